import path from 'node:path';
import {
  commitFiles,
  isTracked,
  listFolder,
  makeRepository,
  type OutputFile,
  readFileBytes,
  uncommittedFiles,
} from '../store/index.ts';
import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { withAttributes } from './attributes.ts';
import { ATTRIBUTES, starterDocument, WORKFLOW } from './starter.ts';
import { documentsOf } from './taken-over.ts';

/** What was made. */
export interface Initialised {
  readonly root: string;
  /** Paths of the files in the repository that are new or got new lines. */
  readonly files: readonly string[];
  /** Those of them that were there before and got lines at their end. */
  readonly extended: readonly string[];
  /** Paths that were there before and stay as they are. */
  readonly kept: readonly string[];
}

/**
 * Makes a directory a policy repository, as one commit: `.gitattributes` that keeps line ends, a CI
 * workflow, and documents: those of `from`, else a starter document. Files that exist stay; an
 * existing `.gitattributes` gets the lines that it lacks. Where it fails, nothing is left behind.
 *
 * @throws UserError (2) where there are policies already or `from` has no documents, (3) where git
 * refuses
 */
export async function initRepository(
  directory: string,
  from: string | undefined,
  lang: Language,
): Promise<Initialised> {
  const documents =
    from === undefined ? [starterDocument(lang)] : await documentsOf(path.resolve(from), from);
  const { root, undo } = await makeRepository(directory);
  try {
    const onDisk = await listFolder(path.join(root, 'policies'), 'policies');
    if (onDisk.length > 0 || (await isTracked(root, 'policies'))) {
      throw new UserError(
        message(`${directory} には既に policies がある`, `${directory} has policies already`),
        2,
      );
    }
    const plan = await planned(root);
    const files = [...plan.files, ...documents];
    const subject = lang === 'ja' ? '規程文書のリポジトリを作る' : 'Start a policy repository';
    await commitFiles(root, files, subject);
    const { extended, kept } = plan;
    return { root, files: files.map((file) => file.path), extended, kept };
  } catch (error) {
    await undo();
    throw error;
  }
}

/** The files besides the documents; asks the disk, because git may not know of a file yet. */
async function planned(root: string) {
  const attributes = '.gitattributes';
  const workflow = '.github/workflows/kaitei.yml';
  const files: OutputFile[] = [];
  const extended: string[] = [];
  const kept: string[] = [];
  if ((await listFolder(root)).includes(attributes)) {
    const [found] = await uncommittedFiles(root, [attributes]);
    if (found && found.state !== '??') throw uncommitted(attributes);
    const present = await readFileBytes(path.join(root, attributes), attributes);
    const bytes = withAttributes(present, ATTRIBUTES);
    if (bytes) {
      files.push({ path: attributes, bytes });
      extended.push(attributes);
    } else kept.push(attributes);
  } else files.push({ path: attributes, bytes: ATTRIBUTES });
  const workflows = path.dirname(workflow);
  const present = await listFolder(path.join(root, workflows), workflows);
  if (present.includes(path.basename(workflow))) {
    kept.push(workflow);
  } else files.push({ path: workflow, bytes: WORKFLOW });
  return { files, extended, kept };
}

function uncommitted(name: string): UserError {
  return new UserError(
    message(
      `${name} に未コミットの変更があるため、何も変更していない。先に git commit する`,
      `${name} has changes that are not committed, so nothing was changed; commit them first`,
    ),
    2,
  );
}
