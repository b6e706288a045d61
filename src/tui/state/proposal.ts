import {
  type Decisions,
  type Places,
  type Proposal,
  type ProposalPreview,
  type Settled,
  settlePlaces,
} from '../../app/index.ts';
import type { Message } from '../../text/message.ts';
import type { Form } from './form.ts';
import type { ScreenName } from './state.ts';

/** A rename or retirement that is being put together. */
export interface ProposalRun {
  readonly form: Form;
  /** Tells one search from the next. */
  readonly id: number;
  readonly phase: 'asking' | 'searching' | 'deciding' | 'writing';
  /** Screen that the form was opened from. */
  readonly from: ScreenName;
  /** What was asked, from the search on. */
  readonly proposal?: Proposal;
  readonly found?: Found;
}

/** The places that were found, and what was decided about them. Nothing is decided at first. */
export interface Found {
  readonly places: Places;
  readonly decisions: Decisions;
  /** By the decisions; in the order of the documents. */
  readonly settled: readonly Settled[];
  /** Earlier decisions, the last one last. */
  readonly past: readonly Decisions[];
  /** What these decisions make of the documents, once it was asked for. */
  readonly preview?: ProposalPreview | { readonly problem: Message };
}

/** Places as they were found. */
export function foundPlaces(places: Places): Found {
  return decided({ places, settled: [], decisions: {}, past: [] }, {});
}

/** How many places stand how. */
export function countsOf({ settled }: Found): Record<Settled['outcome']['kind'], number> {
  const of = (kind: Settled['outcome']['kind']) =>
    settled.filter(({ outcome }) => outcome.kind === kind).length;
  return { change: of('change'), stay: of('stay'), open: of('open') };
}

/**
 * Accepts what is proposed for a place, or takes any acceptance back; undefined where there is
 * nothing that could be accepted.
 */
export function toggled(found: Found, { key, outcome, proposal }: Settled): Found | undefined {
  const cleared = without(found.decisions, key);
  if (outcome.kind === 'change') return next(found, cleared);
  if (!proposal.changes) return undefined;
  return next(found, { ...cleared, accept: new Set([...(cleared.accept ?? []), key]) });
}

/** Leaves a place as it is, for a reason. */
export function excluded(found: Found, key: string, reason: string): Found {
  const cleared = without(found.decisions, key);
  return next(found, { ...cleared, exclude: new Map([...(cleared.exclude ?? []), [key, reason]]) });
}

/** Gives the sentence at a place words of one's own. */
export function rewritten(found: Found, key: string, words: string): Found {
  const cleared = without(found.decisions, key);
  return next(found, { ...cleared, write: new Map([...(cleared.write ?? []), [key, words]]) });
}

/** Takes the last decision back. */
export function undone(found: Found): Found {
  const before = found.past.at(-1);
  return before ? decided({ ...found, past: found.past.slice(0, -1) }, before) : found;
}

function next(found: Found, decisions: Decisions): Found {
  return decided({ ...found, past: [...found.past, found.decisions] }, decisions);
}

function decided({ preview: _, ...found }: Found, decisions: Decisions): Found {
  return { ...found, decisions, settled: settlePlaces(found.places, decisions) };
}

function without({ accept, exclude, write }: Decisions, key: string): Decisions {
  return {
    accept: new Set([...(accept ?? [])].filter((other) => other !== key)),
    exclude: new Map([...(exclude ?? [])].filter(([other]) => other !== key)),
    write: new Map([...(write ?? [])].filter(([other]) => other !== key)),
  };
}
