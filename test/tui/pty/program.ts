import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CACHE = path.join(ROOT, 'node_modules/.cache/kaitei-pty');

/** Builds the program for the tests of this folder; returns the file that Node starts. */
export function builtProgram(): string {
  mkdirSync(CACHE, { recursive: true });
  const rolldown = path.join(ROOT, 'node_modules/rolldown/bin/cli.mjs');
  const words = ['-c', '--logLevel', 'silent', '--dir', path.join(CACHE, 'dist/cli')];
  execFileSync(process.execPath, [rolldown, ...words], { cwd: ROOT });
  // The program reads its version two folders above itself.
  copyFileSync(path.join(ROOT, 'package.json'), path.join(CACHE, 'package.json'));
  return path.join(CACHE, 'dist/cli/bin.js');
}
