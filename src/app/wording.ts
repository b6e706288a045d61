import type { Decisions, Operation, Settled, Spot } from '../amendment/wording/index.ts';
import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { type Draft, saveDraft } from './draft.ts';
import { type Supplement, supplemented } from './supplemented.ts';
import { type WordingResults, wordingResults } from './wording-results.ts';
import { type Places, type PlacesRequest, settlePlaces } from './wording-search.ts';
import type { Workspace } from './workspace.ts';

export { aroundWords, previewOf } from '../amendment/wording/index.ts';

/** What is asked of a rename or retirement. */
export interface WordingRequest extends PlacesRequest {
  readonly decisions: Decisions;
  readonly supplement?: Supplement;
  readonly lang?: Language;
}

/** Every place that was found, what becomes of it, and what it makes of the documents. */
export interface WordingPlan extends WordingResults {
  readonly draft: Draft;
  readonly operation: Operation;
  readonly settled: readonly Settled[];
}

/**
 * Settles each place by what is proposed and what was decided, and makes the documents of it.
 * Nothing is written.
 *
 * @throws UserError (2) for an unknown key, (1) for a change that cannot be made
 */
export function planWording(
  places: Places,
  { decisions, supplement }: Pick<WordingRequest, 'decisions' | 'supplement'>,
): WordingPlan {
  refuseUnknown(places.spots, decisions);
  const { draft, operation } = places;
  const settled = settlePlaces(places, decisions);
  return {
    draft,
    operation: { ...operation, excluded: excludedBy(settled) },
    settled,
    ...wordingResults(places.current, places.documents, settled, (document) =>
      supplemented(draft.base.get(document.id), document, supplement),
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
  plan: WordingPlan,
  subject: string,
): Promise<number> {
  refuseUnsettled(plan);
  const { draft, operation, results } = plan;
  const before = draft.changeset.operations ?? [];
  const others = before.filter(
    ({ kind, name }) => kind !== operation.kind || name !== operation.name,
  );
  return saveDraft(workspace, draft, results, {
    subject: () => subject,
    operations: [...others, operation],
  });
}

/**
 * Refuses a plan that is not to be written.
 *
 * @throws UserError (1) where a place is not settled, or nothing would change
 */
export function refuseUnsettled({ settled, results, operation }: WordingPlan): void {
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
