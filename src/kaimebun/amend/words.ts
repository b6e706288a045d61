import { applyChanges, type Change } from '../../amendment/wording/index.ts';
import { type Document, field, type Passage, passagesOf } from '../../document/index.ts';
import { isWithin } from '../keys.ts';
import { passageText } from '../projection.ts';
import type { Line, Projection } from '../types.ts';
import { isWordsOnly, unitPair } from './pair.ts';

/** The document with the words changed in provisions whose lines are all still there. */
export function withWords(
  document: Document,
  base: Projection,
  lines: Projection,
  origins: ReadonlyMap<string, string>,
): Document | undefined {
  const changes: Change[] = [];
  for (const [now, old] of origins) {
    const pair = unitPair(base, lines, old, now);
    // The title is no clause: the assembly writes it.
    if (now === 'title' || !isWordsOnly(pair)) continue;
    const title = field(document.frontMatter, 'title');
    const printed = `head:${title}`;
    const inTitle = document.clauses.some(({ address }) => address === printed);
    const passages = passagesUnder(document, old === 'preamble' && inTitle ? printed : old);
    for (const [index, line] of pair.old.entries()) {
      const other = pair.now[index]!;
      if (line.text === other.text || isBareHeading(line, other)) continue;
      const found = changeOf(document, passages, line, other.text);
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

function passagesUnder(document: Document, key: string): readonly Passage[] {
  return passagesOf(document).filter(
    ({ place, clause }) => isWithin(place, key) || clause.address === key,
  );
}

/** The words of one line that differ, as a change of the passages that it is read from. */
function changeOf(
  document: Document,
  passages: readonly Passage[],
  { text: before, kind, key }: Line,
  after: string,
): Change[] | undefined {
  if (kind === 'row') {
    const cells = before.split('｜');
    const now = after.split('｜');
    const rows = new Map<string, Passage[]>();
    for (const passage of passages.filter((one) => one.kind === 'cell')) {
      rows.set(passage.place, [...(rows.get(passage.place) ?? []), passage]);
    }
    const row = [...rows.values()].find(
      (own) => own.map((cell) => passageText(document, cell)).join('｜') === before,
    );
    if (!row || now.length !== cells.length) return undefined;
    return row.flatMap((cell, at) =>
      cells[at] === now[at] ? [] : difference(cell, cells[at]!, now[at]!),
    );
  }
  const passage = passages.find((one) =>
    kind === 'heading'
      ? one.kind === 'heading' && one.clause.address === key
      : one.kind !== 'heading' && one.kind !== 'cell' && passageText(document, one) === before,
  );
  if (!passage) return undefined;
  return difference(passage, before, after);
}

function difference(passage: Passage, before: string, after: string): Change[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const offset = passage.text.lastIndexOf(before);
  if (offset < 0) return [];
  const text = { ...passage, quoted: passage.quoted };
  const words = after.slice(head, after.length - tail);
  return [{ text, start: offset + head, end: offset + before.length - tail, words }];
}
