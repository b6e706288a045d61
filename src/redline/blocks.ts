import type { Nodes } from 'mdast';
import { compareLines } from './lines.ts';
import { pairBlocks } from './pair-blocks.ts';
import { acceptBlocks, rejectBlocks } from './project.ts';
import { regroup } from './regroup.ts';
import { rejoin } from './rejoin.ts';
import { compareTables } from './table.ts';
import { compareText } from './text.ts';
import { nodeKey, shellOf } from './tree.ts';
import type { BlockChange, ContainerChange } from './types.ts';

/** Compares two sequences of blocks. */
export function compareBlocks(old: readonly Nodes[], now: readonly Nodes[]): BlockChange[] {
  return regroup(rejoin(pairBlocks(old, now)).flatMap((pair) => compareBlock(pair.old, pair.new)));
}

/** Compares blocks that belong together; either side may be empty. */
export function compareBlock(old: readonly Nodes[], now: readonly Nodes[]): BlockChange[] {
  if (old.length === 1 && now.length === 1 && nodeKey(old[0]!) === nodeKey(now[0]!)) {
    return [{ change: 'same', node: now[0]! }];
  }
  const change = old.length > 0 && now.length > 0 ? changeOf(old, now) : undefined;
  if (change && isProved(change, old, now)) return [change];
  return [
    ...old.map((node) => ({ change: 'deleted', node }) as const),
    ...now.map((node) => ({ change: 'inserted', node }) as const),
  ];
}

function changeOf(old: readonly Nodes[], now: readonly Nodes[]): BlockChange | undefined {
  const before = old[0]!;
  const after = now[0]!;
  if (before.type !== after.type) return undefined;
  if (before.type === 'table' && after.type === 'table')
    return compareTables(before, after, compareBlock);
  switch (before.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return compareText(old, now);
    case 'code':
    case 'html':
    case 'yaml':
      return compareText([before], [after], compareLines);
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
      return container(before, after);
    default:
      return undefined;
  }
}

function container(old: Nodes, now: Nodes): ContainerChange {
  const children = (node: Nodes) => ('children' in node ? (node.children as Nodes[]) : []);
  return {
    change: 'container',
    old: shellOf(old),
    new: shellOf(now),
    children: compareBlocks(children(old), children(now)),
  };
}

/** The law of the redline for one change; what does not keep it is shown as replaced whole. */
function isProved(change: BlockChange, old: readonly Nodes[], now: readonly Nodes[]): boolean {
  return equal(rejectBlocks([change]), old) && equal(acceptBlocks([change]), now);
}

function equal(a: readonly Nodes[], b: readonly Nodes[]): boolean {
  return a.length === b.length && a.every((node, index) => nodeKey(node) === nodeKey(b[index]!));
}
