import { expect } from 'vitest';
import type { Redline } from '../../../src/redline/index.ts';
import { cleanBlocks, inlineBlocks, project } from '../../../src/render/paper/index.ts';

/** Each version, read out of the paper of both, is the paper of that version. */
export function expectVersions(redline: Redline): void {
  const both = inlineBlocks(redline, { lang: 'ja', context: 'all', moves: 'whole' });
  for (const side of ['old', 'new'] as const) {
    const one = project(cleanBlocks(redline[side], 'ja'), side);
    expect(project(both, side)).toEqual(one);
  }
}
