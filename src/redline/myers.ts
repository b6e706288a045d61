/** Two equal keys of two sequences, by their indices. */
export interface Match {
  readonly old: number;
  readonly new: number;
}

/** Places of the search that are kept at most: 32 MB, some 2,800 differing keys. */
const MOST_PLACES = 4_000_000;
const NOWHERE = -2;

/**
 * Longest common subsequence by Myers's algorithm: the greedy one, from the start, without diagonals
 * beyond an end that was reached (as jsdiff does it, whose choice among equals this keeps).
 *
 * @param limit most differing keys
 * @returns undefined beyond the limit, or where the search would keep too much: time and memory are
 * bounded whatever the sequences
 */
export function longestCommon(
  old: readonly string[],
  now: readonly string[],
  limit: number,
): Match[] | undefined {
  const search = new Search(old, now);
  return search.run(Math.min(limit, old.length + now.length));
}

/** A place of the search that led to another by a step; the steps before it are found through it. */
class Places {
  #end = new Int32Array(1024);
  /** Place before it, twice, and one more where a key of the old sequence was taken alone. */
  #from = new Int32Array(1024);
  count = 0;

  add(end: number, from: number, removed: boolean): number {
    if (this.count === this.#end.length) {
      this.#end = grown(this.#end);
      this.#from = grown(this.#from);
    }
    this.#end[this.count] = end;
    this.#from[this.count] = from * 2 + (removed ? 1 : 0);
    return this.count++;
  }

  setEnd(place: number, end: number): void {
    this.#end[place] = end;
  }

  /** Index of the last key of the old sequence that was passed. */
  end(place: number): number {
    return this.#end[place]!;
  }

  from(place: number): number {
    return this.#from[place]! >> 1;
  }

  removed(place: number): boolean {
    return (this.#from[place]! & 1) === 1;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

class Search {
  readonly #old: Int32Array;
  readonly #new: Int32Array;
  readonly #places = new Places();

  constructor(old: readonly string[], now: readonly string[]) {
    const numbers = new Map<string, number>();
    const numbered = (keys: readonly string[]) =>
      Int32Array.from(keys, (key) => {
        const known = numbers.get(key) ?? numbers.size;
        numbers.set(key, known);
        return known;
      });
    this.#old = numbered(old);
    this.#new = numbered(now);
  }

  run(limit: number): Match[] | undefined {
    const [before, after] = [this.#old.length, this.#new.length];
    const places = this.#places;
    /** The furthest place on each diagonal, that is on each surplus of old keys over new ones. */
    const best = new Int32Array(2 * limit + 3).fill(NOWHERE);
    const middle = limit + 1;
    const first = places.add(-1, 0, false);
    const reached = this.#follow(first, 0);
    if (reached + 1 >= before && reached + 1 >= after) return this.#matches(first, 0);
    best[middle] = first;
    let [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let edits = 1; edits <= limit; edits++) {
      const until = Math.min(highest, edits);
      for (let diagonal = Math.max(lowest, -edits); diagonal <= until; diagonal += 2) {
        const at = middle + diagonal;
        const left = best[at - 1]!;
        const right = best[at + 1]!;
        best[at - 1] = NOWHERE;
        const beside = right === NOWHERE ? -1 : places.end(right) - diagonal;
        const canAdd = right !== NOWHERE && beside >= 0 && beside < after;
        const canRemove = left !== NOWHERE && places.end(left) + 1 < before;
        if (!canAdd && !canRemove) {
          best[at] = NOWHERE;
          continue;
        }
        const adds = !canRemove || (canAdd && places.end(left) < places.end(right));
        const place = adds
          ? places.add(places.end(right), right, false)
          : places.add(places.end(left) + 1, left, true);
        const newEnd = this.#follow(place, diagonal);
        if (places.end(place) + 1 >= before && newEnd + 1 >= after) {
          return this.#matches(place, diagonal);
        }
        best[at] = place;
        if (places.end(place) + 1 >= before) highest = Math.min(highest, diagonal - 1);
        if (newEnd + 1 >= after) lowest = Math.max(lowest, diagonal + 1);
      }
      if (places.count > MOST_PLACES) return undefined;
    }
    return undefined;
  }

  /** Goes on while both sequences have the same; gives the last new key passed. */
  #follow(place: number, diagonal: number): number {
    const [old, now] = [this.#old, this.#new];
    let end = this.#places.end(place);
    let newEnd = end - diagonal;
    while (newEnd + 1 < now.length && end + 1 < old.length && old[end + 1] === now[newEnd + 1]) {
      newEnd++;
      end++;
    }
    this.#places.setEnd(place, end);
    return newEnd;
  }

  #matches(last: number, diagonal: number): Match[] {
    const places = this.#places;
    const matches: Match[] = [];
    for (let place = last, surplus = diagonal; ; ) {
      const removed = places.removed(place);
      const start = place === 0 ? -1 : places.end(places.from(place)) + (removed ? 1 : 0);
      for (let old = places.end(place); old > start; old--) {
        matches.push({ old, new: old - surplus });
      }
      if (place === 0) return matches.reverse();
      place = places.from(place);
      surplus += removed ? -1 : 1;
    }
  }
}
