import { type Document, linkDefinitions } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';
import type { RunContext } from './runs.ts';
import type { Op } from './types.ts';

/** What blocks need to know of the paper. */
export interface BlockContext extends RunContext {
  /** Names of the places of moved blocks, by the number of the move. */
  readonly places: ReadonlyMap<number, { readonly old?: string; readonly new?: string }>;
  /** In which versions all of it is: set below what came or went whole. */
  readonly op: Op;
  /** All of it moved, as it was. */
  readonly move?: string;
}

/** Context of a paper that shows one document, or two versions of it. */
export function blockContext(
  lang: Language,
  old: Document,
  now: Document,
  places: BlockContext['places'] = new Map(),
): BlockContext {
  const after = linkDefinitions(now);
  const before = old === now ? after : linkDefinitions(old);
  return { lang, places, op: 'same', definitions: { old: before, new: after } };
}
