import type { Decisions, PacketProgress, PacketResult, Places } from '../../app/index.ts';
import type { Message } from '../../text/message.ts';
import type { Key } from '../key-input.ts';
import type { Model } from '../model.ts';
import type { Found } from './proposal.ts';
import type { Compared } from './state.ts';

type Preview = NonNullable<Found['preview']>;

/** Everything that can happen. */
export type Action =
  | { readonly type: 'key'; readonly key: Key }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly type: 'compared'; readonly changeset: string; readonly result: Compared }
  | { readonly type: 'reloaded'; readonly model: Model }
  | { readonly type: 'reload failed'; readonly problem: Message }
  | PacketAction
  | ProposalAction;

/** News of a proposal; `id` is that of its search. */
export type ProposalAction =
  | { readonly type: 'places found'; readonly id: number; readonly places: Places }
  | { readonly type: 'proposal previewed'; readonly of: Decisions; readonly preview: Preview }
  | { readonly type: 'proposal written'; readonly changeset: string; readonly edits: number }
  | { readonly type: 'proposal failed'; readonly id: number; readonly problem: Message };

/** News of the packet that is being built; `id` is that of the run. */
export type PacketAction =
  | { readonly type: 'packet begun'; readonly id: number; readonly uncommitted: readonly string[] }
  | { readonly type: 'packet step'; readonly id: number; readonly progress: PacketProgress }
  | { readonly type: 'packet done'; readonly id: number; readonly result: PacketResult }
  | { readonly type: 'packet stopped'; readonly id: number }
  | { readonly type: 'packet failed'; readonly id: number; readonly problem: Message };
