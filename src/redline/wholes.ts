import { textOf } from './tree.ts';
import type { BlockChange, ClauseChange } from './types.ts';

/** A block that only one version has. */
export type Whole = BlockChange & { readonly change: 'inserted' | 'deleted' };

/** Number of the move that a block is a place of, whether it stayed as it was or was edited. */
export function moveOf({ move, edited }: Whole): number | undefined {
  return move ?? edited?.move;
}

/** A shorter block is more likely said twice than moved. */
const ENOUGH_TEXT = 20;

/** Whether a block says enough to be known again at another place. */
export function saysEnough({ node }: Whole): boolean {
  // A definition of links has a name of its own.
  if (node.type === 'definition') return true;
  return textOf(node).replace(/\s+/g, '').length >= ENOUGH_TEXT;
}

/** The clauses with each block that one version has put through `visit`, in reading order. */
export function mapWholes(
  clauses: readonly ClauseChange[],
  visit: (change: Whole) => Whole,
): ClauseChange[] {
  const block = (change: BlockChange): BlockChange => {
    if (change.change === 'inserted' || change.change === 'deleted') return visit(change);
    if (change.change === 'container') return { ...change, children: change.children.map(block) };
    return change;
  };
  return clauses.map((clause) =>
    clause.change === 'same' ? clause : { ...clause, blocks: clause.blocks.map(block) },
  );
}
