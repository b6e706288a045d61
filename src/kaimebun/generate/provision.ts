import { hasOwnHeading, isWithin, lastStep, partKey } from '../keys.ts';
import { partRange } from '../part-range.ts';
import type { Act, Line, Portion } from '../types.ts';
import { alignUnits } from './align.ts';
import { type Paired, renamed, rewriteOf } from './paired.ts';
import { placeActs } from './placing.ts';
import { appended, goneFrom } from './portions.ts';
import { type RowChanges, rowChanges } from './rows.ts';
import type { Unit } from './units.ts';
import { type LinePair, wordActs } from './words.ts';

/** Levels of which the provisions are numbered anew when one comes or goes. */
const COUNTED = ['art', 'p', 'i', 's'];

/**
 * The acts that change a provision that stayed: heading, words, then what goes, moves and comes
 * below it (guide §5.5). Provisos and second sentences that come or go are named as such (K23).
 */
export function provisionActs({ old, now }: Paired): Act[] {
  const acts: Act[] = [];
  if (hasOwnHeading(old.key)) acts.push(...headingActs({ old, now }));
  if ((now.heading === '削除') !== (old.heading === '削除')) {
    return [{ act: 'rewrite', at: old.key, lines: renamed(now.lines, now.key, old.key) }];
  }
  const pairs = pairedBelow({ old, now });
  const portions: Act[] = [];
  const rest = withoutRows({ old, now });
  // Where the text around a table is written anew, the table is too.
  const rows = ownLines(rest) && rowsOf({ old, now });
  const own = rows ? rest : { old, now };
  const all = [own, ...pairs];
  const lines = all.flatMap((pair) => linePairs(pair, portions) ?? []);
  const whole = all.filter((pair) => ownLines(pair) === undefined);
  const words = wordActs(old.key, [...lines, ...(rows?.lines ?? [])]);
  acts.push(...frontToBack([...words.acts, ...portions], all), ...(rows?.acts ?? []));
  const anew = new Set([...words.anew, ...whole.map((pair) => pair.old.key)]);
  for (const key of outermost([...anew])) {
    const pair = [{ old, now }, ...pairs].find((one) => one.old.key === key)!;
    acts.push(rewriteOf(pair));
  }
  const kept = [{ old, now }, ...pairs].filter(
    ({ old: unit }) => ![...anew].some((key) => isWithin(unit.key, key)),
  );
  // What stands deeper changes first: its provision may get another number.
  for (const pair of kept.reverse()) acts.push(...seriesActs(pair.old, pair.now, pair.old.key));
  return acts;
}

/** Acts in the order of the provisions that they are about; of one provision, words first (K5). */
function frontToBack(acts: readonly Act[], provisions: readonly Paired[]): Act[] {
  const place = (act: Act) => {
    const at = 'at' in act ? (typeof act.at === 'string' ? act.at : act.at[0]!) : '';
    return provisions.findIndex(({ old }) => old.key === at.replace(/@.*$/s, ''));
  };
  return [...acts].sort((a, b) => place(a) - place(b));
}

/** A heading that changes, comes or goes (K28). */
function headingActs({ old, now }: Paired): Act[] {
  const [before, after] = [old.heading ?? '', now.heading ?? ''];
  if (before === after || [before, after].includes('削除')) return [];
  if (before === '') return [{ act: 'head', at: old.key, text: after }];
  return after === ''
    ? [{ act: 'unhead', at: old.key }]
    : [{ act: 'heading', at: old.key, text: after }];
}

/** What becomes of the rows, where the text around the table is in the same order. */
function rowsOf({ old, now }: Paired): RowChanges | undefined {
  const [a, b] = [old, now].map(({ own }) => own.filter(({ kind }) => kind === 'row'));
  const isOneTable = [old, now].every(({ own }) => {
    const at = own.flatMap(({ kind }, index) => (kind === 'row' ? [index] : []));
    return at.length > 0 && at.at(-1)! - at[0]! === at.length - 1;
  });
  return isOneTable ? rowChanges(old.key, a!, b!) : undefined;
}

function withoutRows({ old, now }: Paired): Paired {
  const [a, b] = [old, now].map((unit) => ({
    ...unit,
    own: unit.own.filter(({ kind }) => kind !== 'row'),
  }));
  return { old: a!, now: b! };
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
  const texts = pair.old.own.filter(({ kind }) => kind === 'text');
  const having = (portion: Portion) =>
    texts.filter(({ text }) => partRange(text, partKey(pair.old.key, portion))).length;
  return ownLines(pair)?.map(([old, now]): LinePair => {
    const base = { key: pair.old.key, kind: old.kind };
    const came = appended(old.text, now.text);
    if (came && texts.length === 1) {
      portions.push({ act: 'append', at: pair.old.key, portion: came.portion, text: came.text });
      return { ...base, old: old.text, now: came.before };
    }
    const gone = old.kind === 'text' ? goneFrom(old.text, now.text) : undefined;
    if (gone && having(gone.portion) === 1) {
      portions.push({ act: 'delete', at: pair.old.key, portion: gone.portion });
      return { ...base, old: old.text, now: now.text + gone.text };
    }
    return { ...base, old: old.text, now: now.text };
  });
}

/** What goes, moves and comes among the provisions below one (K15 to K18, K26). */
export function seriesActs(old: Unit, now: Unit, host: string): Act[] {
  const pairs = alignUnits(old.children, now.children);
  if (!pairs.every((pair) => COUNTED.includes(lastStep((pair.old ?? pair.now)!.key).kind)))
    return [];
  return placeActs(pairs, {
    host,
    target: (pair) => `${host}/${pair.now!.key.split('/').at(-1)}`,
    before: () => [],
  });
}

function outermost(keys: readonly string[]): string[] {
  return keys.filter((key) => !keys.some((other) => other !== key && isWithin(key, other)));
}
