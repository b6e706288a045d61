import type { Act, Projection } from '../types.ts';
import { alignUnits, type Pair } from './align.ts';
import { placeActs, provisionActs, renamed } from './provision.ts';
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
  /** Groups that were put together. */
  readonly parts?: readonly Group[];
}

/**
 * The acts that turn one version into another, in groups (guide §5.5). Articles are found again where
 * their number is another; the rest keeps its name.
 */
export function generateGroups(base: Projection, result: Projection): Group[] {
  const old = topUnits(base);
  const now = topUnits(result);
  const isArticle = ({ key }: Unit) => /^art:/.test(key);
  const articles = articleGroups(alignUnits(old.filter(isArticle), now.filter(isArticle)));
  const groups: Group[] = [];
  let done = false;
  for (const unit of old) {
    if (isArticle(unit)) {
      if (!done) groups.push(...articles);
      done = true;
      continue;
    }
    const other = now.find(({ key }) => key === unit.key);
    groups.push(freeGroup(unit, other));
  }
  if (!done) groups.push(...articles);
  return groups.filter(({ acts }) => acts.length > 0);
}

/** The same provisions, each written anew; undefined where something comes, goes or moves. */
export function rewriteGroup({ pairs, keys, behind, parts }: Group): Group | undefined {
  const all = parts ? parts.flatMap((part) => part.pairs) : pairs;
  const rewrite = ({ old, now }: { readonly old: Unit; readonly now: Unit }): Act[] =>
    old.text === now.text
      ? []
      : [
          {
            act: 'rewrite',
            at: old.key,
            lines: renamed(now.lines, now.key, old.key).filter(isOwn(old)),
          },
        ];
  const isStable = all.every(({ old, now }) => old && now && old.key === now.key);
  const acts = isStable
    ? all.flatMap(({ old, now }) => rewrite({ old: old!, now: now! }))
    : placeActs(all, '', (pair) => pair.now!.key, rewrite, behind);
  return { acts, keys, pairs: all };
}

/** The heading of an annex or section stays where it is. */
function isOwn(old: Unit) {
  const keeps = !/^(?:art|title|chap)/.test(old.key);
  return (line: Unit['lines'][number]) =>
    !(keeps && line.kind === 'heading' && line.key === old.key);
}

/** Title, chapters, annexes, forms, sections. */
function freeGroup(old: Unit, now: Unit | undefined): Group {
  const pairs = [{ old, ...(now && { now }) }];
  const keys = [old.key];
  if (!now) return { acts: [{ act: 'delete', at: old.key }], keys, pairs };
  if (/^(?:title|chap)/.test(old.key)) {
    const acts: Act[] =
      old.text === now.text ? [] : [{ act: 'rewrite', at: old.key, lines: now.lines }];
    return { acts, keys, pairs };
  }
  return { acts: provisionActs({ old, now }), keys, pairs };
}

/** Stays in place: one group each; what comes, goes or moves together: one group. */
function articleGroups(pairs: readonly Pair<Unit>[]): Group[] {
  const groups: Group[] = [];
  let segment: Pair<Unit>[] = [];
  let behind: string | undefined;
  const close = () => {
    if (segment.length > 0) {
      groups.push({
        acts: placeActs(segment, '', (pair) => pair.now!.key, provisionActs, behind),
        keys: segment.flatMap(({ now }) => now?.key ?? []),
        pairs: segment,
        ...(behind !== undefined && { behind }),
      });
    }
    segment = [];
  };
  for (const pair of pairs) {
    if (pair.old && pair.now && pair.old.key === pair.now.key) {
      close();
      const acts = provisionActs({ old: pair.old, now: pair.now });
      groups.push({ acts, keys: [pair.now.key], pairs: [pair] });
      behind = pair.now.key;
    } else segment.push(pair);
  }
  close();
  return groups;
}
