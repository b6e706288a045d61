import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The program as it is installed. */
export const BIN = path.resolve(import.meta.dirname, '../../dist/cli/bin.js');
const TIME = '/usr/bin/time';

/** A whole process: milliseconds from start to end, and megabytes at most. */
export interface Cost {
  readonly ms: number;
  readonly mb?: number;
}

/** Runs a command some times, and gives the median of the times with the memory of that run. */
export function costOf(
  command: string,
  words: readonly string[],
  runs: number,
  cwd?: string,
): Cost {
  const costs = Array.from({ length: runs }, () => once(command, words, cwd));
  return costs.sort((a, b) => a.ms - b.ms)[Math.floor(runs / 2)]!;
}

function once(command: string, words: readonly string[], cwd: string | undefined): Cost {
  const measured = existsSync(TIME);
  const all = measured ? ['-f', '%M', command, ...words] : words;
  const start = performance.now();
  const { stderr } = spawnSync(measured ? TIME : command, all, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(cwd !== undefined && { cwd }),
  });
  const ms = performance.now() - start;
  const kilobytes = /(\d+)\s*$/.exec(stderr)?.[1];
  return kilobytes === undefined ? { ms } : { ms, mb: Number(kilobytes) / 1024 };
}

/** The path of a program, by the variable that names it or on PATH; undefined where it is not. */
export function programOf(variable: string, name: string): string | undefined {
  const given = process.env[variable];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return [given, ...folders.map((folder) => path.join(folder, name))].find(
    (file) => file !== undefined && existsSync(file),
  );
}

/** Runs one of the scripts beside this file in a process of its own, which prints JSON. */
export function script<T>(name: string, words: readonly string[]): T {
  const file = path.join(import.meta.dirname, name);
  const { stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

/** A figure in a column. */
export function cell(value: number | undefined, width = 9, digits = 0): string {
  return (value === undefined ? '-' : value.toFixed(digits)).padStart(width);
}
