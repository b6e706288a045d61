import type { Document } from '../../document/index.ts';
import type { Occurrence, Term } from '../../reference/terms/index.ts';
import { type Message, message } from '../../text/message.ts';
import { occurrencesIn, termsOf } from '../terms.ts';
import type { CheckedChangeset, DocumentRule, Repository } from '../types.ts';

/**
 * A term or name that is no longer used and still stands: an algorithm that was given up, the old
 * name of an office. `policies/terms.md` says which and since when. History, past supplementary
 * provisions, old columns, quotations, distinguished names and papers issued under the name keep it.
 *
 * Invalid: `厚生労働省医政局長に提出` after the post was renamed. Valid: `（平成22年医政局長通知）`.
 */
export const retiredTerm: DocumentRule = {
  id: 'retired-term',
  scope: 'document',
  severity: 'warning',
  about: message('用いなくなった用語又は名称', 'a term or name that is no longer used'),
  check(document, repository) {
    if (termsOf(repository).length === 0) return [];
    const standing = retired(document, repository);
    if (standing.length === 0) return [];
    const mending = mendedBy(document, repository);
    return standing.map((occurrence) => ({
      rule: 'retired-term',
      range: occurrence.range,
      message: says(occurrence, mending(occurrence)),
      hint: hint(occurrence.term, mending(occurrence) !== undefined),
    }));
  },
};

function retired(document: Document, repository: Repository): Occurrence[] {
  return occurrencesIn(document, repository).filter(
    ({ term, kept }) => term.retired && kept === undefined,
  );
}

function says({ term, surface }: Occurrence, changeset: string | undefined): Message {
  const since =
    term.to === undefined ? ['', ''] : [`${term.to} まで用いた`, `used until ${term.to}`];
  const what = message(
    `${since[0] || '廃止された'}${term.kind === 'algorithm' ? 'アルゴリズム' : '名称'}「${surface.replace(/\s+/g, '')}」が残っている`,
    `"${surface.replace(/\s+/g, ' ')}"${since[1] ? `, ${since[1]},` : ', which is retired,'} still stands`,
  );
  if (changeset === undefined) return what;
  return message(
    `${what.ja}（改正案 ${changeset} が改める）`,
    `${what.en} (the changeset ${changeset} takes it out)`,
  );
}

function hint({ successor }: Term, mended: boolean): Message {
  if (mended) {
    return message('その改正案が施行されれば解消する。', 'It goes when that changeset is enacted.');
  }
  return successor === undefined
    ? message('改正案により削るか改める。', 'Take it out by a changeset.')
    : message(
        `改正案により「${successor}」に改める。`,
        `Replace it by "${successor}" in a changeset.`,
      );
}

/** The pending changeset whose result has fewer of a term in the clause of an occurrence. */
function mendedBy(
  document: Document,
  repository: Repository,
): (occurrence: Occurrence) => string | undefined {
  const results = repository.changesets.flatMap((changeset) => resultOf(changeset, document));
  const before = counts(retired(document, repository));
  const after = results.map(({ id, result }) => ({
    id,
    counts: result ? counts(retired(result, repository)) : new Map<string, number>(),
  }));
  return ({ term, clause }) => {
    const key = `${term.name}#${clause}`;
    return after.find(({ counts: left }) => (left.get(key) ?? 0) < before.get(key)!)?.id;
  };
}

function resultOf(
  { changeset, outcomes, refusals }: CheckedChangeset,
  document: Document,
): { id: string; result?: Document }[] {
  if (refusals.length > 0) return [];
  return outcomes
    .filter(({ base, mismatches }) => mismatches.length === 0 && base?.source === document.source)
    .filter((outcome) => outcome.document === document.id)
    .map(({ result }) => ({ id: changeset.id, ...(result && { result }) }));
}

function counts(occurrences: readonly Occurrence[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { term, clause } of occurrences) {
    const key = `${term.name}#${clause}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}
