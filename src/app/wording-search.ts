import { settleDefinitions } from '../amendment/retire/index.ts';
import {
  type Decisions,
  type Operation,
  type Settled,
  type Spot,
  settle,
  termOf,
  withBaseKeys,
} from '../amendment/wording/index.ts';
import { termListIn } from '../check/terms.ts';
import type { Document } from '../document/index.ts';
import type { Term } from '../reference/terms/index.ts';
import { comparable } from '../text/comparable.ts';
import { type Draft, openDraft } from './draft.ts';
import { withResults } from './with-results.ts';
import { documentOf, type Workspace } from './workspace.ts';

/** Where the places of a term are looked for. */
export interface PlacesRequest {
  /** Id of the changeset that the edits are added to. */
  readonly id: string;
  /** Ids of the documents to search; all but the list of terms where it is absent. */
  readonly documents?: readonly string[];
  /** Further spellings, beside those of the list of terms. */
  readonly variants?: readonly string[];
}

/** What the search needs to know of an operation. */
export type Asked = Pick<Operation, 'kind' | 'name' | 'to'>;

/** Every place of a term in the documents as a changeset leaves them. */
export interface Places {
  readonly draft: Draft;
  readonly operation: Operation;
  /** All documents, as the changeset leaves them. */
  readonly current: ReadonlyMap<string, Document>;
  /** Those that were searched. */
  readonly documents: readonly Document[];
  readonly spots: readonly Spot[];
}

/**
 * Finds every place of a term in the documents as the changeset leaves them, with what is proposed
 * for it.
 *
 * @throws UserError (2) for an unknown changeset or document
 */
export function searchPlaces(
  workspace: Workspace,
  request: PlacesRequest,
  asked: Asked,
  propose: (document: Document, term: Term, own: ReadonlySet<string>) => Spot[],
): Places {
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
  return { draft, operation, current: current.documents, documents, spots };
}

/** What becomes of each place by what is proposed and what was decided; a definition goes last. */
export function settlePlaces(
  { operation, spots }: Pick<Places, 'operation' | 'spots'>,
  decisions: Decisions,
): readonly Settled[] {
  const settled = settle(spots, decisions);
  return operation.kind === 'retire' ? settleDefinitions(settled) : settled;
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
