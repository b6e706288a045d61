import { type Document, field, type Passage, passagesOf } from '../document/index.ts';
import type { Line, Projection } from './types.ts';

/**
 * The plain text of a document as amending sentences speak of it: title, headings, paragraphs, items,
 * rows; without markup, labels, line ends and the front matter. Captions and free paragraphs belong
 * to the provision that they stand in.
 */
export function project(document: Document): Projection {
  const title = field(document.frontMatter, 'title');
  const lines: Line[] = title === undefined ? [] : [{ key: 'title', kind: 'text', text: title }];
  let row: { key: string; cells: string[] } | undefined;
  const closeRow = () => {
    if (row) lines.push({ key: hostOf(row.key), kind: 'row', text: row.cells.join('｜') });
    row = undefined;
  };
  for (const passage of passagesOf(document)) {
    if (passage.kind === 'cell') {
      if (row?.key !== passage.place) closeRow();
      row ??= { key: passage.place, cells: [] };
      row.cells.push(passageText(document, passage));
      continue;
    }
    closeRow();
    lines.push(lineOf(document, passage));
  }
  closeRow();
  const named = lines.filter(({ text, kind }) => text !== '' || kind === 'heading');
  return named.flatMap((line) => withoutTitle(line, title));
}

/** The heading that prints the title says nothing of its own; text below it is the preamble (前文). */
function withoutTitle(line: Line, title: string | undefined): Line[] {
  if (title === undefined || line.key !== `head:${title}`) return [line];
  return line.kind === 'heading' ? [] : [{ ...line, key: 'preamble' }];
}

function lineOf(document: Document, passage: Passage): Line {
  const { kind, clause, place } = passage;
  if (kind === 'heading') {
    const { title, address } = clause;
    // 第4条　削除 has no heading in brackets.
    const isHeading = title !== '' && title !== '削除' && /^art:/.test(address);
    const text = isHeading ? `（${title}）` : title;
    return { key: address, kind: 'heading', text: text.trim() };
  }
  return { key: hostOf(place), kind: 'text', text: passageText(document, passage) };
}

/** Tables stand under the clause that they are in; in the notation they have addresses of their own. */
function hostOf(place: string): string {
  return place.replace(/\/tbl(?:~\d+)?(?:\/r:\d+)?$/, '').replace(/\/r:\d+$/, '');
}

/** What a reader sees of a passage, code included, without the printed label. */
export function passageText(
  { source }: Document,
  { text, labelLength, sourceRange }: Passage,
): string {
  let plain = '';
  for (let at = labelLength; at < text.length; at++) {
    if (text[at] !== '\ufffc') plain += text[at];
    else {
      const { start, end } = sourceRange(at, at + 1);
      plain += source.slice(start, end).replace(/^`+ ?| ?`+$/g, '');
    }
  }
  return plain.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '').replace(/\n/g, '');
}

/** Whether two projections are the same, line by line. */
export function sameProjection(a: Projection, b: Projection): boolean {
  return (
    a.length === b.length &&
    a.every((line, index) => {
      const other = b[index]!;
      return line.key === other.key && line.kind === other.kind && line.text === other.text;
    })
  );
}
