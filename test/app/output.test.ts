import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutput } from '../../src/app/output.ts';
import { CP, makeRepository } from '../support/repository.ts';

describe('writeOutput', () => {
  it('writes from where -C points', async () => {
    const repository = makeRepository();
    await writeOutput(repository, 'out/x.html', 'x');
    expect(readFileSync(path.join(repository, 'out/x.html'), 'utf8')).toBe('x');
  });

  it('leaves governed files alone', async () => {
    const repository = makeRepository();
    await expect(writeOutput(repository, 'policies/cp.md', 'x')).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('the output policies/cp.md is the repository itself, or'),
    });
    expect(readFileSync(path.join(repository, 'policies/cp.md'), 'utf8')).toBe(CP);
  });
});
