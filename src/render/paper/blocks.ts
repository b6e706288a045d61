import type { List, ListItem, Nodes, Table, TableRow } from 'mdast';
import { captionLabel } from '../../document/index.ts';
import { itemLabel, paragraphLabel } from '../../document/label.ts';
import { itemSign, type Piece, plainPieces, textOf } from '../../redline/index.ts';
import { displayWidth } from '../../text/width.ts';
import { definitionText } from '../comparison/index.ts';
import type { BlockContext } from './context.ts';
import { type Line, lines } from './runs.ts';
import type { PaperBlock, PaperCell, PaperItem, PaperRow, Paragraph } from './types.ts';

/** Blocks one after the other. */
export function nodeBlocks(nodes: readonly Nodes[], context: BlockContext): PaperBlock[] {
  return nodes.flatMap((node, index) => {
    const caption = isCaption(node) && nodes[index + 1]?.type === 'table';
    const blocks = nodeBlock(node, context);
    return caption ? blocks.map(asCaption) : blocks;
  });
}

/** A paragraph before a table that names it: `表7.1.1　…`. */
export function isCaption(node: Nodes): boolean {
  return node.type === 'paragraph' && captionLabel(textOf(node))?.kind === 'table';
}

export function asCaption(block: PaperBlock): PaperBlock {
  return block.kind === 'paragraph' && block.style === 'text'
    ? { ...block, style: 'caption' }
    : block;
}

/** A block that both versions have, or one; `context.op` says which. */
export function nodeBlock(node: Nodes, context: BlockContext): PaperBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ ...paragraph('heading', textLine(node, context)), level: node.depth }];
    case 'paragraph':
      return [{ ...paragraph('text', textLine(node, context)), ...hanging(textOf(node), false) }];
    case 'code':
    case 'html':
    case 'yaml':
      return [paragraph('code', literalLine(node.value, context))];
    case 'definition':
      return [paragraph('definition', literalLine(definitionText(node), context))];
    case 'thematicBreak':
      return [paragraph('rule', literalLine('', context))];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item, index) => nodeItem(node, item, index, context)),
        },
      ];
    case 'listItem':
      return nodeBlock({ type: 'list', ordered: false, children: [node] }, context);
    case 'table':
      return [
        {
          kind: 'table',
          style: 'content',
          columns: Math.max(1, ...node.children.map((row) => row.children.length)),
          align: node.align ?? [],
          rows: node.children.map((row, index) => nodeRow(row, index === 0, context)),
        },
      ];
    case 'tableRow':
      return nodeBlock({ type: 'table', children: [node] } as Table, context);
    case 'blockquote':
      return [{ kind: 'group', style: 'quote', blocks: nodeBlocks(node.children, context) }];
    case 'footnoteDefinition':
      return [
        {
          kind: 'group',
          style: 'footnote',
          blocks: led(
            literalLine(`[${node.label ?? node.identifier}] `, context),
            nodeBlocks(node.children, context),
          ),
        },
      ];
    default:
      return [paragraph('text', literalLine(textOf(node), context))];
  }
}

/** An item of a list that both versions have, or one. */
export function nodeItem(
  list: Pick<List, 'ordered' | 'start'>,
  item: ListItem,
  index: number,
  context: BlockContext,
): PaperItem {
  const sign = itemSign(list, item, index);
  const boxed = sign === '☑' || sign === '☐';
  const blocks = inItem(nodeBlocks(item.children, context));
  return {
    ...(sign !== undefined && !boxed && { sign }),
    op: context.op,
    blocks: boxed ? led(literalLine(`${sign} `, context), blocks) : blocks,
  };
}

export function nodeRow(row: TableRow, head: boolean, context: BlockContext): PaperRow {
  return {
    op: context.op,
    head,
    cells: row.children.map((cell) => nodeCell(cell, context)),
  };
}

/** A cell; what is all in one version is so by its row or by itself, and its paragraph never ends elsewhere. */
export function nodeCell(cell: Nodes, context: BlockContext): PaperCell {
  return { op: 'same', blocks: [paragraph('text', textLine(cell, context))] };
}

/** A text that both versions have, or one. */
export function textLine(node: Nodes, context: BlockContext): Line {
  return whole(plainPieces(node), false, context);
}

/** A text that is no markup. */
export function literalLine(text: string, context: BlockContext): Line {
  return whole(text === '' ? [] : [{ op: 'same', text }], true, context);
}

function whole(pieces: readonly Piece[], literal: boolean, context: BlockContext): Line {
  const { op, move, lang } = context;
  // What is in one version alone has the links of that one.
  const own = context.definitions[op === 'deleted' ? 'old' : 'new'];
  const definitions = op === 'same' ? context.definitions : { old: own, new: own };
  const [line] = lines(pieces, { lang, definitions }, new Map(), literal);
  if (op === 'same') return line!;
  const moved = move === undefined ? {} : { move };
  return {
    runs: line!.runs.map((run) => (run.kind === 'text' ? { ...run, op, ...moved } : run)),
    end: op,
    ...moved,
  };
}

export function paragraph(style: Paragraph['style'], line: Line): Paragraph {
  return { kind: 'paragraph', style, ...line };
}

/** Width of the label that a text begins with, for the lines behind the first. */
export function hanging(text: string, inItem: boolean): { hang?: number } {
  const label = inItem ? itemLabel(text) : paragraphLabel(text);
  if (!label) return {};
  const blanks = /^[ \u3000]*/.exec(text.slice(label.text.length))![0];
  return { hang: displayWidth(label.text + blanks) };
}

/** The first paragraph of an item hangs on the label that it begins with. */
export function inItem(blocks: readonly PaperBlock[]): PaperBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [...blocks];
  const text = first.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
  return [{ ...first, ...hanging(text, true) }, ...rest];
}

/** Blocks with text before theirs; it is a paragraph of its own where they do not begin with one. */
export function led(line: Line, blocks: readonly PaperBlock[]): PaperBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [paragraph('text', line), ...blocks];
  return [{ ...first, runs: [...line.runs, ...first.runs] }, ...rest];
}
