import { type Clause, type Document, field } from '../document/index.ts';
import { seriesOf } from './numbering/series.ts';
import { RFC3647_OUTLINE } from './rfc3647.ts';
import { OTHER_TITLES } from './rfc3647-titles.ts';
import { titleKey, titleLikeness } from './title-likeness.ts';

/** A section of the outline with all titles that it is known by. */
export interface OutlineSection {
  readonly number: string;
  readonly ja: string;
  readonly en: string;
  /** Keys of its titles, see `titleKey`. */
  readonly keys: ReadonlySet<string>;
}

/** The outline by number, in its order. */
export const OUTLINE: ReadonlyMap<string, OutlineSection> = new Map(
  RFC3647_OUTLINE.map(({ number, ja, en }) => [
    number,
    { number, ja, en, keys: new Set([ja, en, ...(OTHER_TITLES[number] ?? [])].map(titleKey)) },
  ]),
);

/** Share of the sections below which two titles have nothing in common but words of the field. */
const ALIKE = 0.4;
/** Share of the outline that a document must follow, in number and title, to be of this kind. */
const EVIDENT = 0.6;

/** True for the number of a section of RFC 3647 §6. */
export function isOutlineNumber(number: string): boolean {
  return OUTLINE.has(number);
}

/** The numbered sections of the body by number; appendices count their own. */
export function sectionsOf(document: Document): ReadonlyMap<string, Clause> {
  const series = seriesOf(document.clauses);
  const sections = new Map<string, Clause>();
  for (const clause of document.clauses) {
    if (series.get(clause) !== 'sec' || clause.number === undefined) continue;
    if (!sections.has(clause.number)) sections.set(clause.number, clause);
  }
  return sections;
}

/** Whether a title is one that the section is known by, or has enough in common with one. */
export function fits(title: string, { number, ja, en, keys }: OutlineSection): boolean {
  if (keys.has(titleKey(title))) return true;
  return [ja, en, ...(OTHER_TITLES[number] ?? [])].some(
    (known) => titleLikeness(title, known) >= ALIKE,
  );
}

const known = new WeakMap<Document, 'declared' | 'evident' | 'none'>();

/**
 * How firmly a document follows the outline: it says so (`numbering: rfc3647`); or it says nothing,
 * and three fifths of the outline are there with number and title; or it does not. Decimal numbers
 * alone show nothing: guidelines and requirements have chapters of their own.
 */
export function outlineGrip(document: Document): 'declared' | 'evident' | 'none' {
  let grip = known.get(document);
  if (grip === undefined) {
    grip = readGrip(document);
    known.set(document, grip);
  }
  return grip;
}

function readGrip(document: Document): 'declared' | 'evident' | 'none' {
  const declared = field(document.frontMatter, 'numbering');
  if (declared !== undefined) return declared === 'rfc3647' ? 'declared' : 'none';
  const sections = sectionsOf(document);
  if (sections.size < OUTLINE.size * EVIDENT) return 'none';
  const followed = [...OUTLINE.values()].filter((section) => {
    const clause = sections.get(section.number);
    return clause !== undefined && fits(clause.title, section);
  });
  return followed.length >= OUTLINE.size * EVIDENT ? 'evident' : 'none';
}
