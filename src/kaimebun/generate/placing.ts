import type { Act, Line } from '../types.ts';
import type { Pair } from './align.ts';
import { type Move, moveActs } from './moves.ts';
import { type Paired, renamed } from './paired.ts';
import type { Unit } from './units.ts';

/** How provisions of one level are placed. */
interface Placing {
  /** Provision that they stand in; empty at the top. */
  readonly host: string;
  /** New key of a provision of the new version. */
  readonly target: (pair: Pair<Unit>) => string;
  /** Acts on the words of a provision that moves. */
  readonly before: (pair: Paired) => readonly Act[];
  /** Key of what stands before them. */
  readonly behind?: string;
  /** Key of what stands after them. */
  readonly next?: string;
  /** Chapter of which a provision of the new version is the first, if there are any. */
  readonly chapterOf?: (now: Unit) => string | undefined;
}

/** What goes, gets another number and comes, of provisions of one level. */
export function placeActs(
  pairs: readonly Pair<Unit>[],
  { host, target, before, behind, next: end, chapterOf = () => undefined }: Placing,
): Act[] {
  const gone = pairs.flatMap((pair): Act[] =>
    pair.now ? [] : [{ act: 'delete', at: pair.old!.key }],
  );
  const moves = pairs.flatMap((pair): Move[] => {
    const { old, now } = pair;
    if (!old || !now || old.key === target(pair)) return [];
    const to = target(pair);
    return [{ from: old.key, to, ...aroundMove({ old, now }, to, isShared(pairs, pair), before) }];
  });
  const came: Act[] = [];
  let run: { after: string | undefined; within?: string; lines: Line[] } | undefined;
  let last = behind;
  const close = (next: string | undefined) => {
    if (!run) return;
    const { lines, within } = run;
    if (within !== undefined) {
      came.push(
        next === undefined
          ? { act: 'insert', side: 'end', at: within, lines }
          : { act: 'insert', side: 'before', at: next, lines, within },
      );
    } else if (next === undefined && host !== '')
      came.push({ act: 'insert', side: 'end', at: host, lines });
    else if (run.after !== undefined)
      came.push({ act: 'insert', side: 'after', at: run.after, lines });
    else if (next !== undefined) came.push({ act: 'insert', side: 'before', at: next, lines });
    run = undefined;
  };
  for (const pair of pairs) {
    if (!pair.now) continue;
    const key = target(pair);
    const within = chapterOf(pair.now);
    if (within !== undefined) {
      close(undefined);
      last = undefined;
    }
    if (pair.old) {
      close(key);
      last = key;
    } else {
      run ??= { after: last, lines: [], ...(within !== undefined && { within }) };
      run.lines.push(...renamed(pair.now.lines, pair.now.key, key));
      last = key;
    }
  }
  close(end);
  return [...gone, ...moveActs(moves), ...came];
}

/** A heading that the next article shares is taken off and set again (K28). */
function aroundMove(
  pair: Paired,
  to: string,
  shared: boolean,
  before: (pair: Paired) => readonly Act[],
): Pick<Move, 'before' | 'after'> {
  const acts = before(pair);
  const text = pair.now.heading ?? '';
  if (!shared || text === '') return { before: acts };
  return {
    before: [
      ...acts.filter(({ act }) => act !== 'heading'),
      { act: 'unhead', at: pair.old.key, common: true },
    ],
    after: [{ act: 'head', at: to, text, common: true }],
  };
}

/** Whether an article has a heading that stands for the next one too. */
function isShared(pairs: readonly Pair<Unit>[], pair: Pair<Unit>): boolean {
  const old = pairs.flatMap((one) => one.old ?? []);
  const next = old[old.indexOf(pair.old!) + 1];
  const { heading, key } = pair.old!;
  return /^art:/.test(key) && !!heading && heading !== '削除' && next?.heading === '';
}
