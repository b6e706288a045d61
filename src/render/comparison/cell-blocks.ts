import type { Definition, ListItem, Nodes, Table } from 'mdast';
import { itemLabel, paragraphLabel } from '../../document/index.ts';
import { itemSign, textOf } from '../../redline/index.ts';
import { doubleLabel, nodePieces, piecesText, plainLabel } from './pieces.ts';
import type {
  CellBlock,
  CellLine,
  CellNote,
  CellPiece,
  CellTable,
  NoteKind,
  TableCell,
} from './types.ts';

/** How a whole block is marked: not at all, all of it, all but its label, or its label only because it moved. */
export type Marking = 'none' | 'all' | 'text' | 'label';

/** A block that stayed, came or went whole, as lines and tables. `inItem`: it begins an item. */
export function blockCells(
  node: Nodes,
  level: number,
  marking: Marking,
  inItem = false,
): CellBlock[] {
  const changed = marking === 'all' || marking === 'text';
  const literal = (text: string): CellLine => line('code', level, [{ text, changed, marks: [] }]);
  switch (node.type) {
    case 'code':
    case 'html':
    case 'yaml':
      return [literal(node.value)];
    case 'definition': {
      const label = definitionLabel(node);
      const rest = definitionText(node).slice(label.length);
      return [
        line('code', level, [
          { text: label, changed: marking === 'all', marks: [] },
          { text: rest, changed, marks: [] },
        ]),
      ];
    }
    case 'thematicBreak':
      return [line('text', level, [{ text: '―――', changed, added: true, marks: [] }])];
    case 'paragraph':
    case 'heading': {
      const pieces = nodePieces(node, changed);
      const style = node.type === 'heading' ? 'heading' : 'text';
      return [line(style, level, markLabel(pieces, marking, inItem))];
    }
    case 'table':
      return [wholeTable(node, level, changed)];
    case 'list':
      return node.children.flatMap((item, index) =>
        itemCells(item, level + 1, marking, itemSign(node, item, index)),
      );
    case 'listItem':
      return itemCells(node, level, marking, undefined);
    case 'footnoteDefinition':
      return withMarker(
        node.children.flatMap((child) => blockCells(child, level, marking)),
        marker(`[^${node.label ?? node.identifier}]`, changed),
      );
    case 'blockquote':
      return node.children.flatMap((child) => blockCells(child, level + 1, marking));
    default:
      return [literal(textOf(node))];
  }
}

/** An item with its marker, at the level of its text. */
export function itemCells(
  item: ListItem,
  level: number,
  marking: Marking,
  sign: string | undefined,
): CellBlock[] {
  const cells = item.children.flatMap((child, index) =>
    blockCells(child, level, marking === 'text' && index > 0 ? 'all' : marking, index === 0),
  );
  const changed = marking === 'all' || (marking === 'label' && sign !== '•');
  return sign === undefined ? cells : withMarker(cells, marker(sign, changed));
}

/** Puts a bullet or number before the first line of some blocks. */
export function withMarker(
  cells: readonly CellBlock[],
  sign: CellPiece,
  level = cells[0]?.level ?? 0,
): CellBlock[] {
  const [first, ...rest] = cells;
  if (first?.kind === 'line') return [{ ...first, marker: sign }, ...rest];
  // Before a table, or nothing at all, a sign that changed is a line of its own.
  return sign.changed ? [{ ...line('text', level, []), marker: sign }, ...cells] : [...cells];
}

export function marker(text: string, changed: boolean): CellPiece {
  return { text, changed, added: true, marks: [] };
}

/** A definition of links as it is written: `[label]: url "title"`. */
export function definitionText(node: Definition): string {
  return `${definitionLabel(node)}${node.url}${node.title ? ` "${node.title}"` : ''}`;
}

/** What a definition of links begins with: `[label]: `. */
export function definitionLabel(node: Definition): string {
  return `[${node.label ?? node.identifier}]: `;
}

/** Length of the label that a paragraph, or the text of an item, begins with; 0 without one. */
export function labelLength(text: string, inItem: boolean): number {
  const label = inItem ? itemLabel(text) : paragraphLabel(text);
  return label?.text.length ?? 0;
}

function markLabel(
  pieces: readonly CellPiece[],
  marking: Marking,
  inItem: boolean,
): readonly CellPiece[] {
  if (marking === 'none' || marking === 'all') return pieces;
  const text = piecesText(pieces);
  const length = labelLength(text, inItem);
  if (marking === 'label') return doubleLabel(pieces, length);
  const blanks = length === 0 ? 0 : /^\s*/.exec(text.slice(length))![0].length;
  return plainLabel(pieces, length + blanks);
}

function wholeTable(node: Table, level: number, changed: boolean): CellTable {
  const rows = node.children.map((row, index) => ({
    kind: index === 0 ? ('head' as const) : ('row' as const),
    cells: row.children.map(
      (cell): TableCell => ({ pieces: nodePieces(cell, changed), alone: false }),
    ),
  }));
  return {
    kind: 'table',
    level,
    columns: Math.max(0, ...rows.map(({ cells }) => cells.length)),
    rows,
  };
}

export function line(
  style: CellLine['style'],
  level: number,
  pieces: readonly CellPiece[],
): CellLine {
  return { kind: 'line', style, level, pieces };
}

export function note(kind: NoteKind, level = 0): CellNote {
  return { kind: 'note', note: kind, level };
}
