import type { Document } from '../../../src/document/index.ts';
import type { Redline } from '../../../src/redline/index.ts';
import { toDocx } from '../../../src/render/docx/index.ts';
import { cleanBlocks, inlineBlocks } from '../../../src/render/paper/index.ts';

const OPTIONS = { author: '事務局', date: '2023-06-01T00:00:00Z' };

/** A Word file of both versions, with the whole text at both places of a move. */
export function inlineFile(redline: Redline): Promise<Uint8Array> {
  const blocks = inlineBlocks(redline, { lang: 'ja', context: 'all', moves: 'whole' });
  return toDocx({ lang: 'ja', title: '見え消し', blocks }, OPTIONS);
}

/** A Word file of one version. */
export function cleanFile(document: Document): Promise<Uint8Array> {
  return toDocx({ lang: 'ja', title: '溶け込み', blocks: cleanBlocks(document, 'ja') }, OPTIONS);
}
