import { applyEdits, type Mismatch } from '../amendment/index.ts';
import { type Document, parseDocument } from '../document/index.ts';
import type { Changeset } from './types.ts';

/** One document before and after a changeset, or why the edits do not fit. */
export interface Outcome {
  readonly document: string;
  /** Missing where the changeset brings the document in. */
  readonly base?: Document;
  /** Missing where the document is retired, or the edits were refused. */
  readonly result?: Document;
  readonly mismatches: readonly Mismatch[];
}

/**
 * Applies a changeset to the documents in force. Where it names `after`, the result of that
 * changeset is its base.
 *
 * @param documents documents in force, by id
 * @param changesets all changesets, to follow `after`
 * @throws RangeError where `after` names a missing changeset or leads in a circle
 */
export function resolveChangeset(
  changeset: Changeset,
  documents: ReadonlyMap<string, Document>,
  changesets: ReadonlyMap<string, Changeset>,
): Outcome[] {
  const base = baseOf(changeset, documents, changesets, new Set());
  return outcomes(changeset, base);
}

function outcomes(changeset: Changeset, base: ReadonlyMap<string, Document>): Outcome[] {
  return [...changeset.edits].map(([id, edits]) => {
    const document = base.get(id);
    const applied = applyEdits(document, edits);
    const common = { document: id, ...(document && { base: document }) };
    if (applied.kind === 'refused') return { ...common, mismatches: applied.mismatches };
    if (applied.kind === 'removed') return { ...common, mismatches: [] };
    const path = document?.path ?? `policies/${id}.md`;
    return { ...common, result: parseDocument(path, applied.text), mismatches: [] };
  });
}

function baseOf(
  changeset: Changeset,
  documents: ReadonlyMap<string, Document>,
  changesets: ReadonlyMap<string, Changeset>,
  seen: Set<string>,
): ReadonlyMap<string, Document> {
  if (changeset.after === undefined) return documents;
  const before = changesets.get(changeset.after);
  if (!before) throw new RangeError(`no changeset ${changeset.after}`);
  if (seen.has(before.id))
    throw new RangeError(`changesets follow one another in a circle: ${before.id}`);
  const base = baseOf(before, documents, changesets, new Set([...seen, before.id]));
  const result = new Map(base);
  for (const outcome of outcomes(before, base)) {
    if (outcome.result) result.set(outcome.document, outcome.result);
    else if (outcome.mismatches.length === 0) result.delete(outcome.document);
  }
  return result;
}
