import type { Act, Projection } from '../types.ts';
import { alignUnits, type Pair } from './align.ts';
import { placeActs, provisionActs } from './provision.ts';
import { topUnits, type Unit } from './units.ts';

/**
 * The acts that turn one version into another, in groups: a sentence or more for each (guide §5.5).
 * Articles are found again where their number is another; the rest keeps its name.
 */
export function generateActs(base: Projection, result: Projection): Act[][] {
  const old = topUnits(base);
  const now = topUnits(result);
  const isArticle = ({ key }: Unit) => /^art:/.test(key);
  const articles = articleGroups(alignUnits(old.filter(isArticle), now.filter(isArticle)));
  const groups: Act[][] = [];
  let done = false;
  for (const unit of old) {
    if (isArticle(unit)) {
      if (!done) groups.push(...articles);
      done = true;
      continue;
    }
    const other = now.find(({ key }) => key === unit.key);
    groups.push(other ? freeActs(unit, other) : [{ act: 'delete', at: unit.key }]);
  }
  if (!done) groups.push(...articles);
  return groups.filter((acts) => acts.length > 0);
}

/** Title, chapters, annexes, forms, sections. */
function freeActs(old: Unit, now: Unit): Act[] {
  if (/^(?:title|chap)/.test(old.key)) {
    return old.text === now.text ? [] : [{ act: 'rewrite', at: old.key, lines: now.lines }];
  }
  return provisionActs({ old, now });
}

/** Stays in place: one group each; what comes, goes or moves together: one group. */
function articleGroups(pairs: readonly Pair<Unit>[]): Act[][] {
  const groups: Act[][] = [];
  let segment: Pair<Unit>[] = [];
  let behind: string | undefined;
  const close = () => {
    if (segment.length === 0) return;
    groups.push(placeActs(segment, '', (pair) => pair.now!.key, provisionActs, behind));
    segment = [];
  };
  for (const pair of pairs) {
    if (pair.old && pair.now && pair.old.key === pair.now.key) {
      close();
      groups.push(provisionActs({ old: pair.old, now: pair.now }));
      behind = pair.now.key;
    } else segment.push(pair);
  }
  close();
  return groups;
}
