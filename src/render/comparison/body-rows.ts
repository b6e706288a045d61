import { captionLabel } from '../../document/index.ts';
import {
  acceptBlocks,
  type BlockChange,
  type ContainerChange,
  rejectBlocks,
  textOf,
  type Whole,
} from '../../redline/index.ts';
import { blockCells, marker, withMarker } from './cell-blocks.ts';
import { changedTable } from './changed-table.ts';
import { type Pair, textPair } from './changed-text.ts';
import { itemRows } from './item-rows.ts';
import { fullPair, omittedPair, type Stayed } from './omitted.ts';
import type { CellBlock, Side } from './types.ts';
import { isMarked } from './weight.ts';
import {
  type CellsOf,
  type RowOptions,
  regroupedFrom,
  regroupedPair,
  wholeRows,
  wholesFrom,
} from './whole-rows.ts';

/**
 * Rows for some blocks: one per provision that changes, one for each stretch left out between
 * them. A block that went and one that came in its place share a row.
 *
 * @param level indentation of the blocks
 * @param first label of the first block where it stays: that of the item it begins
 */
export function bodyRows(
  blocks: readonly BlockChange[],
  level: number,
  options: RowOptions,
  first?: Stayed['label'],
): Pair[] {
  const rows: Pair[] = [];
  let stretch: Stayed[] = [];
  const flush = (next?: BlockChange) => {
    const caption = next && isTable(next) && !options.full ? captionOf(stretch.at(-1)) : undefined;
    const rest = caption ? stretch.slice(0, -1) : stretch;
    if (rest.length > 0) rows.push((options.full ? fullPair : omittedPair)(rest, level));
    if (caption) rows.push({ ...fullPair([caption], level), kind: 'heading' });
    stretch = [];
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const group = regroupedFrom(blocks, index);
    if (group.length > 0 && !isMarked(group)) {
      flush(block);
      rows.push(regroupedPair(group, level, options.full));
      index += group.length - 1;
      continue;
    }
    if (!isMarked([block])) {
      const label = index === 0 ? first : undefined;
      stretch.push(...stayedIn(block).map((each) => ({ ...each, ...(label && { label }) })));
      continue;
    }
    flush(block);
    if (block.change === 'inserted' || block.change === 'deleted') {
      const wholes = wholesFrom(blocks, index);
      const cells: CellsOf = (whole, marking) =>
        whole.edited ? editedCells(whole, level, options) : blockCells(whole.node, level, marking);
      rows.push(...wholeRows(wholes, level, cells, options));
      index += wholes.length - 1;
    } else if (block.change === 'text') {
      rows.push(textPair(block, level, index === 0 && first !== undefined, options));
    } else if (block.change === 'container') {
      rows.push(...containerRows(block, level, options));
    }
  }
  flush();
  return rows;
}

/** A block that moved and was edited, at one of its places, with the words marked that changed. */
export function editedCells(whole: Whole, level: number, options: RowOptions): CellBlock[] {
  const side = whole.change === 'inserted' ? 'new' : 'old';
  if (!whole.edited) return [];
  const rows = bodyRows([whole.edited.inside], level, { ...options, full: true });
  return rows.flatMap((row) => [...row[side]]);
}

function containerRows(block: ContainerChange, level: number, options: RowOptions): Pair[] {
  switch (block.new.type) {
    case 'table':
      return [changedTable(block, level, options)];
    case 'list':
      return itemRows(block, level + 1, options);
    case 'blockquote':
      return bodyRows(block.children, level + 1, options);
    case 'footnoteDefinition':
      return noteRows(block, level, options);
    default:
      return bodyRows(block.children, level, options);
  }
}

/** A note; one with another label has both labels before its text. */
function noteRows(block: ContainerChange, level: number, options: RowOptions): Pair[] {
  const label = (side: Side) => `[^${String(block[side].label ?? block[side].identifier)}]`;
  if (label('old') === label('new')) return bodyRows(block.children, level, options);
  const [first, ...rest] = isMarked(block.children.slice(0, 1))
    ? bodyRows(block.children, level, options)
    : [
        fullPair(block.children.slice(0, 1).flatMap(stayedIn), level),
        ...bodyRows(block.children.slice(1), level, options),
      ];
  const signed = (side: Side) => withMarker(first?.[side] ?? [], marker(label(side), true), level);
  return [{ kind: 'changed', old: signed('old'), new: signed('new') }, ...rest];
}

function stayedIn(block: BlockChange): Stayed[] {
  const before = rejectBlocks([block]);
  const after = acceptBlocks([block]);
  return after.flatMap((node, index) => [{ old: before[index] ?? node, new: node }]);
}

function captionOf(stayed: Stayed | undefined): Stayed | undefined {
  if (stayed?.new.type !== 'paragraph') return undefined;
  return captionLabel(textOf(stayed.new))?.kind === 'table' ? stayed : undefined;
}

function isTable(block: BlockChange): boolean {
  if (block.change === 'container') return block.new.type === 'table';
  return 'node' in block && block.node.type === 'table';
}
