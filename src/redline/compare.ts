import type { Nodes } from 'mdast';
import type { Clause, Document } from '../document/index.ts';
import { sameSyntax, withoutOrdinal } from '../document/index.ts';
import { comparisonKey } from '../text/comparable.ts';
import { compareBlock, compareBlocks } from './blocks.ts';
import type { ClausePair } from './clause-pair.ts';
import { findEditedMoves } from './edited-moves.ts';
import { findMoves } from './moves.ts';
import { pairClauses } from './pair-clauses.ts';
import { findPartings, type Partings } from './partings.ts';
import { givesBack } from './proof.ts';
import { type Relocation, relocate } from './relocation.ts';
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
  const readAlike = sameSyntax(old, now);
  const changes = pairs.map((pair) => {
    if (!pair.old || !pair.new) return loneClause(pair, partings);
    const place = { moved: displaced.has(pair), relocation: relocations.get(pair) };
    return readAlike(pair.old, pair.new)
      ? unread(pair.old, pair.new, place)
      : compareClause(pair.old, pair.new, place);
  });
  const clauses = findEditedMoves(findMoves(withOldPlaces(changes)));
  const redline: Redline = { old, new: now, clauses };
  if (!givesBack(redline, 'new', readAlike) || !givesBack(redline, 'old', readAlike)) {
    throw new Error(`redline of ${old.path} and ${now.path} does not give both versions back`);
  }
  return redline;
}

/** How a clause stands to the others. */
interface ClausePlace {
  readonly moved: boolean;
  readonly relocation: Relocation | undefined;
}

/** A clause whose text is the same: its blocks are read when they are first asked for. */
function unread(old: Clause, now: Clause, { moved, relocation }: ClausePlace): ClauseChange {
  let blocks: BlockChange[] | undefined;
  return {
    change: 'same',
    old,
    new: now,
    moved,
    ...(relocation && { relocation }),
    renumbered: false,
    retitled: false,
    get blocks() {
      blocks ??= now.nodes.map((node) => ({ change: 'same', node }) as const);
      return blocks;
    },
  };
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

function compareClause(old: Clause, now: Clause, { moved, relocation }: ClausePlace): ClauseChange {
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

/** The old place of a clause that moved. */
function movedAway({ old, new: now, moved, relocation, renumbered, retitled }: ClauseChange) {
  const way = { moved, ...(relocation && { relocation }), renumbered, retitled };
  return { change: 'moved-away', old: old!, new: now!, ...way, blocks: [] } as const;
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
    const here = change.new ? movedAway(change) : change;
    behind.set(last, [...(behind.get(last) ?? []), here]);
  }
  return [
    ...(behind.get(undefined) ?? []),
    ...changes
      .filter((change) => change.new)
      .flatMap((change) => [change, ...(behind.get(change) ?? [])]),
  ];
}
