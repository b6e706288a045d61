import type { DocumentRedline, Settled, Status } from '../../app/index.ts';
import type { Changeset, Meeting } from '../../changeset/index.ts';
import { type Clause, clauseAt, type Document, type Finding } from '../../document/index.ts';
import type { Model } from '../model.ts';
import type { Compared, PaneName, Place, State } from './state.ts';

const START: Place = { cursor: 0, top: 0 };

/** Where a pane stands. */
export function placeOf(state: State, pane: PaneName): Place {
  return state.places[pane] ?? START;
}

/** The state with one pane standing elsewhere. */
export function withPlace(state: State, pane: PaneName, place: Partial<Place>): State {
  return { ...state, places: { ...state.places, [pane]: { ...placeOf(state, pane), ...place } } };
}

/** The document selected in the list. */
export function selectedDocument(state: State): Document | undefined {
  return [...state.model.workspace.documents.values()][placeOf(state, 'documents').cursor];
}

/** The clause selected in the outline. */
export function selectedClause(state: State): Clause | undefined {
  return selectedDocument(state)?.clauses[placeOf(state, 'outline').cursor];
}

/** The changeset selected in the list: its line of the status. */
export function selectedStatus(state: State): Status['changesets'][number] | undefined {
  return state.model.status.changesets[placeOf(state, 'changesets').cursor];
}

/** The changeset selected in the list. */
export function selectedChangeset(state: State): Changeset | undefined {
  const id = selectedStatus(state)?.id;
  return id === undefined ? undefined : state.model.workspace.changesets.get(id)?.changeset;
}

/** The comparison of the selected changeset; undefined until it is made. */
export function selectedComparison(state: State): Compared | undefined {
  const id = selectedStatus(state)?.id;
  return id === undefined ? undefined : state.compared[id];
}

/** The redline of the document selected among those of the changeset. */
export function selectedRedline(state: State): DocumentRedline | undefined {
  const compared = selectedComparison(state);
  if (!compared || !('redlines' in compared)) return undefined;
  return compared.redlines[placeOf(state, 'amended').cursor];
}

/** The changeset that has to be compared for the screen to be drawn; undefined for none. */
export function comparisonWanted(state: State): string | undefined {
  if (state.screen !== 'changesets' || state.levels.changesets === 0) return undefined;
  const id = selectedStatus(state)?.id;
  return id !== undefined && state.compared[id] === undefined ? id : undefined;
}

/** The place selected in the list of places of a proposal, with what becomes of it. */
export function selectedSpot(state: State): Settled | undefined {
  return state.proposal.found?.settled[placeOf(state, 'places').cursor];
}

/** Whether what a proposal makes of the documents has to be found out for the screen. */
export function previewWanted({ screen, levels, proposal }: State): boolean {
  return (
    screen === 'proposal' &&
    levels.proposal === 2 &&
    proposal.found !== undefined &&
    proposal.found.preview === undefined
  );
}

/** The finding selected in the list. */
export function selectedFinding(state: State): Finding | undefined {
  return state.model.status.findings[placeOf(state, 'findings').cursor];
}

/** The meeting selected in the list. */
export function selectedMeeting(state: State): Meeting | undefined {
  return [...state.model.workspace.meetings.values()][placeOf(state, 'meetings').cursor]?.meeting;
}

/** The clause that a finding is in; undefined for a finding in a changeset or an agenda. */
export function clauseOfFinding(
  { workspace }: Model,
  { path, range }: Finding,
): Clause | undefined {
  const document = [...workspace.documents.values()].find((candidate) => candidate.path === path);
  return document && clauseAt(document, range.start);
}
