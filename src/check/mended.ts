import { type Document, type Fact, factOf, parseDocument } from '../document/index.ts';
import type { Occurrence } from '../reference/terms/index.ts';
import { digest } from '../text/digest.ts';
import type { CheckedChangeset, Repository } from './types.ts';

/** Finds the occurrences that count, in any version of a document; `key` says by which terms. */
export interface Standing {
  readonly key: string;
  in(version: Document): readonly Occurrence[];
}

/**
 * Which pending changeset takes an occurrence out: the first whose result no longer has it. Its base
 * may be another version of the document, as long as the clause of the occurrence is the same there.
 */
export function mendedBy(
  document: Document,
  repository: Repository,
  standing: Standing,
): (occurrence: Occurrence) => string | undefined {
  const own = standing.in(document);
  const by = new Map<Occurrence, string>();
  for (const { id, base, result } of resultsOf(document, repository)) {
    const before = standing.in(base);
    const gone = new Set(goneBy(id, base, result, standing));
    const same =
      base === document ? own.map((_, index) => index) : pairs(document, own, base, before);
    for (const [index, occurrence] of own.entries()) {
      const counterpart = same[index];
      if (counterpart !== undefined && gone.has(counterpart) && !by.has(occurrence)) {
        by.set(occurrence, id);
      }
    }
  }
  return (occurrence) => by.get(occurrence);
}

/** Indices of the occurrences in the base that the result no longer has; a fact of the base. */
function goneBy(
  id: string,
  base: Document,
  result: Document | undefined,
  standing: Standing,
): readonly number[] {
  const fact: Fact<readonly number[]> = {
    name: `terms taken out by ${id}`,
    make() {
      const before = standing.in(base);
      if (!result) return [...before.keys()];
      const { clauses, written } = rewritten(base, result);
      const touched = before.filter(({ clause }) => clauses.has(clause));
      const gone = takenOut(touched, standing.in(written));
      return [...before.keys()].filter((index) => gone.has(before[index]!));
    },
  };
  const key = digest(`${standing.key}\n${result?.source ?? ''}`);
  return factOf(base, fact, undefined, key);
}

/**
 * The clauses of a document that another version does not have word for word, and a document of what
 * it has in their place. The rest of the version need not be read: a changeset of a few clauses in a
 * long document is the rule.
 */
function rewritten(
  base: Document,
  { source }: Document,
): { clauses: ReadonlySet<string>; written: Document } {
  const clauses = new Set<string>();
  const texts: string[] = [];
  let at = 0;
  for (const { address, slice } of base.clauses) {
    const from = source.indexOf(slice, at);
    if (from < 0) clauses.add(address);
    else {
      texts.push(source.slice(at, from));
      at = from + slice.length;
    }
  }
  texts.push(source.slice(at));
  const head = base.source.slice(0, base.frontMatter?.range.end ?? 0);
  const text = texts.filter((part) => part !== '').join('\n\n');
  const front = text.startsWith('---') ? '' : `${head}\n\n`;
  return { clauses, written: parseDocument(base.path, `${front}${text}`) };
}

function resultsOf(
  document: Document,
  { changesets }: Repository,
): { id: string; base: Document; result: Document | undefined }[] {
  const applied = changesets.filter(
    ({ refusals, outcomes }: CheckedChangeset) =>
      refusals.length === 0 && outcomes.every(({ mismatches }) => mismatches.length === 0),
  );
  return applied.flatMap(({ changeset: { id }, outcomes }) =>
    outcomes.flatMap(({ document: of, base, result }) =>
      of === document.id && base ? [{ id, base, result }] : [],
    ),
  );
}

/** For each occurrence its index in another version, where its clause is the same text there. */
function pairs(
  document: Document,
  own: readonly Occurrence[],
  base: Document,
  before: readonly Occurrence[],
): (number | undefined)[] {
  const slices = new Map(document.clauses.map(({ address, slice }) => [address, slice]));
  const same = new Set(
    base.clauses
      .filter(({ address, slice }) => slices.get(address) === slice)
      .map(({ address }) => address),
  );
  const indices = new Map<string, number[]>();
  for (const [index, { clause }] of before.entries()) {
    if (same.has(clause)) indices.set(clause, [...(indices.get(clause) ?? []), index]);
  }
  return own.map(({ clause }) => indices.get(clause)?.shift());
}

/**
 * The occurrences that have no counterpart afterwards: those with the same words around them are
 * paired first, in their clause and then anywhere, and in a clause that was reworded the likeliest.
 */
function takenOut(
  before: readonly Occurrence[],
  after: readonly Occurrence[],
): ReadonlySet<Occurrence> {
  const gone = new Set(before);
  const left = new Set(after);
  const pair = (alike: (one: Occurrence, other: Occurrence) => number) => {
    for (const other of left) {
      let best: Occurrence | undefined;
      let most = 0;
      for (const one of gone) {
        const score = one.term.name === other.term.name ? alike(one, other) : 0;
        if (score > most) [best, most] = [one, score];
      }
      if (!best) continue;
      gone.delete(best);
      left.delete(other);
    }
  };
  pair((a, b) => (a.clause === b.clause && a.around === b.around ? 1 : 0));
  pair((a, b) => (a.around === b.around ? 1 : 0));
  pair((a, b) => (a.clause === b.clause ? 1 + common(a.around, b.around) : 0));
  return gone;
}

/** Characters directly before and after that two occurrences share. */
function common(one: string, other: string): number {
  const [a, b] = [one.split('\n'), other.split('\n')];
  const reversed = (text = '') => [...text].reverse().join('');
  return prefix(reversed(a[0]), reversed(b[0])) + prefix(a[1] ?? '', b[1] ?? '');
}

function prefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
