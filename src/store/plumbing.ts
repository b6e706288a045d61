import { spawn } from 'node:child_process';
import { GitError, IDENTITY_AND_CONFIGURATION, notInstalled } from './git.ts';

/** What a command may be given besides its words. */
export interface PlumbingOptions {
  /** Standard input; empty without it. */
  readonly input?: string | Uint8Array;
  /** The index to work on in place of the repository's own. */
  readonly index?: string;
}

/**
 * Runs a command of git that needs what simple-git does not offer: bytes as output, standard input, an
 * index of its own.
 *
 * @returns standard output, as bytes
 * @throws UserError (3) where git is not installed; GitError where the command fails
 */
export function gitBytes(
  directory: string,
  words: readonly string[],
  options: PlumbingOptions = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'core.quotepath=false', ...words], {
      cwd: directory,
      env: environment(options.index),
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (bytes) => out.push(bytes));
    child.stderr.on('data', (bytes) => err.push(bytes));
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? notInstalled() : error);
    });
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new GitError(words, code, Buffer.concat([...out, ...err]).toString()));
    });
    // A command that ends without reading its input is judged by its exit code alone.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

function environment(index: string | undefined): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !name.toUpperCase().startsWith('GIT_') || IDENTITY_AND_CONFIGURATION.includes(name),
  );
  return {
    ...Object.fromEntries(entries),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    ...(index !== undefined && { GIT_INDEX_FILE: index }),
  };
}
