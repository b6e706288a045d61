import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT, makeRepository } from '../support/repository.ts';

const BIN = path.resolve(import.meta.dirname, '../../src/cli/bin.ts');

describe('a packet that is stopped', () => {
  it.each([
    ['SIGINT', 130, 'en', 'kaitei: cancelled; nothing was written.'],
    ['SIGTERM', 143, 'ja', 'kaitei: 中止した。何も書き込んでいない。'],
  ] as const)('by %s leaves nothing and ends with %i', async (signal, code, lang, sentence) => {
    const repository = makeRepository();
    const before = readdirSync(repository);
    const words = [BIN, '--lang', lang, 'packet', '--meeting', '3', '-o', 'out'];
    const child = spawn(process.execPath, words, {
      cwd: repository,
      env: { ...process.env, ...ENVIRONMENT },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      // At the first step, before any file.
      if (!said.includes('[') && text.includes('[')) child.kill(signal);
      said += text;
    });
    const [ended] = await once(child, 'close');
    expect(ended).toBe(code);
    expect(said.trimEnd().split('\n').at(-1)).toBe(sentence);
    expect(readdirSync(repository)).toEqual(before);
  });
});
