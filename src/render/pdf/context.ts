import type { Paper, PaperBlock } from '../paper/index.ts';
import type { Glyphs } from './glyphs.ts';
import type { Measure } from './letters.ts';
import { type Looks, newLooks } from './looks.ts';

/** What is gathered while a paper becomes data. */
export interface PdfContext {
  readonly glyphs: Glyphs;
  readonly looks: Looks;
  /** Characters printed as their codes, and how often. */
  readonly missing: Map<string, number>;
  /** Names of the places of the paper. */
  readonly places: ReadonlySet<string>;
  /** Names that a place of the data has: the first of two that want the same one. */
  readonly taken: Set<string>;
  /** Levels of the headings that the next one stands below, if it is of a deeper level. */
  readonly above: number[];
  /** Width of a line, in points, and size of its letters. */
  readonly room: number;
  readonly size: number;
  readonly measure: Measure;
  /** In the cell of a table, where headings are no parts of the paper. */
  readonly inTable: boolean;
}

export function newContext(
  paper: Paper,
  glyphs: Glyphs,
  room: number,
  size: number,
  measure: Measure,
): PdfContext {
  return {
    measure,
    glyphs,
    looks: newLooks(),
    missing: new Map(),
    places: new Set(placesOf(paper.blocks)),
    taken: new Set(),
    above: [],
    room,
    size,
    inTable: false,
  };
}

/** Half-width columns of a line: half the size of a letter each. */
export function columnsOf({ room, size }: Pick<PdfContext, 'room' | 'size'>): number {
  return Math.max(1, Math.floor((2 * room) / size));
}

/** The name as one that no place before has. */
export function takePlace(anchor: string | undefined, { taken }: PdfContext): { anchor?: string } {
  if (anchor === undefined || anchor === '' || taken.has(anchor)) return {};
  taken.add(anchor);
  return { anchor };
}

/**
 * The level of a heading among the bookmarks: one below that of the heading it belongs to, so that
 * none is left out (ISO 32000-1, 14.8.4.3.5).
 */
export function outlineLevel(level: number, { above }: PdfContext): number {
  while (above.length > 0 && above.at(-1)! >= level) above.pop();
  return Math.min(6, above.push(level));
}

function placesOf(blocks: readonly PaperBlock[]): string[] {
  return blocks.flatMap(placesIn);
}

function placesIn(block: PaperBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.anchor ? [block.anchor] : [];
    case 'list':
      return block.items.flatMap((item) => placesOf(item.blocks));
    case 'group':
      return placesOf(block.blocks);
    case 'table':
      return block.rows.flatMap((row) => [
        ...(row.anchor ? [row.anchor] : []),
        ...row.cells.flatMap((cell) => placesOf(cell.blocks)),
      ]);
  }
}
