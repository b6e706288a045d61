import { isIn, type Op, type PaperTable, type Paragraph } from '../paper/index.ts';
import type { Element, ParagraphElement } from './flatten.ts';
import { ended } from './shifted-ends.ts';

/**
 * Paragraphs around tables as Word can track them. A table is followed by an empty paragraph, so
 * that two tables never become one. The mark before a table cannot be taken away, as there is
 * nothing to join with, so it is in both versions: where the paragraph that it ends is in one
 * version only, the other version ends its own last paragraph with it.
 *
 * @param start whether the blocks begin a file, which is to begin with a paragraph
 */
export function aroundTables(elements: readonly Element[], start: boolean): Element[] {
  const out: Element[] = [];
  let chain: ParagraphElement[] = [];
  if (start && !beginsWithTitle(elements)) chain.push(spacer('same'));
  for (const element of elements) {
    if (element.kind === 'paragraph') {
      chain.push(element);
      continue;
    }
    out.push(...endedInBoth(chain), element);
    chain = [spacer(opOf(element.table))];
  }
  return [...out, ...chain];
}

function beginsWithTitle([first]: readonly Element[]): boolean {
  return first?.kind === 'paragraph' && first.paragraph.style === 'title';
}

function spacer(end: Op): ParagraphElement {
  const paragraph: Paragraph = { kind: 'paragraph', style: 'text', runs: [], end };
  return { kind: 'paragraph', paragraph, place: { left: 0, text: 'Spacer' } };
}

function opOf(table: PaperTable): Op {
  if (!isIn(table, 'old')) return 'inserted';
  return isIn(table, 'new') ? 'same' : 'deleted';
}

/**
 * Paragraphs whose last mark is in both versions. Example: of `A¶ B¶(inserted)` before a table,
 * `A¶(inserted) B¶` reads the same in both.
 */
function endedInBoth(chain: readonly ParagraphElement[]): ParagraphElement[] {
  const last = chain.at(-1);
  const op = last?.paragraph.end;
  if (!last || op === undefined || op === 'same') return [...chain];
  const side = op === 'inserted' ? 'old' : 'new';
  const index = chain.findLastIndex(({ paragraph }) => paragraph.end !== op);
  const own = chain[index];
  if (!own) return [...chain];
  const from = { [side]: own.from?.[side] ?? own };
  const before = chain.slice(0, index);
  const behind = chain.slice(index + 1);
  if (own.paragraph.end === 'same') {
    return [...before, ended(own, op), ...behind.slice(0, -1), { ...ended(last, 'same'), from }];
  }
  // Both marks are in one version only: the text of the two stands in one paragraph.
  const [next, ...rest] = behind;
  const runs = [...own.paragraph.runs, ...next!.paragraph.runs];
  const joined = { ...next!, paragraph: { ...next!.paragraph, runs }, from };
  if (rest.length === 0) return [...before, ended(joined, 'same')];
  return [...before, joined, ...rest.slice(0, -1), { ...ended(last, 'same'), from }];
}
