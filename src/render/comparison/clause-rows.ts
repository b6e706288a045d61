import type { Clause } from '../../document/index.ts';
import { type BlockChange, type ClauseChange, weightOf } from '../../redline/index.ts';
import { bodyRows } from './body-rows.ts';
import { blockCells, line, note } from './cell-blocks.ts';
import type { Pair } from './changed-text.ts';
import { doubleLabel, nodePieces, sidePieces } from './pieces.ts';
import type { Cell, CellPiece, NoteKind, Side } from './types.ts';
import { isMarked, isRelevelled } from './weight.ts';
import type { RowOptions } from './whole-rows.ts';

/** Rows of one clause: its heading, then what changes in it; none where nothing does. */
export function clauseRows(change: ClauseChange, options: RowOptions): Pair[] {
  switch (change.change) {
    case 'inserted':
      return [{ kind: 'changed', new: wholeClause(change.new!), old: [note('new')] }];
    case 'deleted':
      return [{ kind: 'changed', new: [note('deleted')], old: wholeClause(change.old!) }];
    case 'moved-away': {
      const place = clauseName(change.new!);
      const other: Cell = [{ ...note('moved-to'), ...(place && { place }) }];
      return [{ kind: 'changed', new: other, old: heading(change, 'old') }];
    }
    case 'same':
    case 'edited':
      return stayedClause(change, options);
  }
}

function stayedClause(change: ClauseChange, options: RowOptions): Pair[] {
  if (change.change === 'same' && !change.moved) return [];
  const marked = isMarked(change.blocks);
  const weight = weightOf(change.blocks);
  if (weight === 'none' && !change.moved) return [];
  const headings: Pair = {
    kind: 'heading',
    new: [...heading(change, 'new'), ...relevelled(change), ...origin(change)],
    old: heading(change, 'old'),
  };
  // Text that got a heading, or lost it: the heading is one of the blocks.
  if (change.old!.kind !== change.new!.kind) return bodyRows(change.blocks, 0, options);
  const body = change.blocks.slice(headingBlocks(change));
  if (marked || weight === 'none' || options.full) {
    return [headings, ...bodyRows(body, 0, options)];
  }
  if (isRelevelled(change) && weightOf(body) === 'none') return [headings];
  const only: NoteKind = weight === 'format' ? 'format' : 'space';
  return [headings, { kind: 'omitted', new: [note(only)], old: [note(only)] }];
}

/** How many blocks make the heading: two where it was replaced whole. */
function headingBlocks({ old, new: now, blocks }: ClauseChange): number {
  if (old?.kind !== 'section' || now?.kind !== 'section') return 0;
  return blocks[0]?.change === 'deleted' ? 2 : 1;
}

/** The heading on one side; the label of a clause that moved or was renumbered is doubled. */
function heading(change: ClauseChange, side: Side): Cell {
  const clause = change[side]!;
  if (clause.kind !== 'section') return [note(clause.kind)];
  const pieces = headingPieces(change.blocks[0], clause, side);
  const marked =
    change.moved || isRenumbered(change) ? doubleLabel(pieces, clause.label.length) : pieces;
  return [line('heading', 0, marked)];
}

/** With a number in both versions: what only one of them reads as a number is no other text. */
function isRenumbered({ old, new: now, renumbered, blocks }: ClauseChange): boolean {
  const numbered = Boolean(old?.label && now?.label);
  return renumbered && numbered && blocks[0]?.change !== 'same';
}

function headingPieces(block: BlockChange | undefined, clause: Clause, side: Side): CellPiece[] {
  if (block?.change === 'text') return sidePieces(block, side).flat();
  return nodePieces(clause.nodes[0]!, block?.change === 'deleted');
}

function relevelled(change: ClauseChange): Cell {
  return isRelevelled(change) ? [note('level')] : [];
}

function origin(change: ClauseChange): Cell {
  if (!change.moved) return [];
  const place = clauseName(change.old!);
  return [{ ...note('moved-from'), ...(place && { place }) }];
}

function wholeClause(clause: Clause): Cell {
  const name = clause.kind === 'section' ? [] : [note(clause.kind)];
  return [...name, ...clause.nodes.flatMap((node) => blockCells(node, 0, 'all'))];
}

/** Short name of a clause in a note: its label, else its title. */
export function clauseName(clause: Clause): string {
  return clause.label.trim() || clause.title;
}
