import type { NoteRun, PaperBlock, PaperRow, PaperTable, Paragraph } from '../paper/index.ts';
import { listElements } from './lists.ts';
import { STEP } from './measures.ts';
import type { BodyState } from './state.ts';

/** How a paragraph or table stands on the page. */
export interface Place {
  /** Twips from the left margin. */
  readonly left: number;
  /** Name of the style of plain text here. */
  readonly text?: string;
  /** Twips that a table may take, where that is not the width of the page. */
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Paragraphs stand on the page of what follows. */
  readonly keep?: true;
  /** Number of the list that gives the paragraph its sign, in the versions where it does. */
  readonly list?: { readonly old?: number; readonly new?: number };
}

export type Element = ParagraphElement | TableElement;

export interface ParagraphElement {
  readonly kind: 'paragraph';
  readonly paragraph: Paragraph;
  readonly place: Place;
  /** The paragraph whose properties it has in a version, where they are not its own. */
  readonly from?: { readonly old?: ParagraphElement; readonly new?: ParagraphElement };
}

export interface TableElement {
  readonly kind: 'table';
  readonly table: PaperTable;
  readonly place: Place;
}

/** Blocks as Word has them, one after the other: lists and groups are paragraphs with an indentation. */
export function flatten(blocks: readonly PaperBlock[], place: Place, state: BodyState): Element[] {
  return blocks.flatMap((block): Element[] => {
    if (block.kind === 'paragraph') return [{ kind: 'paragraph', paragraph: block, place }];
    if (block.kind === 'table') return [{ kind: 'table', table: block, place }];
    if (block.kind === 'list') return listElements(block, place, state);
    if (block.style === 'box') return [{ kind: 'table', table: boxTable(block.blocks), place }];
    const text = { quote: 'Quote', footnote: 'FootnoteText' }[block.style];
    const left = place.left + (block.style === 'quote' ? STEP : 0);
    return flatten(block.blocks, { ...place, left, text }, state);
  });
}

/** A box is a table of one cell: borders of paragraphs would run into those of the next box. */
function boxTable(blocks: readonly PaperBlock[]): PaperTable {
  const row: PaperRow = { op: 'same', head: false, cells: [{ op: 'same', blocks }] };
  return { kind: 'table', style: 'list', columns: 1, align: [], rows: [row] };
}

/** Paragraphs that only hold what the tool says are none in Word: the next one gets their comments. */
export function withoutNotes(elements: readonly Element[]): {
  readonly elements: Element[];
  readonly rest: readonly NoteRun[];
} {
  const out: Element[] = [];
  let rest: NoteRun[] = [];
  for (const element of elements) {
    if (element.kind === 'table') {
      out.push(element);
      continue;
    }
    const { paragraph } = element;
    if (paragraph.style === 'note') {
      rest.push(...paragraph.runs.filter((run) => run.kind !== 'text'));
      continue;
    }
    // Behind the text: LibreOffice joins paragraphs where a comment begins one that is rejected.
    const runs = [...paragraph.runs, ...rest];
    out.push(rest.length === 0 ? element : { ...element, paragraph: { ...paragraph, runs } });
    rest = [];
  }
  return { elements: out, rest };
}
