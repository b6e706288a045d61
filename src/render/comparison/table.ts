import { type BlockChange, type ClauseChange, moveOf, type Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { clauseName, clauseRows } from './clause-rows.ts';
import { withoutDoubled } from './single.ts';
import type { ComparisonTable } from './types.ts';

export interface ComparisonOptions {
  /** `full` writes out the unchanged parts of a clause that changes; by default they are （略）. */
  readonly context?: 'omitted' | 'full';
  /** `equal` leaves an underlined blank where the other version has words (guide §5.3). */
  readonly blanks?: 'none' | 'equal';
  /** Whether labels of what moved or was renumbered are told from other changes; by default they are. */
  readonly doubled?: boolean;
}

/** How a form sets a comparison table. */
export interface ComparisonFormOptions extends ComparisonOptions {
  readonly lang: Language;
  /** Which version stands left; in horizontal writing mostly the new one (guide §5.3). */
  readonly order?: 'new-left' | 'old-left';
  /** Titles of the columns of the new and the old version, as plain text. */
  readonly titles?: readonly [string, string];
}

/**
 * The comparison table of a redline (guide §5.3). Clauses that do not change are not shown. One
 * that does has its heading, then one row per provision that changes and one per stretch of
 * unchanged text between them.
 */
export function comparisonTable(
  redline: Redline,
  { context = 'omitted', blanks = 'none', doubled = true }: ComparisonOptions = {},
): ComparisonTable {
  const options = {
    full: context === 'full',
    blanks: blanks === 'equal',
    places: movePlaces(redline),
  };
  const rows = redline.clauses.flatMap((change) => {
    const { address } = (change.change === 'moved-away' ? change.old : (change.new ?? change.old))!;
    return clauseRows(change, options).map((pair, index) => ({
      address,
      change,
      begins: index === 0,
      ...pair,
    }));
  });
  return { rows: doubled ? rows : rows.map(withoutDoubled) };
}

/** Names of the clauses that moved blocks left and came to, by the number of the move. */
export function movePlaces(redline: Redline): Map<number, { old?: string; new?: string }> {
  const places = new Map<number, { old?: string; new?: string }>();
  const visit = (clause: ClauseChange, block: BlockChange): void => {
    if (block.change === 'container') {
      for (const child of block.children) visit(clause, child);
    } else if (block.change === 'inserted' || block.change === 'deleted') {
      const move = moveOf(block);
      if (move === undefined) return;
      const side = block.change === 'deleted' ? 'old' : 'new';
      const name = clauseName((clause[side] ?? clause.new ?? clause.old)!);
      places.set(move, { ...places.get(move), [side]: name });
    }
  };
  for (const clause of redline.clauses) {
    // Nothing moved into or out of a clause that is the same.
    if (clause.change !== 'same') for (const block of clause.blocks) visit(clause, block);
  }
  // Within one clause the name would say nothing.
  for (const [move, place] of places) if (place.old === place.new) places.set(move, {});
  return places;
}
