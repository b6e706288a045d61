import {
  type Document,
  lookUpClause,
  parseDocument,
  passagesOf,
  splitTarget,
} from '../document/index.ts';
import {
  Citations,
  citingDocument,
  citingId,
  type Impact,
  impactOf,
  outlineOf,
  type Reference,
  readerFor,
  readPassage,
  readReferences,
} from '../reference/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { locate } from './locate.ts';
import { withResults } from './with-results.ts';
import { documentOf, type Workspace } from './workspace.ts';

/** Which references to list. */
export interface RefsOptions {
  /** Paths as the user gives them; empty for all documents. */
  readonly paths?: readonly string[];
  /** Directory that the paths are meant from. */
  readonly from?: string;
  /** Changesets whose results are read in place of the documents in force. */
  readonly with?: readonly string[];
}

/**
 * Every reference of the documents, resolved, in the order of paths and files.
 *
 * @throws UserError as `check` does for paths and changesets
 */
export async function listReferences(
  workspace: Workspace,
  options: RefsOptions = {},
): Promise<Reference[]> {
  const base = withResults(workspace, options.with ?? []);
  const wanted = await locate(base, options.from ?? '.', options.paths ?? []);
  const documents = [...base.documents.values(), ...wanted.documents];
  return documents
    .filter(({ path }) => wanted.has(path))
    .flatMap((document) => readReferences(document, documents));
}

/** Who cites a place: nearest first, with the way from the place to each. */
export interface Citing {
  /** The place as found: `cp-sign#sec:4.2.1`. */
  readonly target: string;
  readonly impacts: readonly Impact[];
}

/**
 * Who cites a clause or a part of one, and who cites those.
 *
 * @param wanted `cp-sign#sec:4.2.1`, `cp-sign#4.2.1`, `rule-proc#第4条第2項`, `cp-sign#表7.1.1`; the
 * document by its id or its file
 * @param depth 1 for those only that cite the place itself
 * @throws UserError (2) for an unknown document or place, (1) for a changeset that does not apply
 */
export function citingReferences(
  workspace: Workspace,
  wanted: string,
  depth: number,
  ids: readonly string[] = [],
): Citing {
  const base = withResults(workspace, ids);
  const documents = [...base.documents.values()];
  const { document: named, address: printed } = splitTarget(wanted);
  if (named === undefined || printed === undefined) throw noTarget(wanted);
  const byFile = documents.find(({ path }) => path === named || path === `policies/${named}`);
  const document = byFile ?? documentOf(base, named);
  const { id } = document;
  const address = placeIn(document, printed);
  if (address === undefined) {
    throw new UserError(
      message(
        `${id} に「${printed}」がない（例: 4.2.1、第4条、sec:4.2.1/i:3）`,
        `${id} has no "${printed}" (examples: 4.2.1, 第4条, sec:4.2.1/i:3)`,
      ),
      2,
    );
  }
  const citations = new Citations(documents);
  return { target: `${id}#${address}`, impacts: impactOf(citations, id, address, depth) };
}

/** The address of a place as a person would type it: a clause, its address, or as texts cite it. */
function placeIn(document: Document, printed: string): string | undefined {
  if (outlineOf(document).places.has(printed)) return printed;
  const [cited, ...more] = referencesIn(printed, document.id, '-', [document]);
  const whole = cited && more.length === 0 && cited.surface === printed.trim();
  const target = whole && cited.targets.length === 1 ? cited.targets[0] : undefined;
  return lookUpClause(document, printed)?.address ?? target?.address;
}

function noTarget(wanted: string): UserError {
  return new UserError(
    message(
      `--to には文書と条項を「#」でつないで書く（例: cp-sign#4.2.1）。「${wanted}」とある`,
      `--to takes a document and a clause joined by "#", such as cp-sign#4.2.1, not "${wanted}"`,
    ),
    2,
  );
}

/** A reference found in a text, in the notation of the fixtures. */
export interface FoundReference {
  readonly surface: string;
  readonly target: string;
}

/**
 * The references in a text that stands at a place of a document, known or not.
 *
 * @param id of the citing document; `agenda` for papers of a meeting
 * @param place address of the place, such as `art:5/p:1`; `-` for none
 * @param documents that references can lead to
 */
export function referencesInText(
  text: string,
  id: string,
  place: string,
  documents: readonly Document[],
): FoundReference[] {
  return referencesIn(text, id, place, documents).map(({ surface, notation }) => ({
    surface,
    target: notation,
  }));
}

function referencesIn(
  text: string,
  id: string,
  place: string,
  documents: readonly Document[],
): Reference[] {
  const citing = documents.find((document) => document.id === id);
  const reader = readerFor(citing ? citingDocument(citing) : citingId(id), documents);
  const document = parseDocument(id, `---\nnumbering: none\n---\n\n${text}`);
  return passagesOf(document).flatMap(
    (passage) => readPassage(document, { ...passage, place, labelLength: 0 }, reader).references,
  );
}

/** Whether a document that is known lacks a place, so that 前条 and 前項 in it count from nowhere. */
export function lacksPlace(id: string, place: string, documents: readonly Document[]): boolean {
  const document = documents.find((one) => one.id === id);
  return document !== undefined && place !== '-' && !outlineOf(document).places.has(place);
}
