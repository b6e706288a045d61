import { type BlockChange, type ClauseChange, moveOf, type Redline } from '../../redline/index.ts';
import { type Message, message } from '../../text/message.ts';
import { clauseName } from './words.ts';

/** The clause that a moved block stood in, and the one that it stands in now. */
export interface Place {
  readonly old: Message;
  readonly new: Message;
}

/** Places of moved blocks, by the number of the move. */
export type Places = ReadonlyMap<number, Place>;

/** Where each moved block was and is, by the number of the move. */
export function movePlaces(redline: Redline): Places {
  const places = new Map<number, Place>();
  const nowhere = message('', '');
  const visit = (clause: ClauseChange, change: BlockChange) => {
    if (change.change === 'container') {
      for (const child of change.children) visit(clause, child);
    } else if (change.change === 'inserted' || change.change === 'deleted') {
      const move = moveOf(change);
      if (move === undefined) return;
      const place = places.get(move) ?? { old: nowhere, new: nowhere };
      const side = change.change === 'deleted' ? 'old' : 'new';
      places.set(move, {
        ...place,
        [side]: clauseName(clause[side] ?? clause.new ?? clause.old!),
      });
    }
  };
  for (const clause of redline.clauses) {
    // Nothing moved into or out of a clause that is the same.
    if (clause.change !== 'same') for (const block of clause.blocks) visit(clause, block);
  }
  return places;
}
