import type { Nodes } from 'mdast';
import type { BlockPair } from './pair-blocks.ts';
import { nodeKey } from './tree.ts';

/** Least part of the lines of a block of code that both versions have. */
const SAME_LINES = 0.4;

/**
 * Pairs blocks that were left alone because their words tell too little: code of short lines, most
 * of which stayed, and a note that has the same text under another label.
 */
export function rejoin(pairs: readonly BlockPair[]): BlockPair[] {
  const result: BlockPair[] = [];
  let alone: { old: Nodes[]; new: Nodes[] } = { old: [], new: [] };
  let gap: BlockPair[] = [];
  const close = () => {
    const matches = matchesOf(alone.old, alone.new);
    if (matches.length === 0) result.push(...gap);
    else result.push(...gapAround(matches, alone.old, alone.new));
    alone = { old: [], new: [] };
    gap = [];
  };
  for (const pair of pairs) {
    if (pair.old.length > 0 && pair.new.length > 0) {
      close();
      result.push(pair);
    } else {
      gap.push(pair);
      alone.old.push(...pair.old);
      alone.new.push(...pair.new);
    }
  }
  close();
  return result;
}

interface Match {
  readonly old: number;
  readonly new: number;
}

/** Blocks that belong together, in the order of both sides: each with the first that is left. */
function matchesOf(old: readonly Nodes[], now: readonly Nodes[]): Match[] {
  const matches: Match[] = [];
  let from = 0;
  for (const [index, node] of old.entries()) {
    if (node.type !== 'code' && node.type !== 'footnoteDefinition') continue;
    const found = now.findIndex((other, at) => at >= from && isSameBlock(node, other));
    if (found < 0) continue;
    matches.push({ old: index, new: found });
    from = found + 1;
  }
  return matches;
}

function isSameBlock(old: Nodes, now: Nodes): boolean {
  if (old.type === 'code' && now.type === 'code') return sharedLines(old.value, now.value);
  if (old.type !== 'footnoteDefinition' || now.type !== 'footnoteDefinition') return false;
  const inside = (node: typeof old) => node.children.map(nodeKey).join();
  return old.children.length > 0 && inside(old) === inside(now);
}

function sharedLines(old: string, now: string): boolean {
  const before = lines(old);
  const after = lines(now);
  const left = new Map<string, number>();
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of after) {
    const count = left.get(line) ?? 0;
    if (count > 0) {
      shared++;
      left.set(line, count - 1);
    }
  }
  return shared > 0 && shared >= SAME_LINES * Math.max(before.length, after.length);
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** The pairs, and between them what went before what came. */
function gapAround(
  matches: readonly Match[],
  old: readonly Nodes[],
  now: readonly Nodes[],
): BlockPair[] {
  const pairs: BlockPair[] = [];
  let [row, column] = [0, 0];
  for (const match of [...matches, { old: old.length, new: now.length }]) {
    for (const node of old.slice(row, match.old)) pairs.push({ old: [node], new: [] });
    for (const node of now.slice(column, match.new)) pairs.push({ old: [], new: [node] });
    if (match.old < old.length) pairs.push({ old: [old[match.old]!], new: [now[match.new]!] });
    [row, column] = [match.old + 1, match.new + 1];
  }
  return pairs;
}
