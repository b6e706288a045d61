import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { plainPieces } from '../../../src/redline/index.ts';
import {
  type Cell,
  type CellPiece,
  type ComparisonRow,
  cellText,
  comparisonTable,
} from '../../../src/render/comparison/index.ts';
import { describeCorpora } from '../../support/corpora.ts';
import { markdown, movers } from './documents.ts';
import { redlineOf } from './rows.ts';

const bare = (text: string) => text.replace(/\s+/g, '');

/** Text of blocks, read from the tree and not from a redline. */
function textIn(nodes: readonly Nodes[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'definition') return `[${node.label ?? node.identifier}]: ${node.url}`;
      const inner =
        !('children' in node) || ['paragraph', 'heading', 'tableCell'].includes(node.type);
      if (inner)
        return plainPieces(node)
          .map((piece) => piece.text)
          .join('');
      return textIn(node.children as Nodes[]);
    })
    .join('\n');
}

function pieces(cell: Cell): CellPiece[] {
  return cell.flatMap((block): readonly CellPiece[] => {
    if (block.kind === 'note') return [];
    if (block.kind === 'line') return block.pieces;
    return block.rows.flatMap((row) =>
      row.kind === 'note' ? [] : row.cells.flatMap((each) => each.pieces),
    );
  });
}

function unmarked(cell: Cell): string {
  return bare(
    pieces(cell)
      .map(({ text, changed, added }) => (changed || added ? '' : text))
      .join(''),
  );
}

/** A moved block is whole on one side and unmarked, since no word of it changed. */
function tellsOfMove(row: ComparisonRow): boolean {
  return JSON.stringify([row.new, row.old]).includes('"note":"moved-');
}

function checkTable(old: string, now: string): void {
  const redline = redlineOf(old, now);
  const shown = redline.clauses.filter((clause) => clause.change !== 'same' || clause.moved);
  const { rows } = comparisonTable(redline, { context: 'full' });
  const groups: ComparisonRow[][] = [];
  for (const row of rows) {
    if (row.begins) groups.push([]);
    groups.at(-1)!.push(row);
  }
  expect(groups.length).toBe(shown.length);
  for (const [index, clause] of shown.entries()) {
    if (clause.change === 'moved-away') continue;
    for (const side of ['old', 'new'] as const) {
      const text = groups[index]!.map((row) => cellText(row[side])).join('\n');
      expect(bare(text)).toBe(bare(textIn(clause[side]?.nodes ?? [])));
    }
  }
  for (const row of comparisonTable(redline).rows) {
    if (!tellsOfMove(row)) expect(unmarked(row.new)).toBe(unmarked(row.old));
  }
}

describe('the comparison table of any two documents', () => {
  it('shows the whole text of both versions, and all that is not marked is in both', () => {
    fc.assert(fc.property(markdown, markdown, checkTable));
    fc.assert(fc.property(movers, movers, checkTable));
  });
});

describeCorpora('the comparison table of real amendments', ({ cases, read }) => {
  it.each(cases)('$name', (pair) => {
    checkTable(read(pair.old), read(pair.new));
  });
});
