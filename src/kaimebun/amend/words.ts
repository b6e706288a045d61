import { applyChanges, type Change } from '../../amendment/wording/index.ts';
import type { Document, Passage } from '../../document/index.ts';
import { commonEnds } from '../../text/common-ends.ts';
import { type ProjectedLine, passageText } from '../projection.ts';
import type { Line, Projection } from '../types.ts';
import { isWordsOnly, unitPair } from './pair.ts';

/** The document with the words changed in provisions whose lines are all still there. */
export function withWords(
  document: Document,
  projected: readonly ProjectedLine[],
  lines: Projection,
  origins: ReadonlyMap<string, string>,
): Document | undefined {
  const base = projected.map(({ line }) => line);
  const passagesOf = new Map(projected.map(({ line, passages }) => [line, passages]));
  const changes: Change[] = [];
  for (const [now, old] of origins) {
    const pair = unitPair(base, lines, old, now);
    // The title is no clause: the assembly writes it.
    if (now === 'title' || !isWordsOnly(pair)) continue;
    for (const [index, line] of pair.old.entries()) {
      const other = pair.now[index]!;
      if (line.text === other.text || isBareHeading(line, other)) continue;
      const found = changesOf(document, passagesOf.get(line)!, line, other.text);
      if (!found) return undefined;
      changes.push(...found);
    }
  }
  const written = applyChanges(document, changes);
  return written.kind === 'written' ? written.document : undefined;
}

/** A heading that comes or goes: the assembly writes it. */
function isBareHeading(line: Line, other: Line): boolean {
  return line.kind === 'heading' && (line.text === '' || other.text === '');
}

/** The words of one line that differ, as changes of the passages that it is read from. */
function changesOf(
  document: Document,
  passages: readonly Passage[],
  { text: before, kind }: Line,
  after: string,
): Change[] | undefined {
  if (kind !== 'row') return passages[0] && difference(passages[0], before, after);
  const now = after.split('｜');
  return passages.flatMap((cell) => {
    const text = passageText(document, cell);
    const other = now[cell.cell!.index]!;
    return text === other ? [] : difference(cell, text, other);
  });
}

function difference(passage: Passage, before: string, after: string): Change[] {
  const { head, tail } = commonEnds(before, after);
  const offset = passage.text.lastIndexOf(before);
  if (offset < 0) return [];
  const text = { ...passage, quoted: passage.quoted };
  const words = after.slice(head, after.length - tail);
  return [{ text, start: offset + head, end: offset + before.length - tail, words }];
}
