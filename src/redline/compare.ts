import type { Nodes } from 'mdast';
import type { Clause, Document } from '../document/index.ts';
import { withoutOrdinal } from '../document/index.ts';
import { comparisonKey } from '../text/comparable.ts';
import { compareBlock, compareBlocks } from './blocks.ts';
import { type ClausePair, movedPairs } from './clause-pair.ts';
import { findEditedMoves } from './edited-moves.ts';
import { findMoves } from './moves.ts';
import { pairClauses } from './pair-clauses.ts';
import { accept, reject } from './project.ts';
import { nodeKey } from './tree.ts';
import type { BlockChange, ClauseChange, Redline } from './types.ts';

/**
 * Compares two versions of a document: clauses first, then blocks, rows and cells, then words.
 * The law `accept = new, reject = old` is proved before the redline is returned.
 *
 * @throws Error where the proof fails: a bug of this program, never of the documents
 */
export function compareDocuments(old: Document, now: Document): Redline {
  const pairs = pairClauses(old.clauses, now.clauses);
  const moved = movedPairs(pairs);
  const changes = pairs.map((pair) => compareClause(pair, moved.has(pair)));
  const clauses = findEditedMoves(findMoves(withOldPlaces(changes)));
  const redline: Redline = { old, new: now, clauses };
  if (
    nodeKey(accept(redline)) !== nodeKey(now.tree) ||
    nodeKey(reject(redline)) !== nodeKey(old.tree)
  ) {
    throw new Error(`redline of ${old.path} and ${now.path} does not give both versions back`);
  }
  return redline;
}

function compareClause({ old, new: now }: ClausePair, moved: boolean): ClauseChange {
  const plain = { moved, renumbered: false, retitled: false };
  if (!now) {
    const blocks = old!.nodes.map((node) => ({ change: 'deleted', node }) as const);
    return { ...plain, change: 'deleted', old: old!, blocks };
  }
  if (!old) {
    const blocks = now.nodes.map((node) => ({ change: 'inserted', node }) as const);
    return { ...plain, change: 'inserted', new: now, blocks };
  }
  const blocks = compareBody(old, now);
  const same = blocks.every((block) => block.change === 'same');
  return {
    change: same ? 'same' : 'edited',
    old,
    new: now,
    moved,
    renumbered:
      !same &&
      withoutOrdinal(old.address) !== withoutOrdinal(now.address) &&
      old.number !== now.number,
    retitled: !same && comparisonKey(old.title) !== comparisonKey(now.title),
    blocks,
  };
}

/** The heading belongs to the heading, however little they share; the rest is aligned. */
function compareBody(old: Clause, now: Clause): BlockChange[] {
  const headed = old.kind === 'section' && now.kind === 'section' ? 1 : 0;
  const nodes = (clause: Clause) => clause.nodes as readonly Nodes[];
  return [
    ...compareBlock(nodes(old).slice(0, headed), nodes(now).slice(0, headed)),
    ...compareBlocks(nodes(old).slice(headed), nodes(now).slice(headed)),
  ];
}

/** Marks the old place of each moved clause, behind what stood before it and stayed. */
function withOldPlaces(changes: readonly ClauseChange[]): ClauseChange[] {
  const stubs = new Map<ClauseChange | undefined, ClauseChange[]>();
  const byOld = changes.filter((change) => change.old).sort((a, b) => a.old!.index - b.old!.index);
  let last: ClauseChange | undefined;
  for (const change of byOld) {
    if (change.moved) {
      const stub: ClauseChange = { ...change, change: 'moved-away', blocks: [] };
      stubs.set(last, [...(stubs.get(last) ?? []), stub]);
    } else {
      last = change;
    }
  }
  return [
    ...(stubs.get(undefined) ?? []),
    ...changes.flatMap((change) => [change, ...(stubs.get(change) ?? [])]),
  ];
}
