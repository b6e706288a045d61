import type { Row } from '../../render/ansi/index.ts';
import { focusedPane, textColumns } from '../state/layout.ts';
import type { PaneName, State } from '../state/state.ts';
import { changesetsPane, reasonPane } from './changesets.ts';
import { aboutPane, documentsPane } from './documents.ts';
import { findingPane, findingsPane } from './findings.ts';
import { helpRows } from './help.ts';
import { agendaPane, meetingsPane } from './meetings.ts';
import { outlinePane, textPane } from './outline.ts';
import { packetPane } from './packet.ts';
import { placePane, placesPane } from './places.ts';
import { formPane, previewPane } from './proposal.ts';
import { amendedPane, redlinePane, summaryPane } from './redline.ts';

type BuildRows = (state: State, columns: number) => readonly Row[];

const PANES: Readonly<Record<PaneName, BuildRows>> = {
  documents: documentsPane,
  about: aboutPane,
  outline: outlinePane,
  text: textPane,
  changesets: changesetsPane,
  reason: reasonPane,
  amended: amendedPane,
  summary: summaryPane,
  redline: redlinePane,
  findings: findingsPane,
  finding: findingPane,
  meetings: meetingsPane,
  agenda: agendaPane,
  packet: packetPane,
  form: formPane,
  places: placesPane,
  place: placePane,
  preview: previewPane,
  help: (state, columns) => helpRows(focusedPane({ ...state, help: false }), state, columns),
};

/** All rows of a pane, on show or not, as wide as the pane's text may be. */
export function paneRows(state: State, pane: PaneName): readonly Row[] {
  return PANES[pane](state, textColumns(state, pane));
}
