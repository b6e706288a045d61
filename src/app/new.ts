import type { ChangeClass, ChangesetHead } from '../changeset/index.ts';
import { formatChangesetHead, RESERVED_NAMES } from '../changeset/index.ts';
import { parseDocument } from '../document/index.ts';
import { commitFiles } from '../store/index.ts';
import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { loadChangesets } from './load-changesets.ts';
import { meetingOf, type Workspace } from './workspace.ts';

/** What a new changeset starts with. */
export interface NewChangeset {
  readonly id: string;
  readonly title: string;
  readonly class: ChangeClass;
  readonly reason?: string;
  readonly meeting?: string;
  readonly question?: string;
  /** Language of the commit's subject; English without it. */
  readonly lang?: Language;
}

/**
 * Starts a changeset as one commit.
 *
 * @returns path of its folder in the repository
 * @throws UserError (2) for an id that is taken, reserved or not well-formed, or an unknown meeting
 */
export async function newChangeset(workspace: Workspace, request: NewChangeset): Promise<string> {
  const { id, title } = request;
  const path = `changesets/${id}`;
  const subject =
    request.lang === 'ja' ? `改正案 ${id} を起こす: ${title}` : `Start changeset ${id}: ${title}`;
  await commitFiles(workspace.root, [headFile(workspace, request)], subject);
  return path;
}

/**
 * The workspace as it would be with a new changeset. Nothing is written.
 *
 * @throws UserError as {@link newChangeset}
 */
export function withNewChangeset(workspace: Workspace, request: NewChangeset): Workspace {
  const { path, bytes } = headFile(workspace, request);
  const started = loadChangesets(new Map([[path, bytes]]), workspace.documents, [], parseDocument);
  return { ...workspace, changesets: new Map([...workspace.changesets, ...started]) };
}

function headFile(workspace: Workspace, request: NewChangeset): { path: string; bytes: string } {
  const { id, title, reason, meeting, question } = request;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id) || RESERVED_NAMES.includes(id)) {
    throw new UserError(
      message(
        `改正案の id「${id}」は使えない。英小文字、数字及び - で書く（例: 2023-sha1-cp）`,
        `"${id}" cannot be the id of a changeset; use a-z, 0-9 and - (example: 2023-sha1-cp)`,
      ),
      2,
    );
  }
  if (workspace.changesets.has(id)) {
    throw new UserError(
      message(`改正案 ${id} は既にある`, `the changeset ${id} exists already`),
      2,
    );
  }
  if (meeting !== undefined) meetingOf(workspace, meeting);
  const head: ChangesetHead = {
    id,
    title,
    class: request.class,
    ...(meeting !== undefined && { meeting }),
    ...(question !== undefined && { question }),
    versions: {},
    base: {},
    unaffected: {},
    reason: reason ?? '',
  };
  return { path: `changesets/${id}/changeset.md`, bytes: formatChangesetHead(head) };
}
