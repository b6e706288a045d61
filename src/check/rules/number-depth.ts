import type { Clause, TextEdit } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { seriesOf } from '../numbering/series.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/**
 * In RFC 3647 documents the depth of a heading follows the depth of its number; a clause whose
 * heading is too deep disappears from the contents of its chapter. The signs before a heading can be
 * put right without anybody deciding; an underlined heading is left to a person.
 *
 * Invalid: `#### 4.2.1 …` beside `### 4.2.2 …`. Valid: every heading one level deeper than its
 * number, as documents with a title heading have it; numbers of more levels than Markdown's six;
 * `## 1.` below `# Appendix D`, which counts sections of its own.
 */
export const numberDepth: DocumentRule = {
  id: 'number-depth',
  scope: 'document',
  severity: 'warning',
  fixable: true,
  about: message(
    '見出しの深さが番号の深さと合わない',
    'heading depth does not follow number depth',
  ),
  check(document) {
    const series = seriesOf(document.clauses);
    const sections = document.clauses.filter((clause) => clause.address.startsWith('sec:'));
    const groups = Map.groupBy(sections, (clause) => series.get(clause));
    return [...groups.values()].flatMap((group) => {
      const usual = usualOffset(group);
      return runsOf(group, usual).map((run) => problemOf(run, usual));
    });
  },
};

/** Headings one after another that are all as much too deep: one cause, and one finding. */
function runsOf(group: readonly Clause[], usual: number): Clause[][] {
  const runs: Clause[][] = [];
  let last = 0;
  for (const clause of group) {
    const off = clause.depth - wantedDepth(clause, usual);
    if (off !== 0 && off === last) runs.at(-1)!.push(clause);
    else if (off !== 0) runs.push([clause]);
    last = off;
  }
  return runs;
}

function problemOf(run: readonly Clause[], usual: number): RuleProblem {
  const clause = run[0]!;
  const wanted = '#'.repeat(wantedDepth(clause, usual));
  const is = '#'.repeat(clause.depth);
  const more = run.length - 1;
  const fix = run.flatMap((each) => deepen(each, wantedDepth(each, usual)) ?? []);
  return {
    rule: 'number-depth',
    range: clause.heading,
    message: message(
      `${clause.label} の見出しは「${wanted}」であるべきところ「${is}」である${more > 0 ? `（続く${more}件の見出しも同じだけずれている）` : ''}`,
      `the heading of ${clause.label} should be ${wanted}, but is ${is}${more > 0 ? `; so are the next ${more}, by as much` : ''}`,
    ),
    hint: message(`見出しの記号を「${wanted}」にする。`, `Write ${wanted} before the heading.`),
    ...(fix.length === run.length && { fix }),
  };
}

function wantedDepth(clause: Clause, usual: number): number {
  return Math.max(1, Math.min(6, depthOf(clause) + usual));
}

function depthOf(clause: Clause): number {
  return clause.number!.split('.').length;
}

/** How much deeper most headings are than their numbers. */
function usualOffset(sections: readonly Clause[]): number {
  const offsets = new Map<number, number>();
  for (const clause of sections) {
    const offset = clause.depth - depthOf(clause);
    offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  }
  return [...offsets].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function deepen({ slice, range, heading }: Clause, wanted: number): TextEdit | undefined {
  const signs = /^#+/.exec(slice.slice(heading.start - range.start))?.[0];
  if (signs === undefined) return undefined;
  return {
    range: { start: heading.start, end: heading.start + signs.length },
    text: '#'.repeat(wanted),
  };
}
