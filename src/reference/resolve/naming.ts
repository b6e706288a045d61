import { type Document, type Passage, passagesOf } from '../../document/index.ts';
import type { Range } from '../../text/lines.ts';
import { type Citing, citingDocument } from '../kind.ts';
import { findMentions } from '../mention/scan.ts';
import { attachTrailing } from '../mention/trailing.ts';
import type { DocumentName, Mention, ScanContext } from '../mention/types.ts';
import { namesFor } from '../names/index.ts';
import type { Reason, Reference } from '../types.ts';
import { definedNames } from './defined-names.ts';
import type { Judgeable } from './judge.ts';
import { outlineOf } from './outline.ts';
import { readPlace } from './place.ts';
import type { Earlier } from './relative.ts';
import { runBefore } from './run.ts';
import { sameDocument } from './same-document.ts';
import { type Absolute, makeAbsolute } from './steps.ts';
import { isQuoted, otherVersion } from './version.ts';

/** A column of section numbers, and one of version numbers. */
const SECTIONS =
  /^\W*(?:(?:affected |relevant )?(?:sub-?)?sections?(?:\(s\))?|clauses?|節|該当(?:箇所|節)|(?:CP|証明書ポリシ)の節|条項)(?=\W|$)/i;
const VERSIONS = /^\W*(?:版|版数|版番号|バージョン|ver\.?|version|rev\.?|revision)\W*$/i;

const OWN = /\bthis\s+$/i;

/**
 * A place named in a document, before anybody looks whether it is there: it depends on the document
 * and on the names of the others alone. Plain data.
 */
export interface Naming
  extends Pick<
    Reference,
    'clause' | 'place' | 'kind' | 'construct' | 'range' | 'title' | 'relative' | 'url'
  > {
  readonly absolute: Judgeable;
  /** Range without an item in brackets that may be a note. */
  readonly short?: Range;
  /** It speaks of another version. */
  readonly other?: Reason;
  /** It stands in 「…」. */
  readonly quoted: boolean;
}

/** What the texts of one document are read with. */
export interface NamingReader {
  readonly citing: Citing;
  /** What 法 and 規則 mean in the citing document, where it says so. */
  readonly defined: ReadonlyMap<string, DocumentName>;
  readonly context: ScanContext;
}

/** Makes ready to read what a document names, among those of its repository. */
export function namingReader(citing: Citing, documents: readonly Document[]): NamingReader {
  const outline = citing.document && outlineOf(citing.document);
  const context: ScanContext = {
    nameAt: namesFor(citing, documents),
    knowsSections: outline?.kinds.has('sec') ?? false,
    hasSection: (number) => outline?.places.has(`sec:${number}`) ?? false,
    isUnmarked: (number) => outline?.unmarked.has(number) ?? false,
    sectionTitle: (number) => outline?.places.get(`sec:${number}`)?.title,
  };
  return { citing, context, defined: definedNames(citing.document?.source ?? '', context) };
}

/** All places that the text of a document names, in the order of the file. */
export function namingsIn(document: Document, documents: readonly Document[]): Naming[] {
  const reader = namingReader(citingDocument(document), documents);
  const namings: Naming[] = [];
  let clause = -1;
  let before: Earlier[] = [];
  for (const passage of passagesOf(document)) {
    if (passage.clause.index !== clause) before = [];
    clause = passage.clause.index;
    const read = namingsOf(passage, reader, before);
    namings.push(...read.namings);
    before = read.before;
  }
  return namings;
}

/**
 * The places that one passage names.
 *
 * @param before references before it in its clause, the last one first, for 同条
 */
export function namingsOf(
  passage: Passage,
  { citing, context, defined }: NamingReader,
  before: Earlier[] = [],
): { namings: Naming[]; before: Earlier[] } {
  const { text } = passage;
  if (passage.zone === 'history' && VERSIONS.test(passage.column ?? '')) {
    return { namings: [], before };
  }
  const listed = SECTIONS.test(passage.column ?? '');
  const found = findMentions(text, listed ? { ...context, listed } : context, passage.labelLength);
  const mentions = attachTrailing(text, found, context);
  const done: Absolute[] = [];
  let seen = before;
  for (const mention of mentions) {
    const run = runBefore(text, done, mention.start);
    const absolute = makeAbsolute(
      named(mention, text, done, defined) ?? again(mention, text, seen, context) ?? mention,
      run.before,
      run.gap,
      {
        place: readPlace(passage.place),
        numbering: citing.numbering,
        ...(citing.document && { outline: outlineOf(citing.document) }),
        before: seen,
      },
    );
    done.push(absolute);
    if (absolute.steps.length > 0) {
      const { steps, document: name } = absolute;
      seen = [{ steps, ...(name && { document: name }) }, ...seen].slice(0, 8);
    }
  }
  return { namings: done.map((absolute) => naming(passage, absolute)), before: seen };
}

/** 同法第3条 is of the statute named last, 規則第5条 of what the document calls 規則. */
function named(
  mention: Mention,
  text: string,
  done: readonly Absolute[],
  defined: NamingReader['defined'],
): Mention | undefined {
  const { document: name } = mention;
  if (!name?.same && !name?.vague) return undefined;
  const document = name.same
    ? sameDocument(name, text, mention.start, done)
    : defined.get(name.notation.replace('ext:', ''));
  return document && { ...mention, document };
}

/**
 * A section that the document lacks, and that was just named as one of another document: `Section 3.2.2.4
 * of the BRs … which subsection of section 3.2.2.4`. Not where the document has sections beside it,
 * and not in `this section 3.2.2.4`: there it is one that went missing.
 */
function again(
  mention: Mention,
  text: string,
  seen: readonly Earlier[],
  context: ScanContext,
): Mention | undefined {
  const [first] = mention.steps;
  if (mention.document || first?.unit !== 'sec' || !('value' in first)) return undefined;
  if (context.hasSection(first.value) || OWN.test(text.slice(0, mention.start))) return undefined;
  if (context.hasSection(first.value.replace(/\d+$/, '1'))) return undefined;
  const earlier = seen.find(
    ({ steps: [step], document }) =>
      document?.ids.length === 0 &&
      step?.unit === 'sec' &&
      (`${first.value}.`.startsWith(`${step.value}.`) ||
        `${step.value}.`.startsWith(`${first.value}.`)),
  );
  return earlier?.document && { ...mention, document: earlier.document };
}

function naming(passage: Passage, { mention, ...absolute }: Absolute): Naming {
  const { start, end, construct, steps, version, until, portion, bracket } = mention;
  const relative = steps.some((step) => 'relative' in step);
  const other = otherVersion(passage, start, end, relative);
  const link = passage.links.find((one) => one.start < end && start < one.end);
  const title = mention.title ?? (link && titleInLink(passage.text, end, link.end));
  return {
    clause: passage.clause.address,
    place: passage.place,
    kind: passage.kind,
    construct,
    range: passage.sourceRange(start, end),
    relative,
    absolute: {
      mention: {
        steps,
        ...(until && { until }),
        ...(version !== undefined && { version }),
        ...(portion && { portion }),
        ...(bracket !== undefined && { bracket }),
      },
      ...absolute,
    },
    ...(bracket !== undefined && { short: passage.sourceRange(start, bracket) }),
    ...(other && { other }),
    quoted: construct !== 'bracket' && isQuoted(passage.text, start, end),
    ...(title && {
      title: {
        text: passage.text.slice(title.start, title.end),
        range: passage.sourceRange(title.start, title.end),
      },
    }),
    ...(link && { url: link.url }),
  };
}

/** `[Section 3.2.2.4.7 - DNS Change](#…)`: the rest of a link's text is the title. */
function titleInLink(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  const [, lead, title] =
    /^(\s*[-–—:]\s*|\s+[“"(]?)(?=\S)(.{2,}?)[”")]?\s*$/.exec(text.slice(start, end)) ?? [];
  if (lead === undefined || title === undefined) return undefined;
  return { start: start + lead.length, end: start + lead.length + title.length };
}
