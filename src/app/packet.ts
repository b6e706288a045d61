import path from 'node:path';
import {
  manifest,
  type PacketFile,
  packetSteps,
  packetWarnings,
  type Warning,
} from '../packet/index.ts';
import { writeDirectory } from '../store/index.ts';
import { type Message, message } from '../text/message.ts';
import { type PacketRequest, packetInput } from './packet-input.ts';
import type { Workspace } from './workspace.ts';

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
 * @throws UserError (2) for an unknown meeting or changeset, (1) where an edit does not fit, there
 * is nothing to show or two handouts would be one file, (3) where the directory cannot be written
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
