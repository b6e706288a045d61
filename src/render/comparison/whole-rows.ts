import { type BlockChange, moveOf, textOf, type Whole } from '../../redline/index.ts';
import { blockCells, definitionLabel, labelLength, type Marking, note } from './cell-blocks.ts';
import type { Pair } from './changed-text.ts';
import type { CellBlock, CellNote } from './types.ts';

export interface RowOptions {
  /** Writes out what does not change, too. */
  readonly full: boolean;
  /** Words of the other version leave an underlined blank of their width. */
  readonly blanks: boolean;
  /** Names of the places of moved blocks, by the number of the move. */
  readonly places: ReadonlyMap<number, { readonly old?: string; readonly new?: string }>;
}

/** The blocks from `start` on that were put together in another way, old and new ones. */
export function regroupedFrom(blocks: readonly BlockChange[], start: number): Whole[] {
  const group: Whole[] = [];
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.change !== 'inserted' && block.change !== 'deleted') break;
    if (!block.regrouped || (group[0] && block.regrouped !== group[0].regrouped)) break;
    group.push(block);
  }
  return group;
}

/** One row for blocks that were put together in another way and have their old words. */
export function regroupedPair(group: readonly Whole[], level: number, full: boolean): Pair {
  const cells = (change: Whole['change']) =>
    full
      ? group
          .filter((block) => block.change === change)
          .flatMap((block) => blockCells(block.node, level, 'none'))
      : [note('format', level)];
  return { kind: 'omitted', old: cells('deleted'), new: cells('inserted') };
}

export type CellsOf = (block: Whole, marking: Marking) => CellBlock[];

/** The blocks from `start` on that went, and those behind them that came. */
export function wholesFrom(blocks: readonly BlockChange[], start: number): Whole[] {
  let end = start;
  while (blocks[end]?.change === 'deleted') end++;
  while (blocks[end]?.change === 'inserted') end++;
  return blocks.slice(start, end) as Whole[];
}

/**
 * Rows for blocks that went and blocks that came in their place. As many of one kind and label,
 * in order, are replaced and share a row; the rest face （新設） or （削る）.
 */
export function wholeRows(
  blocks: readonly Whole[],
  level: number,
  cells: CellsOf,
  options: RowOptions,
): Pair[] {
  const come = blocks.filter((block) => block.change === 'inserted');
  const rows: Pair[] = [];
  for (const block of blocks) {
    if (block.change === 'inserted') continue;
    const next = come[0];
    if (next && replaces(block, next)) {
      come.shift();
      const marking = labelOf(block) === '' && block.node.type !== 'listItem' ? 'all' : 'text';
      rows.push({ kind: 'changed', old: cells(block, marking), new: cells(next, marking) });
    } else {
      rows.push(alone(block, level, cells, options));
    }
  }
  return [...rows, ...come.map((block) => alone(block, level, cells, options))];
}

function replaces(gone: Whole, come: Whole): boolean {
  const moved = moveOf(gone) !== undefined || moveOf(come) !== undefined;
  return !moved && gone.node.type === come.node.type && labelOf(gone) === labelOf(come);
}

function labelOf({ node }: Whole): string {
  if (node.type === 'definition') return definitionLabel(node);
  const text = textOf(node);
  return text.slice(0, labelLength(text, node.type === 'listItem'));
}

/** Marked whole, or only its label where the text stands elsewhere in the other version. */
function alone(block: Whole, level: number, cells: CellsOf, options: RowOptions): Pair {
  const own = cells(block, block.move === undefined ? 'all' : 'label');
  const other = [absence(block, level, options)];
  return block.change === 'inserted'
    ? { kind: 'changed', new: own, old: other }
    : { kind: 'changed', new: other, old: own };
}

/** What the version without a block says in its place. */
export function absence(block: Whole, level: number, { places }: RowOptions): CellNote {
  const came = block.change === 'inserted';
  const move = moveOf(block);
  if (move === undefined) return note(came ? 'new' : 'deleted', level);
  const place = places.get(move)?.[came ? 'old' : 'new'];
  return { ...note(came ? 'moved-from' : 'moved-to', level), ...(place && { place }) };
}
