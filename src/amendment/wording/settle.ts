import { commonEnds } from '../../text/common-ends.ts';
import { message } from '../../text/message.ts';
import type { Decisions, Outcome, Rewording, Sentence, Settled, Spot } from './types.ts';

/**
 * Puts what a person decided to what is proposed. Whatever neither the proposal nor a person
 * settles stays open: nothing is to be written then.
 */
export function settle(spots: readonly Spot[], decisions: Decisions): Settled[] {
  return spots.map((spot) => ({ ...spot, outcome: outcomeOf(spot, decisions) }));
}

function outcomeOf(
  { key, proposal, standing, sentence }: Spot,
  { all, accept, exclude, write, uses }: Decisions,
): Outcome {
  const { text, occurrence } = standing;
  const words = write?.get(key);
  if (words !== undefined) {
    return { kind: 'change', changes: [{ text, ...difference(sentence, words) }] };
  }
  const reason = exclude?.get(key);
  if (reason !== undefined) return stay(reason);
  const use = occurrence.use && uses?.get(occurrence.use);
  // A class says nothing about what stands in a title or in the history: that is accepted one by one.
  const accepted = accept?.has(key) || (use && 'cut' in use && proposal.kind !== 'keep');
  if (accepted && proposal.changes) return { kind: 'change', changes: proposal.changes };
  if (use && 'keep' in use) return stay(use.keep);
  switch (proposal.kind) {
    case 'keep':
      return { kind: 'stay', why: proposal.why, decided: false };
    case 'ask':
      return { kind: 'open', why: proposal.why };
    case 'write':
      return all ? { kind: 'change', changes: proposal.changes } : { kind: 'open', why: NOT_YET };
  }
}

/** Where a sentence has to change to read as a person wrote it. */
function difference({ text, from }: Sentence, words: string): Omit<Rewording, 'text'> {
  const { head, tail } = commonEnds(text, words);
  return {
    start: from + head,
    end: from + text.length - tail,
    words: words.slice(head, words.length - tail),
  };
}

function stay(reason: string): Outcome {
  return { kind: 'stay', why: message(reason, reason), decided: true };
}

const NOT_YET = message('改めるか残すかが決まっていない', 'neither accepted nor excluded yet');
