import { type BlockChange, moveOf, type Piece, textOf } from '../../redline/index.ts';

/** A block that changed; `type` is that of mdast: `paragraph`, `listItem`, `tableRow` … */
export type BlockJson = WholeJson | TextJson | ContainerJson;

/** A block that one version has. */
export interface WholeJson {
  readonly change: 'inserted' | 'deleted';
  readonly type: string;
  readonly text: string;
  /** Same number at the two places of a block that moved. */
  readonly move?: number;
}

/** A block whose text, or its formatting, is another. */
export interface TextJson {
  readonly change: 'text';
  readonly type: string;
  readonly pieces: readonly PieceJson[];
}

/** A list, table, row or quotation in which something changed. */
export interface ContainerJson {
  readonly change: 'container';
  readonly type: string;
  readonly children: readonly BlockJson[];
}

/** A stretch of text; a line feed where a paragraph was split or joined. */
export interface PieceJson {
  readonly op: 'same' | 'inserted' | 'deleted';
  readonly text: string;
  /** No change of wording: blanks only, or formatting only. */
  readonly kind?: 'space' | 'format';
}

/** What changed in a block; nothing for one that is the same. */
export function blockJson(block: BlockChange): BlockJson[] {
  switch (block.change) {
    case 'same':
      return [];
    case 'container':
      return [
        { change: 'container', type: block.new.type, children: block.children.flatMap(blockJson) },
      ];
    case 'text':
      return [
        {
          change: 'text',
          type: (block.new[0] ?? block.old[0])!.type,
          pieces: pieces(block.pieces),
        },
      ];
    default: {
      const move = moveOf(block);
      const { change, node } = block;
      return [{ change, type: node.type, text: textOf(node), ...(move !== undefined && { move }) }];
    }
  }
}

/** Neighbours that changed alike are one piece: what parts them is formatting that stayed. */
function pieces(all: readonly Piece[]): PieceJson[] {
  const joined: PieceJson[] = [];
  for (const { op, kind, text, boundary } of all) {
    const own = { op, text: boundary ? '\n' : text, ...(kind && { kind }) };
    const last = joined.at(-1);
    if (last?.op === op && last.kind === kind) {
      joined[joined.length - 1] = { ...last, text: last.text + own.text };
    } else joined.push(own);
  }
  return joined;
}
