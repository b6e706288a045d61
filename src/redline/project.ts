import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { BlockChange, Mark, Piece, Redline, Shell, TextChange } from './types.ts';

type Side = 'old' | 'new';

/** The syntax tree of the new version: all changes accepted. Positions are left out. */
export function accept(redline: Redline): Root {
  return projectRedline(redline, 'new');
}

/** The syntax tree of the old version: all changes rejected. Positions are left out. */
export function reject(redline: Redline): Root {
  return projectRedline(redline, 'old');
}

/** The new version of some blocks. */
export function acceptBlocks(changes: readonly BlockChange[]): Nodes[] {
  return changes.flatMap((change) => projectBlock(change, 'new'));
}

/** The old version of some blocks. */
export function rejectBlocks(changes: readonly BlockChange[]): Nodes[] {
  return changes.flatMap((change) => projectBlock(change, 'old'));
}

function projectRedline(redline: Redline, side: Side): Root {
  const children = redline.clauses
    .filter((clause) => clause[side] && clause.change !== 'moved-away')
    .sort((a, b) => a[side]!.index - b[side]!.index)
    .flatMap((clause) => clause.blocks.flatMap((change) => projectBlock(change, side)));
  return { type: 'root', children } as Root;
}

function projectBlock(change: BlockChange, side: Side): Nodes[] {
  switch (change.change) {
    case 'same':
      return [change.node];
    case 'inserted':
      return side === 'new' ? [change.node] : [];
    case 'deleted':
      return side === 'old' ? [change.node] : [];
    case 'container': {
      const children = change.children.flatMap((child) => projectBlock(child, side));
      return [{ ...change[side], children } as unknown as Nodes];
    }
    case 'text':
      return projectText(change, side);
  }
}

function projectText(change: TextChange, side: Side): Nodes[] {
  const gone = side === 'old' ? 'inserted' : 'deleted';
  const parts: Piece[][] = [[]];
  for (const piece of change.pieces) {
    if (piece.op === gone) continue;
    if (piece.boundary) parts.push([]);
    else parts.at(-1)!.push(piece);
  }
  return change[side].map((shell, index) => buildBlock(shell, parts[index] ?? [], side));
}

const LITERALS = new Set(['code', 'html', 'yaml']);

function buildBlock(shell: Shell, pieces: readonly Piece[], side: Side): Nodes {
  if (LITERALS.has(shell.type)) {
    return { ...shell, value: pieces.map((piece) => piece.text).join('') } as unknown as Nodes;
  }
  return { ...shell, children: buildPhrasing(pieces, side) } as unknown as Nodes;
}

interface Open {
  readonly id: number;
  readonly node: { value?: string; children?: PhrasingContent[] };
}

/** Builds inline nodes again: neighbours with the same instance of a wrapper share its node. */
function buildPhrasing(pieces: readonly Piece[], side: Side): PhrasingContent[] {
  const top: PhrasingContent[] = [];
  let open: Open[] = [];
  for (const piece of pieces) {
    const marks: readonly Mark[] = (side === 'old' ? piece.oldMarks : piece.newMarks) ?? [];
    let depth = 0;
    while (depth < marks.length && open[depth]?.id === marks[depth]!.id) depth++;
    open = open.slice(0, depth);
    for (const mark of marks.slice(depth)) {
      const node =
        mark.shell.type === 'text' ? { ...mark.shell, value: '' } : { ...mark.shell, children: [] };
      (open.at(-1)?.node.children ?? top).push(node as unknown as PhrasingContent);
      open.push({ id: mark.id, node });
    }
    const inner = open.at(-1)?.node;
    if (piece.atom) (inner?.children ?? top).push(piece.atom);
    else if (inner?.value !== undefined) inner.value += piece.text;
  }
  return top;
}
