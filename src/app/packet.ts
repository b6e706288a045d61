import path from 'node:path';
import type { Meeting } from '../changeset/index.ts';
import {
  manifest,
  type PacketChangeset,
  type PacketFile,
  type PacketInput,
  packetSteps,
  packetWarnings,
  type Warning,
} from '../packet/index.ts';
import { writeDirectory } from '../store/index.ts';
import { type Message, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { redlinesOf } from './redline.ts';
import { toolVersion } from './version.ts';
import { changesetOf, meetingOf, type Workspace } from './workspace.ts';

/** What to build: the packet of a meeting, or of some changesets without one. */
export interface PacketRequest {
  readonly meeting?: string;
  readonly changesets?: readonly string[];
  /** Directory to write to. */
  readonly output: string;
}

/** Progress of a packet: `done` of `total` steps, and what is being made now. */
export interface PacketProgress {
  readonly done: number;
  readonly total: number;
  readonly label: Message;
}

/** What was built. */
export interface PacketResult {
  /** Absolute path of the directory. */
  readonly directory: string;
  readonly files: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * Builds a packet from a workspace read from a commit, and writes it whole or not at all.
 *
 * @param onProgress called before each step; the event loop runs between two
 * @param signal stops the work between two steps; nothing is written then
 * @throws UserError (2) for an unknown meeting or changeset, (1) where an edit does not fit, (3)
 * where the directory cannot be written
 */
export async function makePacket(
  workspace: Workspace,
  request: PacketRequest,
  onProgress: (progress: PacketProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<PacketResult> {
  const input = await packetInput(workspace, request);
  const steps = packetSteps(input);
  const files: PacketFile[] = [];
  for (const [done, step] of steps.entries()) {
    onProgress({ done, total: steps.length, label: step.label });
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
    files.push(...step.build());
  }
  const all = [...files, manifest(input, files)];
  await writeDirectory(
    request.output,
    all.map(({ path: name, content }) => ({ path: name, bytes: content })),
    'manifest.json',
  );
  onProgress({ done: steps.length, total: steps.length, label: message('完了', 'done') });
  return {
    directory: path.resolve(request.output),
    files: all.map((file) => file.path),
    warnings: packetWarnings(input),
  };
}

/** Collects what a packet is made from. */
export async function packetInput(
  workspace: Workspace,
  request: PacketRequest,
): Promise<PacketInput> {
  const meeting =
    request.meeting === undefined
      ? withoutMeeting(workspace, request.changesets ?? [])
      : meetingOf(workspace, request.meeting).meeting;
  const ids = meeting.items.flatMap((item) => item.changeset ?? []);
  if (ids.length === 0) {
    throw new UserError(
      message(
        '資料にする改正案がない。会議の議題に changeset を書くか、改正案の id を指定する',
        'there is no changeset to build papers from; name one in the agenda or on the command line',
      ),
      2,
    );
  }
  const changesets = new Map<string, PacketChangeset>();
  for (const id of ids) {
    const redlines = redlinesOf(workspace, id).map(
      ({ document, redline }) => [document, redline] as const,
    );
    changesets.set(id, {
      changeset: changesetOf(workspace, id).changeset,
      redlines: new Map(redlines),
    });
  }
  const tool = { version: await toolVersion(), icu: process.versions.icu ?? '' };
  return { meeting, documents: workspace.documents, changesets, tool };
}

/** An agenda for changesets that no meeting has been named for: one item each, handouts 1-1, 1-2 … */
function withoutMeeting(workspace: Workspace, ids: readonly string[]): Meeting {
  return {
    number: '',
    title: '改正案の確認資料',
    body: '',
    lang: 'ja',
    items: ids.map((id, index) => {
      const { changeset } = changesetOf(workspace, id);
      const documents = [...changeset.edits.keys()];
      return {
        title: changeset.title,
        changeset: id,
        ...(changeset.question !== undefined && { question: changeset.question }),
        handouts: documents.map((document, at) => ({ number: `${index + 1}-${at + 1}`, document })),
      };
    }),
    notes: '',
  };
}
