import type { Nodes } from 'mdast';
import type { Clause, Document } from '../document/index.ts';
import { withoutOrdinal } from '../document/index.ts';
import { comparisonKey } from '../text/comparable.ts';
import { compareBlock, compareBlocks } from './blocks.ts';
import type { ClausePair } from './clause-pair.ts';
import { findEditedMoves } from './edited-moves.ts';
import { findMoves } from './moves.ts';
import { pairClauses } from './pair-clauses.ts';
import { findPartings, type Partings } from './partings.ts';
import { accept, reject } from './project.ts';
import { type Relocation, relocate } from './relocation.ts';
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
  const { relocations, displaced } = relocate(pairs);
  const partings = findPartings(pairs);
  const changes = pairs.map((pair) =>
    pair.old && pair.new
      ? compareClause(pair.old, pair.new, displaced.has(pair), relocations.get(pair))
      : loneClause(pair, partings),
  );
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

/** A clause that only one version has. */
function loneClause({ old, new: now }: ClausePair, { from, into }: Partings): ClauseChange {
  const plain = { moved: false, renumbered: false, retitled: false };
  if (now) {
    const blocks = now.nodes.map((node) => ({ change: 'inserted', node }) as const);
    const splitFrom = from.get(now);
    return { ...plain, change: 'inserted', new: now, ...(splitFrom && { splitFrom }), blocks };
  }
  const blocks = old!.nodes.map((node) => ({ change: 'deleted', node }) as const);
  const mergedInto = into.get(old!);
  return { ...plain, change: 'deleted', old: old!, ...(mergedInto && { mergedInto }), blocks };
}

function compareClause(
  old: Clause,
  now: Clause,
  moved: boolean,
  relocation: Relocation | undefined,
): ClauseChange {
  const blocks = compareBody(old, now);
  const same = blocks.every((block) => block.change === 'same');
  return {
    change: same ? 'same' : 'edited',
    old,
    new: now,
    moved,
    ...(relocation && { relocation }),
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

/**
 * Puts what is at its old place only, a deleted clause or the mark of one that moved, behind what
 * stood before it and stayed. Without the clauses that moved, the order is that of the old version.
 */
function withOldPlaces(changes: readonly ClauseChange[]): ClauseChange[] {
  const behind = new Map<ClauseChange | undefined, ClauseChange[]>();
  const byOld = changes.filter((change) => change.old).sort((a, b) => a.old!.index - b.old!.index);
  let last: ClauseChange | undefined;
  for (const change of byOld) {
    if (change.new && !change.moved) {
      last = change;
      continue;
    }
    const here = change.new ? { ...change, change: 'moved-away' as const, blocks: [] } : change;
    behind.set(last, [...(behind.get(last) ?? []), here]);
  }
  return [
    ...(behind.get(undefined) ?? []),
    ...changes
      .filter((change) => change.new)
      .flatMap((change) => [change, ...(behind.get(change) ?? [])]),
  ];
}
