import { type Concern, repairReferences } from '../amendment/repair/index.ts';
import {
  applyChanges,
  type Decisions,
  type Operation,
  type Settled,
  type Spot,
  settle,
  termOf,
  traceBetween,
  withBaseKeys,
} from '../amendment/wording/index.ts';
import { termListIn } from '../check/terms.ts';
import type { Document } from '../document/index.ts';
import type { Term } from '../reference/terms/index.ts';
import { comparable } from '../text/comparable.ts';
import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { type Draft, openDraft, saveDraft } from './draft.ts';
import { type Supplement, supplemented } from './supplemented.ts';
import { withResults } from './with-results.ts';
import { documentOf, type Workspace } from './workspace.ts';

export { previewOf } from '../amendment/wording/index.ts';

/** What is asked of a rename or retirement. */
export interface WordingRequest {
  /** Id of the changeset that the edits are added to. */
  readonly id: string;
  readonly decisions: Decisions;
  /** Ids of the documents to search; all but the list of terms where it is absent. */
  readonly documents?: readonly string[];
  /** Further spellings, beside those of the list of terms. */
  readonly variants?: readonly string[];
  readonly supplement?: Supplement;
  readonly lang?: Language;
}

/** Every place that was found, what becomes of it, and what it makes of the documents. */
export interface WordingPlan {
  readonly draft: Draft;
  readonly operation: Operation;
  readonly settled: readonly Settled[];
  /** Documents that change. */
  readonly results: readonly Document[];
  /** References to what moved up that no rule repairs. */
  readonly concerns: readonly Concern[];
}

/** What the planner of an operation needs to know of it. */
export type Asked = Pick<Operation, 'kind' | 'name' | 'to'>;

/**
 * Finds every place of a term in the documents as the changeset leaves them, and settles each by
 * what is proposed and what was decided. Nothing is written.
 *
 * @throws UserError (2) for an unknown changeset, document or key, or a decision that cannot be made
 */
export function planWording(
  workspace: Workspace,
  request: WordingRequest,
  asked: Asked,
  propose: (document: Document, term: Term, own: ReadonlySet<string>) => Spot[],
  finish: (settled: readonly Settled[]) => readonly Settled[] = (settled) => settled,
): WordingPlan {
  const draft = openDraft(workspace, request.id);
  const current = withResults(workspace, [request.id]);
  const ids = request.documents ?? [...current.documents.keys()].filter((id) => id !== 'terms');
  const documents = ids.map((id) => documentOf(current, id));
  const known = listed(workspace, asked.name);
  const operation: Operation = {
    ...asked,
    sort: known?.kind ?? (/[A-Za-z]/.test(asked.name) ? 'algorithm' : 'name'),
    variants: [...new Set([...(known?.variants ?? []), ...(request.variants ?? [])])],
    beside: known?.beside ?? [],
    documents: ids,
    excluded: {},
  };
  const term = termOf(operation);
  const spots = documents.flatMap((document) => {
    const base = draft.base.get(document.id);
    return withBaseKeys(base, document, term, propose(document, term, ownClauses(base, document)));
  });
  refuseUnknown(spots, request.decisions);
  const settled = finish(settle(spots, request.decisions));
  return {
    draft,
    operation: { ...operation, excluded: excludedBy(settled) },
    settled,
    ...resultsOf(current.documents, documents, settled, (document) =>
      supplemented(draft.base.get(document.id), document, request.supplement),
    ),
  };
}

/**
 * Writes a plan into its changeset as one commit.
 *
 * @returns number of edits of the documents that changed
 * @throws UserError (1) where a place is not settled, or nothing would change
 */
export async function writeWording(
  workspace: Workspace,
  { draft, operation, settled, results }: WordingPlan,
  subject: string,
): Promise<number> {
  const open = settled.filter(({ outcome }) => outcome.kind === 'open');
  if (open.length > 0) {
    const first = open[0]!.key;
    throw new UserError(
      message(
        `決まっていない箇所が ${open.length} か所あるため、書き込まない（最初は ${first}）。--all、--accept、--exclude 又は --write で決める`,
        `${open.length} places are not decided, so nothing was written (first: ${first}); decide by --all, --accept, --exclude or --write`,
      ),
      1,
    );
  }
  if (results.length === 0) {
    throw new UserError(
      message(
        `「${operation.name}」について改める箇所がない`,
        `there is nothing to change about "${operation.name}"`,
      ),
      1,
    );
  }
  const before = draft.changeset.operations ?? [];
  const others = before.filter(
    ({ kind, name }) => kind !== operation.kind || name !== operation.name,
  );
  return saveDraft(workspace, draft, results, {
    subject: () => subject,
    operations: [...others, operation],
  });
}

/** What the list of terms says of a name. */
function listed({ documents }: Workspace, name: string): Term | undefined {
  const list = documents.get('terms');
  const key = comparable(name);
  return list && termListIn(list).terms.find((term) => comparable(term.name) === key);
}

/** Clauses that the changeset brought in. */
function ownClauses(base: Document | undefined, current: Document): Set<string> {
  const slices = new Set(base?.clauses.map(({ slice }) => slice));
  const addresses = new Set(base?.clauses.map(({ address }) => address));
  return new Set(
    current.clauses
      .filter(({ address, slice }) => !slices.has(slice) && !addresses.has(address))
      .map(({ address }) => address),
  );
}

/** The documents after the changes, with references to items that moved up repaired. */
function resultsOf(
  all: ReadonlyMap<string, Document>,
  documents: readonly Document[],
  settled: readonly Settled[],
  finish: (document: Document) => Document,
): Pick<WordingPlan, 'results' | 'concerns'> {
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

function excludedBy(settled: readonly Settled[]): Record<string, string> {
  return Object.fromEntries(
    settled.flatMap(({ key, outcome }) =>
      outcome.kind === 'stay' && outcome.decided ? [[key, outcome.why.ja]] : [],
    ),
  );
}

function refuseUnknown(spots: readonly Spot[], { accept, exclude, write }: Decisions): void {
  const keys = new Set(spots.map(({ key }) => key));
  const said = [...(accept ?? []), ...(exclude?.keys() ?? []), ...(write?.keys() ?? [])];
  const wrong = said.find((key) => !keys.has(key));
  if (wrong === undefined) return;
  throw new UserError(
    message(
      `${wrong} という箇所はない。一覧の左端のとおりに書く（例: ${spots[0]?.key ?? 'rule-proc#art:5/p:1'}）`,
      `there is no place ${wrong}; write it as the list does (example: ${spots[0]?.key ?? 'rule-proc#art:5/p:1'})`,
    ),
    2,
  );
}
