import type { DocumentRule, NeighbourRule } from '../../src/check/index.ts';
import { repositoryOf } from './repository.ts';

/** A source after all fixes that a rule offers for it; throws where two of them overlap. */
export function fixed(rule: DocumentRule | NeighbourRule, source: string): string {
  const repository = repositoryOf({ 'policies/a.md': source });
  const edits = rule
    .check(repository.documents[0]!, repository)
    .flatMap(({ fix = [] }) => fix)
    .sort((a, b) => b.range.start - a.range.start);
  let end = source.length;
  let result = source;
  for (const { range, text } of edits) {
    if (range.end > end) throw new Error(`edits overlap at ${range.start}`);
    result = result.slice(0, range.start) + text + result.slice(range.end);
    end = range.start;
  }
  return result;
}
