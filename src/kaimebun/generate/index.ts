import type { Act, Projection } from '../types.ts';
import { alignUnits, type Pair } from './align.ts';
import { type ChapterPlan, chapterPlan } from './chapters.ts';
import { type Paired, rewriteOf } from './paired.ts';
import { placeActs } from './placing.ts';
import { provisionActs } from './provision.ts';
import { topUnits, type Unit } from './units.ts';

/** Acts that belong together: a sentence or more. */
export interface Group {
  readonly acts: readonly Act[];
  /** Keys of the provisions that they make, in the new version. */
  readonly keys: readonly string[];
  /** The provisions in both versions. */
  readonly pairs: readonly Pair<Unit>[];
  /** Key of what stands before them, for those that come. */
  readonly behind?: string;
  /** Key of what stands after them in the same chapter. */
  readonly next?: string;
  /** Tells the first articles of chapters. */
  readonly chapterOf?: ChapterPlan['startOf'];
  /** Groups that were put together. */
  readonly parts?: readonly Group[];
}

/**
 * The acts that turn one version into another, in groups (guide §5.5). Articles, annexes and forms are
 * found again where their number is another; chapters go by their articles; the rest keeps its name.
 */
export function generateGroups(base: Projection, result: Projection): Group[] {
  const [old, now] = [topUnits(base), topUnits(result)];
  const groups: Group[] = [];
  const done = new Set<string>();
  const kept = inSameOrder(old, now);
  const series = (kind: string) => {
    if (done.has(kind)) return;
    done.add(kind);
    groups.push(...(kind === 'art' ? articleGroups : listGroups)(kind, old, now, base, result));
  };
  for (const unit of old) {
    const kind = kindOf(unit);
    if (kind === 'chap') series('art');
    else if (SERIES.has(kind)) series(kind);
    else
      groups.push(
        freeGroup(unit, kept.has(unit.key) ? now.find(({ key }) => key === unit.key) : undefined),
      );
  }
  for (const [index, unit] of now.entries()) {
    const kind = kindOf(unit);
    if (kind === 'chap') series('art');
    else if (SERIES.has(kind)) series(kind);
    else if (!kept.has(unit.key)) groups.push(newGroup(unit, now[index - 1]));
  }
  return groups.filter(({ acts }) => acts.length > 0);
}

/** Keys of both versions that stand in one order: the longest run; what moved goes and comes anew. */
function inSameOrder(old: readonly Unit[], now: readonly Unit[]): ReadonlySet<string> {
  const place = new Map(old.map(({ key }, at) => [key, at]));
  const both = now
    .filter(({ key }) => place.has(key))
    .map(({ key }) => ({ key, from: place.get(key)! }));
  const best: { readonly length: number; readonly before: number }[] = [];
  for (const [at, { from }] of both.entries()) {
    let before = -1;
    for (let i = 0; i < at; i++) {
      if (both[i]!.from < from && (before < 0 || best[i]!.length > best[before]!.length))
        before = i;
    }
    best.push({ length: (best[before]?.length ?? 0) + 1, before });
  }
  const kept = new Set<string>();
  let at = best.reduce((top, { length }, i) => (length > (best[top]?.length ?? 0) ? i : top), -1);
  for (; at >= 0; at = best[at]!.before) kept.add(both[at]!.key);
  return kept;
}

/** Provisions that are counted one after the other. */
const SERIES = new Set(['art', 'annex', 'form']);

function kindOf({ key }: Unit): string {
  return /^[a-z]+/.exec(key)![0];
}

/** The same provisions, each written anew; undefined where something comes, goes or moves. */
export function rewriteGroup({
  pairs,
  keys,
  behind,
  next,
  chapterOf,
  parts,
}: Group): Group | undefined {
  const all = parts ? parts.flatMap((part) => part.pairs) : pairs;
  const rewrite = (pair: Paired): Act[] =>
    pair.old.text === pair.now.text ? [] : [rewriteOf(pair)];
  const isStable = all.every(({ old, now }) => old && now && old.key === now.key);
  const acts = isStable
    ? all.flatMap(({ old, now }) => rewrite({ old: old!, now: now! }))
    : placeActs(all, {
        host: '',
        target: (pair) => pair.now!.key,
        before: rewrite,
        ...(behind !== undefined && { behind }),
        ...(next !== undefined && { next }),
        ...(chapterOf && { chapterOf }),
      });
  return { acts, keys, pairs: all };
}

/** Title, preamble, sections, supplementary provisions. */
function freeGroup(old: Unit, now: Unit | undefined): Group {
  const pairs = [{ old, ...(now && { now }) }];
  const keys = [old.key];
  // It may come again elsewhere.
  if (!now) return { acts: [{ act: 'delete', at: old.key }], keys: [], pairs };
  if (old.key === 'title') {
    const acts: Act[] =
      old.text === now.text ? [] : [{ act: 'rewrite', at: old.key, lines: now.lines }];
    return { acts, keys, pairs };
  }
  return { acts: provisionActs({ old, now }), keys, pairs };
}

/** A section that comes: behind what stands before it. */
function newGroup(now: Unit, before: Unit | undefined): Group {
  const acts: Act[] = before
    ? [{ act: 'insert', side: 'after', at: before.key, lines: now.lines }]
    : [];
  return { acts, keys: [now.key], pairs: [{ now }] };
}

/** Annexes and forms: the first of all comes behind what stands before it (K30). */
function listGroups(kind: string, old: readonly Unit[], now: readonly Unit[]): Group[] {
  const own = (units: readonly Unit[]) => units.filter((unit) => kindOf(unit) === kind);
  const pairs = alignUnits(own(old), own(now));
  const first = now.findIndex((unit) => kindOf(unit) === kind);
  const behind = pairs.some((pair) => pair.old && pair.now) ? undefined : now[first - 1]?.key;
  return seriesGroups(pairs, behind, () => undefined);
}

/** Articles, and the chapters that they stand in. */
function articleGroups(
  _: string,
  old: readonly Unit[],
  now: readonly Unit[],
  base: Projection,
  result: Projection,
): Group[] {
  const own = (units: readonly Unit[]) => units.filter((unit) => kindOf(unit) === 'art');
  const pairs = alignUnits(own(old), own(now));
  const plan = chapterPlan(base, result, pairs);
  const left = pairs.filter(
    (pair) => !plan.whole.has(pair.old ?? pair.now!) || (pair.old && pair.now),
  );
  const groups = seriesGroups(left, undefined, plan.startOf).map((group) => ({
    ...group,
    acts: group.acts.map((act) => withChapter(act, plan)),
  }));
  return [
    { acts: plan.before, keys: [], pairs: [] },
    ...groups,
    { acts: plan.after, keys: plan.keys, pairs: [] },
  ];
}

/** The last article of a chapter is named with it when it gets another number (K27). */
function withChapter(act: Act, plan: ChapterPlan): Act {
  const within = act.act === 'renumber' ? plan.endOf(act.at) : undefined;
  return within === undefined ? act : ({ ...act, within } as Act);
}

/** Stays in place: one group each; what comes, goes or moves together: one group. */
function seriesGroups(
  pairs: readonly Pair<Unit>[],
  start: string | undefined,
  chapterOf: ChapterPlan['startOf'],
): Group[] {
  const groups: Group[] = [];
  let segment: Pair<Unit>[] = [];
  let behind = start;
  const close = (next?: string) => {
    if (segment.length > 0) {
      groups.push({
        acts: placeActs(segment, {
          host: '',
          target: (pair) => pair.now!.key,
          before: provisionActs,
          chapterOf,
          ...(behind !== undefined && { behind }),
          ...(next !== undefined && { next }),
        }),
        keys: segment.flatMap(({ now }) => now?.key ?? []),
        pairs: segment,
        ...(behind !== undefined && { behind }),
        ...(next !== undefined && { next }),
        chapterOf,
      });
    }
    segment = [];
  };
  for (const pair of pairs) {
    if (pair.old && pair.now && pair.old.key === pair.now.key) {
      // What comes right before it may have to be named by it.
      close(chapterOf(pair.now) === undefined ? pair.now.key : undefined);
      const acts = provisionActs({ old: pair.old, now: pair.now });
      groups.push({ acts, keys: [pair.now.key], pairs: [pair] });
      behind = pair.now.key;
    } else segment.push(pair);
  }
  close();
  return groups;
}
