import type { Nodes } from 'mdast';
import { expect } from 'vitest';
import type { Document } from '../../src/document/index.ts';
import { parseMarkdown } from '../../src/document/index.ts';
import {
  accept,
  nodeKey,
  type Redline,
  reject,
  withoutPositions,
} from '../../src/redline/index.ts';

/** Fails where two trees differ in anything but positions; the message shows where. */
export function expectSameTree(actual: Nodes, expected: Nodes): void {
  if (nodeKey(actual) === nodeKey(expected)) return;
  expect(withoutPositions(actual)).toEqual(withoutPositions(expected));
  throw new Error('the keys of the trees differ, though the trees are equal');
}

/** The law of the redline, proved on trees that are parsed anew from the two sources. */
export function expectLaw(redline: Redline): void {
  expectSameTree(reject(redline), fresh(redline.old));
  expectSameTree(accept(redline), fresh(redline.new));
}

function fresh(document: Document): Nodes {
  return parseMarkdown(document.source);
}
