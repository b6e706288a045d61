import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { decode, field, parseDocument } from '../document/index.ts';
import { commitFiles, findRepository, git, headCommit, readFileBytes } from '../store/index.ts';
import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { ATTRIBUTES, starterDocument, WORKFLOW } from './starter.ts';

/** What was made. */
export interface Initialised {
  readonly root: string;
  /** Paths of the new files in the repository. */
  readonly files: readonly string[];
}

/**
 * Makes a directory a policy repository, as one commit: `.gitattributes` that keeps line ends, a CI
 * workflow, and documents: those of `from`, else a starter document.
 *
 * @throws UserError (2) where there are policies already or `from` has no documents, (3) where git
 * refuses
 */
export async function initRepository(
  directory: string,
  from: string | undefined,
  lang: Language,
): Promise<Initialised> {
  const root = path.resolve(directory);
  const documents =
    from === undefined ? [starterDocument(lang)] : await documentsOf(path.resolve(from), from);
  await mkdir(root, { recursive: true }).catch(() => {
    throw new UserError(
      message(
        `${directory} を作れない。権限を確かめる`,
        `${directory} cannot be made; check its permissions`,
      ),
      3,
    );
  });
  const existing = await readdir(path.join(root, 'policies')).catch(() => []);
  if (existing.length > 0) {
    throw new UserError(
      message(`${directory} には既に policies がある`, `${directory} has policies already`),
      2,
    );
  }
  const inside = await findRepository(root).then(
    (found) => found === root,
    () => false,
  );
  if (!inside) await git(root).raw(['init', '--quiet', '-b', 'main']);
  const files = [
    { path: '.gitattributes', bytes: ATTRIBUTES },
    { path: '.github/workflows/kaitei.yml', bytes: WORKFLOW },
    ...documents,
  ];
  const present = inside && (await headCommit(root)) ? await git(root).raw(['ls-files', '-z']) : '';
  const taken = new Set(present.split('\0'));
  const fresh = files.filter((file) => !taken.has(file.path));
  await commitFiles(
    root,
    fresh,
    lang === 'ja' ? '規程文書のリポジトリを作る' : 'Start a policy repository',
  );
  return { root, files: fresh.map((file) => file.path) };
}

async function documentsOf(folder: string, shown: string) {
  const names = await readdir(folder).catch(() => undefined);
  const markdown = (names ?? []).filter((name) => name.endsWith('.md')).sort();
  if (markdown.length === 0) {
    throw new UserError(
      message(`${shown} にMarkdownの文書がない`, `there are no Markdown documents in ${shown}`),
      2,
    );
  }
  return Promise.all(
    markdown.map(async (name) => {
      const bytes = await readFileBytes(path.join(folder, name));
      const decoded = decode(bytes);
      const id =
        'text' in decoded ? field(parseDocument(name, decoded.text).frontMatter, 'id') : undefined;
      return { path: `policies/${id ?? name.replace(/\.md$/, '')}.md`, bytes };
    }),
  );
}
