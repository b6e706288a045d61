import type {
  Look,
  PaperBlock,
  PaperCell,
  PaperItem,
  PaperRow,
  Paragraph,
  Run,
} from '../render/paper/index.ts';

/** What a cell or an item may be given as. */
export type Content = string | readonly Run[] | readonly PaperBlock[];

export function run(text: string, look: Look = {}): Run {
  return { kind: 'text', text, op: 'same', look };
}

/** Text that leads to another paper of the packet. */
export function toPaper(text: string, name: string): Run {
  return run(text, { paper: name });
}

export function paragraph(
  content: string | readonly Run[],
  style: Paragraph['style'] = 'text',
): Paragraph {
  const runs = typeof content === 'string' ? (content === '' ? [] : [run(content)]) : content;
  return { kind: 'paragraph', style, runs, end: 'same' };
}

export function heading(text: string, level = 1): Paragraph {
  return { ...paragraph(text, 'heading'), level };
}

/** Names and values. */
export function facts(rows: readonly (readonly [string, Content])[]): PaperBlock {
  return {
    kind: 'table',
    style: 'facts',
    columns: 2,
    align: [],
    rows: rows.map(([name, value]) => ({
      op: 'same',
      head: false,
      cells: [{ ...cell(name), head: true }, cell(value)],
    })),
  };
}

/** A table with a head. */
export function table(head: readonly string[], rows: readonly (readonly Content[])[]): PaperBlock {
  const row = (contents: readonly Content[], isHead: boolean): PaperRow => ({
    op: 'same',
    head: isHead,
    cells: contents.map((content) => cell(content)),
  });
  return {
    kind: 'table',
    style: 'list',
    columns: head.length,
    align: [],
    rows: [row(head, true), ...rows.map((contents) => row(contents, false))],
  };
}

/** Items with signs of their own. */
export function list(items: readonly (readonly [string, readonly PaperBlock[]])[]): PaperBlock {
  return {
    kind: 'list',
    ordered: true,
    start: 1,
    items: items.map(
      ([sign, blocks]): PaperItem => ({ ...(sign !== '' && { sign }), op: 'same', blocks }),
    ),
  };
}

export function box(blocks: readonly PaperBlock[]): PaperBlock {
  return { kind: 'group', style: 'box', blocks };
}

function cell(content: Content): PaperCell {
  return { op: 'same', blocks: isBlocks(content) ? content : [paragraph(content)] };
}

function isBlocks(content: Content): content is readonly PaperBlock[] {
  const [first] = typeof content === 'string' ? [] : content;
  return first !== undefined && first.kind !== 'text' && !('text' in first);
}
