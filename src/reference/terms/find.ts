import type { Document } from '../../document/index.ts';
import { comparable } from '../../text/comparable.ts';
import { classify } from './classify.ts';
import { keptBecause, type Surroundings } from './kept.ts';
import { patternOf } from './pattern.ts';
import { textsOf } from './texts.ts';
import type { Occurrence, SearchedText, Standing, Term } from './types.ts';

/** Characters on each side that tell an occurrence from others. */
const AROUND = 12;
/** The organisation that a name is a part of, directly before it: 厚生労働省医政局. */
const LEAD = /[\p{Script=Han}・]{1,20}[省庁局部課室府]$/u;

/** A place in a text. */
interface Hit {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/**
 * Where terms stand in a document, in the order of the file: headings, items, cells, forms,
 * footnotes, front matter and code, over soft line breaks, in any width, and for algorithms in any
 * spelling of the hyphen (SHA-1, ＳＨＡ－１, SHA‐1, SHA1, sha1). Of two that overlap the longer one counts,
 * and none begins or ends inside a word: no SHA-1 in SHA-128. The entry that defines a retired term
 * stays as long as the term is used where it may be (guide §2.6 class H).
 */
export function findTerms(document: Document, terms: readonly Term[]): Occurrence[] {
  return standingTerms(document, terms).map(({ occurrence }) => occurrence);
}

/** What {@link findTerms} finds, with the text around. */
export function standingTerms(document: Document, terms: readonly Term[]): Standing[] {
  const patterns = terms
    .filter(({ documents }) => documents.length === 0 || documents.includes(document.id))
    .flatMap((term) =>
      [term.name, ...term.variants].map((form) => ({ term, pattern: patternOf(form, term.kind) })),
    );
  if (patterns.length === 0) return [];
  const texts = textsOf(document).map((searched) => ({
    searched,
    text: comparable(searched.text),
  }));
  // Most terms stand nowhere in a document: these are not looked for in each of its texts.
  const whole = texts.map(({ text }) => text).join('\n\0\n');
  const present = patterns.filter(({ pattern }) => whole.search(pattern) >= 0);
  if (present.length === 0) return [];
  const around = surroundings(
    document,
    texts.map(({ searched }) => searched),
  );
  const found = texts.flatMap(({ searched, text }) =>
    longest(hitsIn(text, present)).map((hit) => {
      const near = around(searched);
      const occurrence = read(document, searched, hit, near);
      return { occurrence, searched, hit, near };
    }),
  );
  const used = new Set(
    found.filter(({ occurrence: { kept } }) => kept === 'beside').map(({ hit }) => hit.term),
  );
  const standing = found.map(({ occurrence, searched, hit, near }): Standing => {
    const { term, start, end } = hit;
    const isEntry = searched.kind === 'cell' && end - start === searched.text.trim().length;
    const kept =
      occurrence.kept ?? (isEntry && used.has(term) ? ('definition' as const) : undefined);
    const use = term.kind === 'algorithm' ? classify(searched, start, near, kept) : undefined;
    const judged = { ...occurrence, ...(kept && { kept }), ...(use && { use }) };
    return { occurrence: judged, text: searched, start, end };
  });
  // Code within a passage is a text of its own.
  return standing.sort((a, b) => a.occurrence.range.start - b.occurrence.range.start);
}

function hitsIn(
  text: string,
  patterns: readonly { readonly term: Term; readonly pattern: RegExp }[],
): Hit[] {
  return patterns.flatMap(({ term, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      term,
      start: index,
      end: index + found.length,
    })),
  );
}

/** Of places that overlap the first, of those the longest. */
function longest(hits: readonly Hit[]): Hit[] {
  let end = 0;
  return [...hits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit) => {
      if (hit.start < end) return false;
      end = hit.end;
      return true;
    });
}

function read(
  document: Document,
  searched: SearchedText,
  { term, start, end }: Hit,
  near: Surroundings,
): Occurrence {
  const { text, clause, place, kind } = searched;
  const range = searched.sourceRange(start, end);
  const kept = keptBecause(term, searched, start, end, near);
  return {
    term,
    range,
    surface: document.source.slice(range.start, range.end),
    clause: clause.address,
    place,
    within: kind,
    lead: term.kind === 'name' ? (LEAD.exec(text.slice(0, start))?.[0] ?? '') : '',
    around: `${text.slice(Math.max(0, start - AROUND), start)}\n${text.slice(end, end + AROUND)}`,
    // A name that is spread over a line (局　長) is laid out, not spelt in another way.
    variant: text.slice(start, end).replace(/[\u3000\n]/g, '') !== term.name,
    ...(kept && { kept }),
  };
}

/** What stands around each text: the row of a cell, and whether the document was amended later. */
function surroundings(
  document: Document,
  texts: readonly SearchedText[],
): (searched: SearchedText) => Surroundings {
  const rows = new Map<string, { row: string; head: string }>();
  for (const { kind, place, text } of texts) {
    if (kind !== 'cell' || !/\/r:\d+$/.test(place)) continue;
    const above = rows.get(place);
    rows.set(place, { row: `${above?.row ?? ''}${text}\n`, head: above?.head ?? text });
  }
  const last = document.clauses.findLast(({ address }) => /^suppl(~|$)/.test(address));
  return ({ text, place, clause }) => ({
    row: text,
    head: '',
    ...rows.get(place),
    amendedLater: last !== undefined && clause.index < last.index,
  });
}
