import { moveOf, type Whole } from '../../redline/index.ts';
import { movedFrom, movedTo } from '../words.ts';
import type { BlockContext } from './blocks.ts';
import { escapeHtml } from './escape.ts';
import { DEL, DEL_INSIDE, INS } from './piece-runs.ts';

/** A page that shows both versions. */
export interface RedlineContext extends BlockContext {
  /** Names of the places of moved blocks, by the number of the move. */
  readonly places: ReadonlyMap<number, { readonly old?: string; readonly new?: string }>;
}

/** Context of what stands in a block that has the note itself. */
export function insideOf({
  className: _,
  note: _note,
  ...context
}: RedlineContext): RedlineContext {
  return context;
}

/** Context of what came or went whole; what moved says where it is in the other version. */
export function wholeContext(block: Whole, context: RedlineContext): RedlineContext {
  const came = block.change === 'inserted';
  const move = moveOf(block);
  if (move === undefined) {
    const gone = context.wrap ? DEL_INSIDE : DEL;
    return { ...context, wrap: came ? INS : gone, className: block.change };
  }
  const tag = came ? 'ins' : 'del';
  const { prefix = '' } = context;
  const place = context.places.get(move) ?? {};
  const said = (came ? movedFrom(place.old ?? '') : movedTo(place.new ?? ''))[context.lang];
  const id = `${prefix}move-${move}-${came ? 'new' : 'old'}`;
  const other = `${prefix}move-${move}-${came ? 'old' : 'new'}`;
  return {
    ...context,
    wrap: { open: `<${tag} class="moved">`, close: `</${tag}>` },
    className: `${block.change} moved`,
    note: `<small class="note" id="${escapeHtml(id)}"><a href="#${encodeURIComponent(other)}">${escapeHtml(said)}</a></small>`,
  };
}

/** Two short texts side by side, that of the old version struck through. */
export function bothHtml(old: string, now: string, { wrap }: RedlineContext): string {
  const gone = wrap ? DEL_INSIDE : DEL;
  const struck = old === '' ? '' : `${gone.open}${old}${gone.close}`;
  return struck + (now === '' ? '' : `${INS.open}${now}${INS.close}`);
}
