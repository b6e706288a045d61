import { type Applied, applyEdits, type ClauseEdit } from '../amendment/index.ts';
import { type Document, type Fact, factOf, parseDocument } from '../document/index.ts';
import { digest } from '../text/digest.ts';
import { message } from '../text/message.ts';
import type { Changeset, Refusal } from './types.ts';

/** One document before and after a changeset, or why the edits do not fit. */
export interface Outcome {
  readonly document: string;
  /** Missing where the changeset brings the document in, or its base cannot be known. */
  readonly base?: Document;
  /** Missing where the document is retired, or the edits were refused. */
  readonly result?: Document;
  readonly mismatches: readonly Refusal[];
}

/** How the text of a result becomes a document. */
export type Parse = (path: string, source: string | (() => string)) => Document;

/** What a changeset makes of the documents. It applies as a whole or not at all. */
export interface Resolution {
  /** One per document that it amends. */
  readonly outcomes: readonly Outcome[];
  /** Why it cannot be applied whatever its edits say: unreadable files, a bad predecessor. */
  readonly refusals: readonly Refusal[];
}

/** Every reason why a changeset does not apply; empty where it does. */
export function refusalsOf({ outcomes, refusals }: Resolution): readonly Refusal[] {
  const own = outcomes.flatMap(({ mismatches }) => mismatches);
  return [...refusals, ...own.filter((refusal) => !refusals.includes(refusal))];
}

/**
 * Applies a changeset to the documents in force. Where it names `after`, the result of that
 * changeset is its base; where that one is missing, leads in a circle or does not apply itself, no
 * document has a base, and every outcome is refused for that reason.
 *
 * @param documents documents in force, by id
 * @param changesets all changesets, to follow `after`
 * @param parse reads the results
 */
export function resolveChangeset(
  changeset: Changeset,
  documents: ReadonlyMap<string, Document>,
  changesets: ReadonlyMap<string, Changeset>,
  parse: Parse = parseDocument,
): Resolution {
  const { outcomes, refusals } = resolve(changeset, documents, changesets, [changeset.id], parse);
  return { outcomes, refusals };
}

/**
 * Applies the edits of a changeset to documents that are given, whatever it follows.
 *
 * @returns also the documents as they are afterwards; as they were where it does not apply
 */
export function applyChangeset(
  changeset: Changeset,
  documents: ReadonlyMap<string, Document>,
  parse: Parse = parseDocument,
): Resolution & { readonly documents: ReadonlyMap<string, Document> } {
  const outcomes = [...changeset.edits].map(([id, edits]): Outcome => {
    const document = documents.get(id);
    const applied = applyOnce(changeset.id, document, edits);
    const common = { document: id, ...(document && { base: document }) };
    if (applied.kind === 'refused') return { ...common, mismatches: applied.mismatches };
    if (applied.kind === 'removed') return { ...common, mismatches: [] };
    const path = document?.path ?? `policies/${id}.md`;
    return { ...common, result: parse(path, applied.text), mismatches: [] };
  });
  const resolution = { outcomes, refusals: changeset.unreadable ?? [] };
  if (refusalsOf(resolution).length > 0) return { ...resolution, documents };
  const after = new Map(documents);
  for (const { document, result } of outcomes) {
    if (result) after.set(document, result);
    else after.delete(document);
  }
  return { ...resolution, documents: after };
}

/** Applies edits; the text that they make of a document is a fact of that document. */
function applyOnce(
  changeset: string,
  base: Document | undefined,
  edits: readonly ClauseEdit[],
): Applied {
  if (!base) return applyEdits(base, edits);
  const fact: Fact<string | null> = {
    name: `result of ${changeset}`,
    make(document) {
      const applied = applyEdits(document, edits);
      return applied.kind === 'text' ? applied.text : null;
    },
  };
  const text = factOf(base, fact, undefined, digest(JSON.stringify(edits)));
  return text === null ? applyEdits(base, edits) : { kind: 'text', text };
}

function resolve(
  changeset: Changeset,
  documents: ReadonlyMap<string, Document>,
  changesets: ReadonlyMap<string, Changeset>,
  path: readonly string[],
  parse: Parse,
): ReturnType<typeof applyChangeset> {
  const before = baseOf(changeset, documents, changesets, path, parse);
  if ('documents' in before) return applyChangeset(changeset, before.documents, parse);
  const mismatches = before.refusals;
  return {
    outcomes: [...changeset.edits.keys()].map((document) => ({ document, mismatches })),
    refusals: [...(changeset.unreadable ?? []), ...mismatches],
    documents,
  };
}

/** @param path ids of the changesets that led here, this one last */
function baseOf(
  { after }: Changeset,
  documents: ReadonlyMap<string, Document>,
  changesets: ReadonlyMap<string, Changeset>,
  path: readonly string[],
  parse: Parse,
):
  | { readonly documents: ReadonlyMap<string, Document> }
  | { readonly refusals: readonly Refusal[] } {
  if (after === undefined) return { documents };
  const before = changesets.get(after);
  if (!before) {
    const text = message(
      `after に書かれた改正案 ${after} がない`,
      `after names the changeset ${after}, which does not exist`,
    );
    return { refusals: [{ after, message: text }] };
  }
  if (path.includes(after)) {
    const circle = [...path, after].join(' → ');
    const text = message(
      `after をたどると元に戻る（${circle}）`,
      `after leads in a circle (${circle})`,
    );
    return { refusals: [{ after, message: text }] };
  }
  const resolved = resolve(before, documents, changesets, [...path, after], parse);
  const refusals = refusalsOf(resolved);
  if (refusals.length === 0) return { documents: resolved.documents };
  return {
    refusals: refusals.map((refusal) => ({
      after,
      message: message(
        `after に書かれた改正案 ${after} を適用できない: ${refusal.message.ja}`,
        `the changeset ${after}, named by after, does not apply: ${refusal.message.en}`,
      ),
    })),
  };
}
