import { isWithin, lastStep } from '../keys.ts';
import type { Act, Line } from '../types.ts';
import { alignUnits, type Pair } from './align.ts';
import { type Move, moveActs } from './moves.ts';
import type { Unit } from './units.ts';
import { type LinePair, wordActs } from './words.ts';

/** Levels of which the provisions are numbered anew when one comes or goes. */
const COUNTED = ['art', 'p', 'i', 's'];

/** A paired provision; the acts name it by its old number. */
export interface Paired {
  readonly old: Unit;
  readonly now: Unit;
}

/**
 * The acts that change a provision that stayed: heading, words, then what goes, moves and comes
 * below it (guide §5.5). Provisos and second sentences that come or go are named as such (K23).
 */
export function provisionActs({ old, now }: Paired): Act[] {
  const acts: Act[] = [];
  if (old.heading !== undefined && now.heading !== undefined && old.heading !== now.heading) {
    if (/^art:/.test(old.key)) acts.push({ act: 'heading', at: old.key, text: now.heading });
  }
  if (now.heading === '削除' && old.heading !== '削除') {
    return [{ act: 'rewrite', at: old.key, lines: now.lines }];
  }
  const pairs = pairedBelow({ old, now });
  const portions: Act[] = [];
  const lines = [{ old, now }, ...pairs].flatMap((pair) => linePairs(pair, portions) ?? []);
  const whole = [{ old, now }, ...pairs].filter((pair) => ownLines(pair) === undefined);
  const words = wordActs(old.key, lines);
  acts.push(...words.acts, ...portions);
  const anew = new Set([...words.anew, ...whole.map((pair) => pair.old.key)]);
  for (const key of outermost([...anew])) {
    const pair = [{ old, now }, ...pairs].find((one) => one.old.key === key)!;
    acts.push({ act: 'rewrite', at: key, lines: renamed(pair.now.lines, pair.now.key, key) });
  }
  const kept = [{ old, now }, ...pairs].filter(
    ({ old: unit }) => ![...anew].some((key) => isWithin(unit.key, key)),
  );
  // What stands deeper changes first: its provision may get another number.
  for (const pair of kept.reverse()) acts.push(...seriesActs(pair.old, pair.now, pair.old.key));
  return acts;
}

/** Provisions below that are in both versions, those below them included. */
function pairedBelow({ old, now }: Paired): Paired[] {
  return alignUnits(old.children, now.children).flatMap((pair) =>
    pair.old && pair.now
      ? [{ old: pair.old, now: pair.now }, ...pairedBelow({ old: pair.old, now: pair.now })]
      : [],
  );
}

/** Own lines that stand for one another; undefined where their number is another. */
function ownLines({ old, now }: Paired): [Line, Line][] | undefined {
  const [a, b] = [old.own, now.own].map((own) => own.filter(({ kind }) => kind !== 'heading'));
  if (a!.length !== b!.length || a!.some((line, at) => line.kind !== b![at]!.kind))
    return undefined;
  return a!.map((line, at) => [line, b![at]!]);
}

function linePairs(pair: Paired, portions: Act[]): LinePair[] | undefined {
  const isFirst = (line: Line) => line === pair.old.own.find(({ kind }) => kind === 'text');
  return ownLines(pair)?.map(([old, now]): LinePair => {
    const base = { key: pair.old.key, kind: old.kind };
    const came = appended(old.text, now.text);
    if (came && isFirst(old)) {
      portions.push({ act: 'append', at: pair.old.key, portion: came.portion, text: came.text });
      return { ...base, old: old.text, now: came.before };
    }
    const gone = withoutProviso(old.text, now.text);
    if (gone !== undefined && isFirst(old)) {
      portions.push({ act: 'delete', at: pair.old.key, portion: 'proviso' });
      return { ...base, old: old.text, now: now.text + gone };
    }
    return { ...base, old: old.text, now: now.text };
  });
}

/** The proviso at the end of a paragraph that the new text has no longer. */
function withoutProviso(old: string, now: string): string | undefined {
  const proviso = /(?<=。)ただし、[^。]*。$/.exec(old)?.[0];
  return proviso !== undefined && !/(?<=。)ただし、/.test(now) && /。$/.test(now)
    ? proviso
    : undefined;
}

/** A proviso or second sentence that came to the end of a paragraph. */
function appended(old: string, now: string) {
  const match = /^([\s\S]*?。)((?:ただし、|この場合において、)[\s\S]+。)$/.exec(now);
  if (!match || /。ただし、|。この場合において、/.test(old) || !/。$/.test(old)) return undefined;
  const [, before, text] = match;
  if (old.split('。').length !== before!.split('。').length) return undefined;
  return {
    before: before!,
    text: text!,
    portion: text!.startsWith('ただし') ? ('proviso' as const) : ('latter' as const),
  };
}

/** What goes, moves and comes among the provisions below one (K15 to K18, K26). */
export function seriesActs(old: Unit, now: Unit, host: string): Act[] {
  const pairs = alignUnits(old.children, now.children);
  if (!pairs.every((pair) => COUNTED.includes(lastStep((pair.old ?? pair.now)!.key).kind)))
    return [];
  return placeActs(
    pairs,
    host,
    (pair) => `${host}/${pair.now!.key.split('/').at(-1)}`,
    () => [],
  );
}

/**
 * @param target new key of a provision that stayed
 * @param before acts on the words of a provision that moves
 * @param behind key of what stands before them
 */
export function placeActs(
  pairs: readonly Pair<Unit>[],
  host: string,
  target: (pair: Pair<Unit>) => string,
  before: (pair: Paired) => readonly Act[],
  behind?: string,
): Act[] {
  const gone = pairs.flatMap((pair): Act[] =>
    pair.now ? [] : [{ act: 'delete', at: pair.old!.key }],
  );
  const moves = pairs.flatMap((pair): Move[] => {
    if (!pair.old || !pair.now || pair.old.key === target(pair)) return [];
    return [
      { from: pair.old.key, to: target(pair), before: before({ old: pair.old, now: pair.now }) },
    ];
  });
  const came: Act[] = [];
  let run: { after: string | undefined; lines: Line[] } | undefined;
  let last = behind;
  const close = (next: string | undefined) => {
    if (!run) return;
    const { lines } = run;
    if (next === undefined && host !== '')
      came.push({ act: 'insert', side: 'end', at: host, lines });
    else if (run.after !== undefined)
      came.push({ act: 'insert', side: 'after', at: run.after, lines });
    else if (next !== undefined) came.push({ act: 'insert', side: 'before', at: next, lines });
    run = undefined;
  };
  for (const pair of pairs) {
    if (!pair.now) continue;
    const key = target(pair);
    if (pair.old) {
      close(key);
      last = key;
    } else {
      run ??= { after: last, lines: [] };
      run.lines.push(...renamed(pair.now.lines, pair.now.key, key));
      last = key;
    }
  }
  close(undefined);
  return [...gone, ...moveActs(moves), ...came];
}

/** Lines of a provision under another key. */
export function renamed(lines: readonly Line[], from: string, to: string): Line[] {
  return lines.map((line) => ({ ...line, key: to + line.key.slice(from.length) }));
}

function outermost(keys: readonly string[]): string[] {
  return keys.filter((key) => !keys.some((other) => other !== key && isWithin(key, other)));
}
