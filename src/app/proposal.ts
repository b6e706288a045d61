import type { Concern } from '../amendment/repair/index.ts';
import type { Decisions } from '../amendment/wording/index.ts';
import { compareDocuments } from '../redline/index.ts';
import type { Language } from '../text/message.ts';
import { type NewChangeset, newChangeset, withNewChangeset } from './new.ts';
import type { DocumentRedline } from './redline.ts';
import { placesToRename, rename } from './rename.ts';
import { placesToRetire, retire } from './retire.ts';
import { planWording, refuseUnsettled } from './wording.ts';
import type { Places } from './wording-search.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

export type { Concern } from '../amendment/repair/index.ts';
export {
  aroundWords,
  type Decisions,
  previewOf,
  type Settled,
} from '../amendment/wording/index.ts';
export { concernLine } from './concerns.ts';
export type { NewChangeset } from './new.ts';
export { type Places, settlePlaces } from './wording-search.ts';

/** A rename or retirement that is put together step by step. */
export interface Proposal {
  /** The changeset that takes it up: the id of one that is there, or what a new one starts with. */
  readonly changeset: string | NewChangeset;
  readonly ask:
    | { readonly kind: 'rename'; readonly from: string; readonly to: string }
    | { readonly kind: 'retire'; readonly term: string };
}

/** What decisions make of the documents. */
export interface ProposalPreview {
  /** From the documents as the changeset leaves them so far. */
  readonly redlines: readonly DocumentRedline[];
  /** References that no rule repairs. */
  readonly concerns: readonly Concern[];
}

/**
 * Every place of the term of a proposal, with what is proposed for it. Nothing is written.
 *
 * @throws UserError (2) for empty or equal names, or a changeset that cannot be started
 */
export function proposalPlaces(workspace: Workspace, { changeset, ask }: Proposal): Places {
  const known = typeof changeset === 'string' ? workspace : withNewChangeset(workspace, changeset);
  const id = idOf(changeset);
  return ask.kind === 'rename'
    ? placesToRename(known, { id, ...ask })
    : placesToRetire(known, { id, ...ask });
}

/**
 * What decisions would make of the documents; places that are not decided stay as they are.
 *
 * @throws UserError (1) for a change that cannot be made
 */
export function previewProposal(places: Places, decisions: Decisions): ProposalPreview {
  const { results, concerns } = planWording(places, { decisions });
  const redlines = results.map((result) => ({
    document: result.id,
    redline: compareDocuments(places.current.get(result.id)!, result),
  }));
  return { redlines, concerns };
}

/**
 * Writes a proposal into its changeset, which is started by a commit of its own where it is new.
 * The repository is read again: the decisions must fit what stands there now.
 *
 * @returns number of edits
 * @throws UserError (1) where a place is not decided or nothing changes, (2) where a decision is
 * about a place that is not there
 */
export async function writeProposal(
  directory: string,
  { changeset, ask }: Proposal,
  decisions: Decisions,
  lang: Language,
): Promise<number> {
  const write = (workspace: Workspace) => {
    const common = { id: idOf(changeset), decisions, lang };
    return ask.kind === 'rename'
      ? rename(workspace, { ...common, ...ask })
      : retire(workspace, { ...common, ...ask });
  };
  const workspace = await openWorkspace(directory);
  if (typeof changeset === 'string') return write(workspace);
  const request = { ...changeset, lang };
  // Whatever speaks against the edits speaks against an empty changeset too.
  refuseUnsettled(planWording(proposalPlaces(workspace, { changeset, ask }), { decisions }));
  await newChangeset(workspace, request);
  return write(withNewChangeset(workspace, request));
}

function idOf(changeset: Proposal['changeset']): string {
  return typeof changeset === 'string' ? changeset : changeset.id;
}
