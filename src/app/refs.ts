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
  type Reference,
  readerFor,
  readPassage,
  readReferences,
} from '../reference/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { isLocated, locate } from './locate.ts';
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
  const wanted = await Promise.all(
    (options.paths ?? []).map((name) => locate(base, options.from ?? '.', name)),
  );
  const extra = wanted.flatMap(({ document }) => document ?? []);
  const documents = [...base.documents.values(), ...extra];
  return documents
    .filter(({ path }) => wanted.length === 0 || isLocated(path, wanted))
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
 * @param wanted `cp-sign#sec:4.2.1`, `cp-sign#4.2.1`, `rule-proc#第4条`, `cp-sign#sec:4.2.1/i:3`
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
  const { document: id, address: printed } = splitTarget(wanted);
  if (id === undefined || printed === undefined) throw noTarget(wanted);
  const address = placeIn(documentOf(base, id), printed);
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

function placeIn(document: Document, printed: string): string | undefined {
  const part = document.clauses.some(({ parts }) =>
    parts.some(({ address }) => address === printed),
  );
  return part ? printed : lookUpClause(document, printed)?.address;
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
  const citing = documents.find((document) => document.id === id);
  const reader = readerFor(citing ? citingDocument(citing) : citingId(id), documents);
  const document = parseDocument(id, `---\nnumbering: none\n---\n\n${text}`);
  return passagesOf(document).flatMap((passage) =>
    readPassage(document, { ...passage, place, labelLength: 0 }, reader).references.map(
      ({ surface, notation }) => ({ surface, target: notation }),
    ),
  );
}
