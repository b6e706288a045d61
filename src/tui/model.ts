import path from 'node:path';
import { openWorkspace, type Status, statusOf, type Workspace } from '../app/index.ts';

/** What the screens show of a repository. */
export interface Model {
  /** Name of the repository's folder. */
  readonly name: string;
  readonly workspace: Workspace;
  readonly status: Status;
}

/**
 * Reads a repository for the screens, by the functions that the commands use.
 *
 * @throws UserError where there is no repository, or it cannot be read
 */
export async function loadModel(directory: string): Promise<Model> {
  const workspace = await openWorkspace(directory);
  return { name: path.basename(workspace.root), workspace, status: await statusOf(workspace) };
}
