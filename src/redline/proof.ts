import type { Nodes } from 'mdast';
import type { Clause } from '../document/index.ts';
import { acceptBlocks, rejectBlocks } from './project.ts';
import { nodeKey } from './tree.ts';
import type { Redline } from './types.ts';

/**
 * The law of a redline for a version: its clauses are all there, each with its own blocks. Clauses
 * that are read alike need not be read for it.
 */
export function givesBack(
  { clauses, ...versions }: Redline,
  side: 'old' | 'new',
  readAlike: (a: Clause, b: Clause) => boolean,
): boolean {
  const changes = clauses
    .filter((clause) => clause[side] && clause.change !== 'moved-away')
    .sort((a, b) => a[side]!.index - b[side]!.index);
  const project = side === 'old' ? rejectBlocks : acceptBlocks;
  const keys = (nodes: readonly Nodes[]) => nodes.map(nodeKey).join();
  return (
    changes.length === versions[side].clauses.length &&
    changes.every((change, index) => {
      const clause = change[side]!;
      if (clause !== versions[side].clauses[index]) return false;
      if (change.change === 'same' && readAlike(change.old!, change.new!)) return true;
      return keys(project(change.blocks)) === keys(clause.nodes);
    })
  );
}
