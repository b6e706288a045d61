import { type Document, type Passage, passagesOf, splitTarget } from '../../document/index.ts';
import { type Citing, citingDocument } from '../kind.ts';
import { type Mark, marksOf } from '../marks.ts';
import { findMentions } from '../mention/scan.ts';
import { attachTrailing } from '../mention/trailing.ts';
import type { Mention, ScanContext } from '../mention/types.ts';
import { namesFor } from '../names/index.ts';
import type { Reference } from '../types.ts';
import { judge } from './judge.ts';
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

/** What references of one document are read with. */
export interface Reader {
  readonly citing: Citing;
  readonly documents: ReadonlyMap<string, Document>;
  readonly context: ScanContext;
}

const byId = new WeakMap<readonly Document[], ReadonlyMap<string, Document>>();

/** Makes ready to read the references of a document among those of its repository. */
export function readerFor(citing: Citing, documents: readonly Document[]): Reader {
  const own = citing.document;
  const outline = own && outlineOf(own);
  let known = byId.get(documents);
  if (!known) {
    known = new Map(documents.map((document) => [document.id, document]));
    byId.set(documents, known);
  }
  return {
    citing,
    documents: known,
    context: {
      nameAt: namesFor(citing, documents),
      hasSection: (number) => outline?.places.has(`sec:${number}`) ?? false,
      sectionTitle: (number) => outline?.places.get(`sec:${number}`)?.title,
    },
  };
}

/** All references of a document, in the order of the file. */
export function readReferences(document: Document, documents: readonly Document[]): Reference[] {
  const reader = readerFor(citingDocument(document), documents);
  const references: Reference[] = [];
  let clause = -1;
  let before: Earlier[] = [];
  for (const passage of passagesOf(document)) {
    if (passage.clause.index !== clause) before = [];
    clause = passage.clause.index;
    const read = readPassage(document, passage, reader, before);
    references.push(...read.references);
    before = read.before;
  }
  for (const mark of marksOf(document)) references.push(markedReference(mark, document, reader));
  return references.sort((a, b) => a.range.start - b.range.start);
}

/**
 * The references of one passage.
 *
 * @param before references before it in its clause, the last one first, for 同条
 */
export function readPassage(
  document: Document,
  passage: Passage,
  reader: Reader,
  before: Earlier[] = [],
): { references: Reference[]; before: Earlier[] } {
  const { citing, context, documents } = reader;
  const { text } = passage;
  if (passage.zone === 'history' && VERSIONS.test(passage.column ?? '')) {
    return { references: [], before };
  }
  const listed = SECTIONS.test(passage.column ?? '');
  const found = findMentions(text, listed ? { ...context, listed } : context, passage.labelLength);
  const mentions = attachTrailing(text, found, context);
  const references: Reference[] = [];
  const done: Absolute[] = [];
  let seen = before;
  for (const mention of mentions) {
    const run = runBefore(text, done, mention.start);
    const absolute = makeAbsolute(named(mention, text, done), run.before, run.gap, {
      place: readPlace(passage.place),
      numbering: citing.numbering,
      ...(citing.document && { outline: outlineOf(citing.document) }),
      before: seen,
    });
    references.push(
      toReference(document, passage, absolute, judge(absolute, citing, documents, passage.place)),
    );
    done.push(absolute);
    if (absolute.steps.length > 0) {
      const { steps, document: name } = absolute;
      seen = [{ steps, ...(name && { document: name }) }, ...seen].slice(0, 8);
    }
  }
  return { references, before: seen };
}

/** A reference marked by hand: its address is looked up as it is written. */
function markedReference(
  { clause, target, range }: Mark,
  document: Document,
  reader: Reader,
): Reference {
  const { document: id = document.id, address = '' } = splitTarget(
    target.includes('#') ? target : `#${target}`,
  );
  const cited = reader.documents.get(id);
  const there = cited !== undefined && outlineOf(cited).places.has(address);
  return {
    document,
    clause,
    place: clause,
    kind: 'html',
    range,
    surface: target,
    construct: 'mark',
    notation: `${id}#${address}`,
    status: there ? 'resolved' : cited ? 'dangling' : 'outside',
    ...(!there && { reason: cited ? ('no-place' as const) : ('outside' as const) }),
    targets: there ? [{ document: id, address }] : [],
    candidates: [],
    relative: false,
  };
}

/** 同法第3条 is of the statute named last, 同規則第5条 of the rules, here or elsewhere. */
function named(mention: Mention, text: string, done: readonly Absolute[]): Mention {
  if (!mention.document?.same) return mention;
  const document = sameDocument(mention.document, text, mention.start, done);
  return document ? { ...mention, document } : mention;
}

function toReference(
  document: Document,
  passage: Passage,
  { mention }: Absolute,
  judgement: ReturnType<typeof judge>,
): Reference {
  const end = judgement.withoutItem ? mention.bracket! : mention.end;
  const relative = mention.steps.some((step) => 'relative' in step);
  const range = passage.sourceRange(mention.start, end);
  const other = otherVersion(passage, mention.start, end, relative);
  const quoted =
    judgement.status !== 'resolved' &&
    mention.construct !== 'bracket' &&
    isQuoted(passage.text, mention.start, end);
  const reason = other ?? (quoted ? 'quotation' : judgement.reason);
  const link = passage.links.find((one) => one.start < end && mention.start < one.end);
  const title = mention.title ?? (link && titleInLink(passage.text, end, link.end));
  const left = other !== undefined || (quoted && judgement.status !== 'outside');
  return {
    document,
    clause: passage.clause.address,
    place: passage.place,
    kind: passage.kind,
    range,
    surface: document.source.slice(range.start, range.end),
    construct: mention.construct,
    notation: judgement.notation,
    status: left ? 'not-checkable' : judgement.status,
    ...(reason && { reason }),
    targets: left ? [] : judgement.targets,
    candidates: left ? [] : judgement.candidates,
    ...(title && {
      title: {
        text: passage.text.slice(title.start, title.end),
        range: passage.sourceRange(title.start, title.end),
      },
    }),
    ...(link && { url: link.url }),
    relative,
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
