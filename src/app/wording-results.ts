import { type Concern, repairReferences } from '../amendment/repair/index.ts';
import { applyChanges, type Settled, traceBetween } from '../amendment/wording/index.ts';
import type { Document } from '../document/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';

/** What settled places make of the documents. */
export interface WordingResults {
  /** Documents that change. */
  readonly results: readonly Document[];
  /** References to what moved up that no rule repairs. */
  readonly concerns: readonly Concern[];
}

/**
 * The documents after the changes, with references to items that moved up repaired.
 *
 * @param all every document, for references into those that change
 * @param documents those that were searched
 * @param finish adds what each changed document needs besides
 * @throws UserError (1) for words that cannot be changed without the markup around them
 */
export function wordingResults(
  all: ReadonlyMap<string, Document>,
  documents: readonly Document[],
  settled: readonly Settled[],
  finish: (document: Document) => Document,
): WordingResults {
  const state = new Map(all);
  for (const document of documents) {
    const written = writtenOf(document, settled);
    if (written) state.set(document.id, written);
  }
  const concerns: Concern[] = [];
  for (const before of documents) {
    const shifts = new Map(
      settled
        .filter(({ document }) => document === before.id)
        .flatMap(({ outcome }) => (outcome.kind === 'change' ? outcome.changes : []))
        .flatMap((change) => ('block' in change && change.shifts ? [...change.shifts] : [])),
    );
    if (shifts.size === 0) continue;
    const after = state.get(before.id)!;
    const repaired = repairReferences({
      before: [...state.values()].map((one) => (one.id === before.id ? before : one)),
      id: before.id,
      after,
      shifts,
      trace: traceBetween(before, after),
    });
    concerns.push(...repaired.concerns);
    for (const [id, document] of repaired.documents) state.set(id, document);
  }
  // Those that were asked about first, in their order.
  const ids = new Set([...documents.map(({ id }) => id), ...state.keys()]);
  const changed = [...ids]
    .map((id) => state.get(id)!)
    .filter((document) => document !== all.get(document.id));
  return { results: changed.map(finish), concerns };
}

/** The document with the changes that were settled; undefined where there are none. */
function writtenOf(document: Document, settled: readonly Settled[]): Document | undefined {
  const changed = settled.filter((spot) => spot.document === document.id);
  const changes = changed.flatMap(({ outcome }) =>
    outcome.kind === 'change' ? outcome.changes : [],
  );
  if (changes.length === 0) return undefined;
  const written = applyChanges(document, changes);
  if (written.kind === 'written') return written.document;
  const key = changed.find(
    ({ outcome }) => outcome.kind === 'change' && outcome.changes.includes(written.change),
  )!.key;
  throw new UserError(
    message(
      `${key} の字句は、書式をまたぐ等のため機械的に改められない。--exclude で残すか、--write で文を与える`,
      `the words at ${key} cannot be changed without changing markup around them; leave them by --exclude or give the sentence by --write`,
    ),
    1,
  );
}
