import path from 'node:path';
import {
  type Ending,
  indexPage,
  manifest,
  type PacketFile,
  type PacketStep,
  packetSteps,
  packetWarnings,
  type Warning,
  zipOf,
} from '../packet/index.ts';
import { writeDirectory } from '../store/index.ts';
import { type Message, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { paperFiles, type SetPdf } from './packet-files.ts';
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
 * Builds a packet from a workspace read from a commit, and writes it whole or not at all: every
 * paper as page, PDF and Word, contents, manifest, and all of it as one zip.
 *
 * @param onProgress called before each step; the event loop runs between two
 * @param signal stops the work between two papers or files; nothing is left of it then
 * @throws UserError (2) for an unknown meeting, changeset or paper, (1) where an edit does not fit,
 * there is nothing to show or two handouts would be one file, (3) where the directory cannot be
 * written
 */
export async function makePacket(
  workspace: Workspace,
  request: PacketRequest,
  onProgress: (progress: PacketProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<PacketResult> {
  const input = await packetInput(workspace, request);
  signal?.throwIfAborted();
  const steps = wantedSteps(packetSteps(input), request.only);
  const { setPdf, warnings } = await pdfSetter(input.meeting.date);
  const total = steps.length + 1;
  const built = steps.map((step) => ({ step, papers: step.build() }));
  const papers = built.flatMap((part) => part.papers);
  const names = new Set(papers.map(({ name }) => name));
  const files: PacketFile[] = [];
  for (const [done, { step, papers: own }] of built.entries()) {
    onProgress({ done, total, label: step.label });
    for (const paper of own) {
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      files.push(...(await paperFiles(paper, names, setPdf)));
    }
  }
  onProgress({ done: steps.length, total, label: message('資料一覧とzip', 'contents and zip') });
  const endings: Ending[] = ['html', ...(setPdf ? (['pdf'] as const) : []), 'docx'];
  const listed = [indexPage(input, papers, endings), ...files];
  const whole = [...listed, manifest(input, listed)];
  const all = [...whole, zipOf(whole)];
  await writeDirectory(
    request.output,
    all.map(({ path: name, content }) => ({ path: name, bytes: content })),
    'manifest.json',
    signal,
  );
  onProgress({ done: total, total, label: message('完了', 'done') });
  return {
    directory: path.resolve(request.output),
    files: all.map((file) => file.path),
    warnings: [...packetWarnings(input), ...warnings],
  };
}

function wantedSteps(steps: readonly PacketStep[], only: string | undefined): PacketStep[] {
  if (only === undefined) return [...steps];
  const found = steps.filter(({ id }) => id === only);
  if (found.length > 0) return found;
  const ids = steps.map(({ id }) => id).join(', ');
  throw new UserError(
    message(
      `資料 ${only} はない。次のうちから指定する: ${ids}`,
      `there is no paper ${only}; name one of: ${ids}`,
    ),
    2,
  );
}

/** How papers become PDF; why not, where they cannot on this machine. */
async function pdfSetter(
  date: string | undefined,
): Promise<{ readonly setPdf?: SetPdf; readonly warnings: Warning[] }> {
  const warnings: Warning[] = [];
  const { paperPdf } = await import('./pdf.ts');
  try {
    await paperPdf({ lang: 'ja', title: '', blocks: [] }, date);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { warnings: [{ message: error.text }] };
  }
  const setPdf: SetPdf = async (paper) => {
    const { bytes, missing } = await paperPdf(paper, date);
    if (missing.length > 0) warnings.push({ message: missingCharacters(paper.title, missing) });
    return bytes;
  };
  return { setPdf, warnings };
}

function missingCharacters(title: string, missing: readonly { readonly code: string }[]): Message {
  const codes = missing.map(({ code }) => code).join(', ');
  return message(
    `${title}のPDFでは、字形のない文字を符号で示す: ${codes}`,
    `the PDF of ${title} shows characters without a glyph by their codes: ${codes}`,
  );
}
