import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CACHE = path.join(ROOT, 'node_modules/.cache/kaitei-pty');

/** Compiles the program for the tests of this folder; returns the file that Node starts. */
export function builtProgram(): string {
  mkdirSync(CACHE, { recursive: true });
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const words = ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', path.join(CACHE, 'dist')];
  execFileSync(process.execPath, [tsc, ...words], { cwd: ROOT });
  // The program reads its version two folders above itself.
  copyFileSync(path.join(ROOT, 'package.json'), path.join(CACHE, 'package.json'));
  return path.join(CACHE, 'dist/cli/bin.js');
}
