import { type Document, type Passage, passagesOf } from '../../document/index.ts';
import { comparable } from '../../text/comparable.ts';
import { keptBecause } from './kept.ts';
import type { Occurrence, Term } from './types.ts';

/**
 * Where terms stand in the prose of a document, in the order of the file: over soft line breaks, in
 * any width, and for algorithms in any spelling of the hyphen (SHA-1, ＳＨＡ－１, SHA‐1, SHA1, sha1).
 * Of two that overlap the longer one counts, and none begins or ends inside a word: no SHA-1 in
 * SHA-128, no 局長 in 担当局長等 unless it is listed. The entry that defines a retired term stays as long as
 * the term is used where it may be (guide §2.6 class H).
 */
export function findTerms(document: Document, terms: readonly Term[]): Occurrence[] {
  const wanted = terms.filter(
    ({ documents }) => documents.length === 0 || documents.includes(document.id),
  );
  const patterns = wanted.flatMap((term) =>
    [term.name, ...term.variants].map((form) => ({ term, form, pattern: patternOf(form, term) })),
  );
  if (patterns.length === 0) return [];
  const rows = rowTexts(passagesOf(document));
  const found = passagesOf(document).flatMap((passage) => {
    const text = comparable(passage.text);
    const hits = patterns
      .flatMap(({ term, form, pattern }) =>
        [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
          term,
          start: index,
          end: index + found.length,
          variant: passage.text.slice(index, index + found.length) !== term.name,
          form,
        })),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let end = -1;
    return hits.flatMap(
      ({ term, start, end: close, variant }): (Occurrence & { defined?: true })[] => {
        if (start < end) return [];
        end = close;
        const range = passage.sourceRange(start, close);
        const surface = document.source.slice(range.start, range.end);
        const kept = keptBecause(
          term,
          passage,
          start,
          close,
          rows.get(passage.place) ?? passage.text,
        );
        return [
          {
            term,
            range,
            surface,
            clause: passage.clause.address,
            variant,
            ...(kept && { kept }),
            ...(passage.kind === 'cell' &&
              passage.text.trim() === surface.trim() && { defined: true }),
          },
        ];
      },
    );
  });
  const used = new Set(found.filter(({ kept }) => kept === 'beside').map(({ term }) => term));
  return found.map(({ defined, ...occurrence }) =>
    defined && !occurrence.kept && used.has(occurrence.term)
      ? { ...occurrence, kept: 'definition' }
      : occurrence,
  );
}

/** Text of each table row by its address: what stands beside a cell. */
function rowTexts(passages: readonly Passage[]): Map<string, string> {
  const rows = new Map<string, string>();
  for (const { kind, place, text } of passages) {
    if (kind === 'cell') rows.set(place, `${rows.get(place) ?? ''}${text}\n`);
  }
  return rows;
}

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

function patternOf(form: string, { kind }: Term): RegExp {
  const plain = comparable(form);
  const body = [...plain]
    .map((sign) => {
      if (sign === '-' && kind === 'algorithm') return '[- ]?';
      return sign === ' ' ? ' ?' : sign.replace(SPECIAL, '\\$&');
    })
    .join('');
  const before = /^[A-Za-z0-9]/.test(plain) ? '(?<![A-Za-z0-9])' : '';
  const after = /[A-Za-z0-9]$/.test(plain) ? '(?![A-Za-z0-9]|[-.][0-9])' : '';
  return new RegExp(`${before}${body}${after}`, kind === 'algorithm' ? 'gi' : 'g');
}
