import {
  type Document,
  documentsById,
  type Fact,
  factOf,
  type Passage,
  splitTarget,
} from '../../document/index.ts';
import { type Citing, citingDocument } from '../kind.ts';
import { type Mark, marksOf } from '../marks.ts';
import { namesKey } from '../names/index.ts';
import type { Reference } from '../types.ts';
import { judge } from './judge.ts';
import { type Naming, type NamingReader, namingReader, namingsIn, namingsOf } from './naming.ts';
import { outlineOf } from './outline.ts';
import type { Earlier } from './relative.ts';

/** What references of one document are read with. */
export interface Reader extends NamingReader {
  readonly documents: ReadonlyMap<string, Document>;
}

/** What a document names, and what its authors marked; judged anew when other documents change. */
const namings: Fact<readonly Naming[], readonly Document[]> = { name: 'namings', make: namingsIn };
const marks: Fact<readonly Mark[]> = { name: 'marks', make: marksOf };

/** Makes ready to read the references of a document among those of its repository. */
export function readerFor(citing: Citing, documents: readonly Document[]): Reader {
  return { ...namingReader(citing, documents), documents: documentsById(documents) };
}

/** What a document names and marks, without a look whether it is there; of the others only the names count. */
export function namedIn(
  document: Document,
  documents: readonly Document[],
): { readonly namings: readonly Naming[]; readonly marks: readonly Mark[] } {
  return {
    namings: factOf(document, namings, documents, namesKey(documents)),
    marks: factOf(document, marks),
  };
}

/** All references of a document, in the order of the file. */
export function readReferences(document: Document, documents: readonly Document[]): Reference[] {
  const citing = citingDocument(document);
  const held = documentsById(documents);
  const read = namedIn(document, documents);
  return [
    ...read.namings.map((naming) => toReference(document, naming, citing, held)),
    ...read.marks.map((mark) => markedReference(mark, document, held)),
  ].sort((a, b) => a.range.start - b.range.start);
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
  const read = namingsOf(passage, reader, before);
  const references = read.namings.map((naming) =>
    toReference(document, naming, reader.citing, reader.documents),
  );
  return { references, before: read.before };
}

/** A reference marked by hand: its address is looked up as it is written, in a document that is here. */
function markedReference(
  { clause, target, range }: Mark,
  document: Document,
  documents: ReadonlyMap<string, Document>,
): Reference {
  const { document: id = document.id, address = '' } = splitTarget(
    target.includes('#') ? target : `#${target}`,
  );
  const cited = documents.get(id);
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
    status: there ? 'resolved' : 'dangling',
    ...(!there && { reason: 'no-place' as const }),
    targets: there ? [{ document: id, address }] : [],
    candidates: [],
    relative: false,
  };
}

/** What a place named in a document means, now that it is looked up. */
function toReference(
  document: Document,
  naming: Naming,
  citing: Citing,
  documents: ReadonlyMap<string, Document>,
): Reference {
  const { absolute, short, other, quoted, ...read } = naming;
  const judgement = judge(absolute, citing, documents, naming.place);
  const range = judgement.withoutItem && short ? short : naming.range;
  const inQuotation = quoted && judgement.status !== 'resolved';
  const reason = other ?? (inQuotation ? 'quotation' : judgement.reason);
  const left = other !== undefined || (inQuotation && judgement.status !== 'outside');
  return {
    ...read,
    document,
    range,
    surface: document.source.slice(range.start, range.end),
    notation: judgement.notation,
    status: left ? 'not-checkable' : judgement.status,
    ...(reason && { reason }),
    targets: left ? [] : judgement.targets,
    candidates: left ? [] : judgement.candidates,
  };
}
