import type { Repository } from '../check/index.ts';
import type { Document, Finding } from '../document/index.ts';
import {
  comparedWith,
  filesOf,
  findRepository,
  headCommit,
  noCommit,
  readCommit,
  readWorkingTree,
} from '../store/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { type LoadedMeeting, loadFiles, textFile } from './load.ts';
import type { LoadedChangeset } from './load-changesets.ts';
import { type Memory, noMemory, openMemory } from './memory.ts';

/** A repository as the tool understands it. */
export interface Workspace {
  /** Absolute path of the repository. */
  readonly root: string;
  /** Documents in force, by id, in the order of their paths. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly changesets: ReadonlyMap<string, LoadedChangeset>;
  readonly meetings: ReadonlyMap<string, LoadedMeeting>;
  /** What was wrong with the files themselves. */
  readonly findings: readonly Finding[];
  /** Paths of all files of the repository, for links to lead to. */
  readonly files: ReadonlySet<string>;
  /** Set where it is too large to keep what is made of each document in memory. */
  readonly large?: boolean;
  /** What earlier runs knew of the documents, where they were read with it. */
  readonly memory?: Memory;
  /** Files of which the working tree is not what the last commit has. */
  readonly uncommitted: readonly string[];
}

/** Where a workspace is read from: the files on disk, or the last commit. */
export type WorkspaceSource = 'working-tree' | 'commit';

/**
 * Reads the repository that holds a directory. Packets, approvals and enactment read commits;
 * everything else the working tree, with what earlier runs knew of the same texts: a packet or an
 * approval is proved from the texts alone.
 *
 * @param options without memory: nothing that an earlier run found out is believed
 * @throws UserError (3) where there is no repository, or no commit where one is needed
 */
export async function openWorkspace(
  directory: string,
  source: WorkspaceSource = 'working-tree',
  options: { readonly memory?: false } = {},
): Promise<Workspace> {
  // Asked at the same time; what is wrong with the directory is for findRepository to say.
  const asked = headCommit(directory).catch(() => undefined);
  const root = await findRepository(directory);
  const head = await asked;
  if (!head && source === 'commit') throw noCommit('HEAD');
  const [compared, committed, others, memory] = await Promise.all([
    comparedWith(root, head),
    source === 'commit' ? readCommit(root, head!) : [],
    filesOf(root, source === 'commit' ? head : undefined),
    source === 'commit' || options.memory === false ? noMemory() : openMemory(root),
  ]);
  const working = await readWorkingTree(root, (file) => ({
    ...textFile(file),
    same: compared.has(file),
  }));
  const files = source === 'commit' ? committed.map(textFile) : working;
  const present = new Set(working.map((file) => file.path));
  const uncommitted = [
    ...working.filter(({ same }) => !same).map((file) => file.path),
    ...compared.paths.filter((name) => !present.has(name)),
  ].sort();
  return { root, ...loadFiles(files, others, memory.parse), memory, uncommitted };
}

/** What the rules look at. */
export function repositoryOf(workspace: Workspace): Repository {
  return {
    documents: [...workspace.documents.values()],
    changesets: [...workspace.changesets.values()],
    meetings: [...workspace.meetings.values()],
    files: workspace.files,
  };
}

/**
 * A document by its id.
 *
 * @throws UserError (2) that lists the ids there are
 */
export function documentOf(workspace: Workspace, id: string): Document {
  return pick(workspace.documents, id, '文書', 'document');
}

/**
 * A changeset by its id.
 *
 * @throws UserError (2) that lists the ids there are
 */
export function changesetOf(workspace: Workspace, id: string): LoadedChangeset {
  return pick(workspace.changesets, id, '改正案', 'changeset');
}

/**
 * A meeting by its number.
 *
 * @throws UserError (2) that lists the numbers there are
 */
export function meetingOf(workspace: Workspace, number: string): LoadedMeeting {
  return pick(workspace.meetings, number, '会議', 'meeting');
}

function pick<Value>(
  values: ReadonlyMap<string, Value>,
  id: string,
  ja: string,
  en: string,
): Value {
  const found = values.get(id);
  if (found !== undefined) return found;
  const list = [...values.keys()].join(', ');
  throw new UserError(
    message(
      `${ja} ${id} がない${list ? `。あるもの: ${list}` : ''}`,
      `there is no ${en} ${id}${list ? `; there are: ${list}` : ''}`,
    ),
    2,
  );
}
