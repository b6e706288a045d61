import { type Document, field, type Passage, passagesOf } from '../document/index.ts';
import type { Line, Projection } from './types.ts';

/**
 * A line with the passages of the document that it is read from: the cells of a row that are not
 * empty, else one.
 */
export interface ProjectedLine {
  readonly line: Line;
  readonly passages: readonly Passage[];
}

/**
 * The plain text of a document as amending sentences speak of it: title, headings, paragraphs, items,
 * rows; without markup, labels, line ends and the front matter. Captions and free paragraphs belong
 * to the provision that they stand in.
 */
export function project(document: Document): Projection {
  return projectedLines(document).map(({ line }) => line);
}

/** The same with the passages that each line is read from. */
export function projectedLines(document: Document): ProjectedLine[] {
  const title = field(document.frontMatter, 'title');
  const lines: ProjectedLine[] =
    title === undefined
      ? []
      : [{ line: { key: 'title', kind: 'text', text: title }, passages: [] }];
  let row: { place: string; cells: Passage[] } | undefined;
  const closeRow = () => {
    if (row) {
      const cells: string[] = Array.from({ length: row.cells[0]!.cell!.count }, () => '');
      for (const cell of row.cells) cells[cell.cell!.index] = passageText(document, cell);
      const text = cells.join('｜');
      lines.push({ line: { key: hostOf(row.place), kind: 'row', text }, passages: row.cells });
    }
    row = undefined;
  };
  for (const passage of passagesOf(document)) {
    if (passage.kind === 'cell') {
      if (row?.place !== passage.place) closeRow();
      row ??= { place: passage.place, cells: [] };
      row.cells.push(passage);
      continue;
    }
    closeRow();
    lines.push({ line: lineOf(document, passage), passages: [passage] });
  }
  closeRow();
  return lines
    .filter(({ line }) => line.text !== '' || line.kind === 'heading')
    .flatMap(({ line, passages }) =>
      withoutTitle(line, title).map((own) => ({ line: own, passages })),
    );
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
