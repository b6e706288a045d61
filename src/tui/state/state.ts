import type { DocumentRedline, PacketResult } from '../../app/index.ts';
import type { Language, Message } from '../../text/message.ts';
import type { Field } from '../field.ts';
import type { Model } from '../model.ts';
import type { ProposalRun } from './proposal.ts';
import { proposalForm } from './proposal-form.ts';

export type ScreenName = 'documents' | 'changesets' | 'findings' | 'meetings' | 'proposal';

export type PaneName =
  | 'documents'
  | 'about'
  | 'outline'
  | 'text'
  | 'changesets'
  | 'reason'
  | 'amended'
  | 'summary'
  | 'redline'
  | 'findings'
  | 'finding'
  | 'meetings'
  | 'agenda'
  | 'packet'
  | 'form'
  | 'places'
  | 'place'
  | 'preview'
  | 'help';

/** Where a pane stands: the selected row (of a list) or marked row (of a text), and the first on show. */
export interface Place {
  readonly cursor: number;
  readonly top: number;
}

/** A line being typed, and what for. */
export interface Input {
  readonly purpose: 'search' | 'output' | 'exclude' | 'words' | 'write';
  readonly field: Field;
}

/** The comparison of a changeset with the documents in force, or why there is none. */
export type Compared =
  | { readonly redlines: readonly DocumentRedline[] }
  | { readonly problem: Message };

/** The building of a packet. */
export interface PacketRun {
  /** Tells one run from the next. */
  readonly id: number;
  readonly meeting: string;
  /** As the user typed it. */
  readonly output: string;
  readonly phase: 'running' | 'stopping' | 'stopped' | 'done' | 'failed';
  /** Steps begun so far, and how many there will be. */
  readonly steps: readonly Message[];
  readonly done: number;
  readonly total: number;
  readonly uncommitted: readonly string[];
  readonly result?: PacketResult;
  readonly problem?: Message;
}

/** Everything that the screen is drawn from. */
export interface State {
  readonly model: Model;
  readonly lang: Language;
  /** Without colours, changes are written with brackets. */
  readonly color: boolean;
  readonly size: { readonly columns: number; readonly rows: number };
  readonly screen: ScreenName;
  /** How deep each screen is opened. */
  readonly levels: Readonly<Record<ScreenName, number>>;
  /** Which of the panes of each screen has the focus. */
  readonly focus: Readonly<Record<ScreenName, number>>;
  readonly places: Readonly<Partial<Record<PaneName, Place>>>;
  /** Screen that Esc returns to after a jump. */
  readonly cameFrom?: ScreenName;
  readonly layout: 'inline' | 'columns';
  readonly context: 'all' | 'changed';
  readonly help: boolean;
  readonly input?: Input;
  /** What was searched for last; empty for nothing. */
  readonly search: string;
  readonly notice?: { readonly style: 'note' | 'error'; readonly text: Message };
  /** By changeset id. */
  readonly compared: Readonly<Record<string, Compared>>;
  readonly packet?: PacketRun;
  readonly proposal: ProposalRun;
  /** Changeset to be selected once the repository is read again. */
  readonly toSelect?: string;
  /** Whether the repository is to be read again. */
  readonly reload: 'idle' | 'wanted';
  /** Counts wishes to draw the screen afresh. */
  readonly redraws: number;
  /** The application is to end. */
  readonly ended: boolean;
}

/** The state that the application starts with. */
export function initialState(
  model: Model,
  { lang, color, size }: Pick<State, 'lang' | 'color' | 'size'>,
): State {
  return {
    model,
    lang,
    color,
    size,
    screen: 'documents',
    levels: { documents: 0, changesets: 0, findings: 0, meetings: 0, proposal: 0 },
    focus: { documents: 0, changesets: 0, findings: 0, meetings: 0, proposal: 0 },
    places: {},
    layout: 'inline',
    context: 'changed',
    help: false,
    search: '',
    compared: {},
    proposal: { id: 0, phase: 'asking', from: 'documents', form: proposalForm('') },
    reload: 'idle',
    redraws: 0,
    ended: false,
  };
}
