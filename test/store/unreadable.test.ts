import { symlinkSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listFolder, readFileBytes, readWorkingTree } from '../../src/store/index.ts';
import { SAMPLE, temporaryFolder, writeFiles } from '../support/repository.ts';

// Permissions do not bind the superuser, so what the system would say is put into its mouth.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, readdir: vi.fn(real.readdir), lstat: vi.fn(real.lstat) };
});
afterEach(() => {
  vi.mocked(readdir).mockReset();
  vi.mocked(lstat).mockReset();
});

const denied = Object.assign(new Error('permission denied'), { code: 'EACCES' });
const refusal = (name: string, code: string) => ({
  name: 'UserError',
  exitCode: 3,
  message: `${name} cannot be read (${code}); check what it is and its permissions`,
});

describe('a folder that cannot be read', () => {
  it('is not an empty one', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, SAMPLE);
    vi.mocked(readdir).mockRejectedValueOnce(denied);
    await expect(readWorkingTree(folder, (file) => file)).rejects.toMatchObject(
      refusal('policies', 'EACCES'),
    );
    vi.mocked(lstat).mockRejectedValueOnce(denied);
    await expect(readWorkingTree(folder, (file) => file)).rejects.toMatchObject(
      refusal('policies', 'EACCES'),
    );
    expect((await readWorkingTree(folder, (file) => file)).length).toBe(5);
  });

  it('is not one that is missing', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { file: '' });
    symlinkSync('loop', path.join(folder, 'loop'));
    expect(await readWorkingTree(folder, (file) => file)).toEqual([]);
    expect(await listFolder(path.join(folder, 'gone'))).toEqual([]);
    const read = (name: string) => listFolder(path.join(folder, name), name);
    await expect(read('loop')).rejects.toMatchObject(refusal('loop', 'ELOOP'));
    await expect(read('file')).rejects.toMatchObject(refusal('file', 'ENOTDIR'));
    await expect(readFileBytes(path.join(folder, 'loop'), 'loop')).rejects.toMatchObject(
      refusal('loop', 'ELOOP'),
    );
  });
});
