import type { Nodes } from 'mdast';
import { type Clause, type Document, rangeOf } from '../../document/index.ts';
import { type BlockChange, type ClauseChange, moveOf, type Redline } from '../../redline/index.ts';
import { lineStart } from '../../text/lines.ts';
import type { Language } from '../../text/message.ts';
import { clauseName } from '../comparison/clause-rows.ts';
import { marked, markedBlocks, markedSource } from './marks.ts';

/** `blocks` marks blocks that came or went whole on lines of their own; `source` only adds signs to the text. */
export type Manner = 'blocks' | 'source';

/** A clause in both versions, as Markdown. */
export function clauseText(
  redline: Redline,
  change: ClauseChange,
  manner: Manner,
  lang: Language,
): string {
  const { old, new: now } = change;
  const whole = (kind: 'inserted' | 'deleted', clause: Clause) =>
    manner === 'source' || clause.kind === 'front'
      ? marked(kind, clause.slice)
      : `${note(change, kind, lang)}${markedBlocks(kind, clause.slice)}\n\n`;
  if (change.change === 'moved-away') return whole('deleted', old!);
  if (!now) return whole('deleted', old!);
  if (!old || change.moved) return whole('inserted', now);
  const isText = old.kind === now.kind && now.kind !== 'front';
  if (manner === 'source' || !isText) return markedSource(old.slice, now.slice);
  return change.change === 'same' ? now.slice : editedText(redline, change);
}

/** What is said of a clause that came or went. */
function note(change: ClauseChange, kind: 'inserted' | 'deleted', lang: Language): string {
  if (!change.moved) return '';
  const other = clauseName((kind === 'inserted' ? change.old : change.new)!);
  const said =
    kind === 'inserted'
      ? { ja: `${other}から移動`, en: `moved from ${other}` }
      : { ja: `${other}へ移動`, en: `moved to ${other}` };
  return `${marked('comment', said[lang])}\n`;
}

/** Block after block; what lies between two is that of the new version. */
function editedText(redline: Redline, change: ClauseChange): string {
  const sides = {
    old: new Reader(redline.old, change.old!),
    new: new Reader(redline.new, change.new!),
  };
  return change.blocks
    .map((block) => {
      const taken = {
        old: sides.old.take(count(block, 'old')),
        new: sides.new.take(count(block, 'new')),
      };
      switch (block.change) {
        case 'same':
          return taken.new.text + taken.new.gap;
        case 'inserted':
        case 'deleted': {
          const { text } = taken[block.change === 'inserted' ? 'new' : 'old'];
          const move = moveOf(block);
          const name = move === undefined ? '' : `${marked('comment', `#${move}`)}\n`;
          return `${name}${markedBlocks(block.change, text)}\n\n`;
        }
        default:
          return markedSource(taken.old.text, taken.new.text) + taken.new.gap;
      }
    })
    .join('');
}

/** How many blocks of a version a change has. */
function count(block: BlockChange, side: 'old' | 'new'): number {
  if (block.change === 'text') return block[side].length;
  return block.change === (side === 'old' ? 'inserted' : 'deleted') ? 0 : 1;
}

/** Takes the source of a clause block by block. */
class Reader {
  readonly #source: string;
  readonly #nodes: readonly Nodes[];
  readonly #end: number;
  #next = 0;

  constructor({ source }: Document, { nodes, range }: Clause) {
    this.#source = source;
    this.#nodes = nodes;
    this.#end = range.end;
  }

  /** The text of so many blocks, and what stands behind it up to the next one. */
  take(blocks: number): { readonly text: string; readonly gap: string } {
    if (blocks === 0) return { text: '', gap: '' };
    const start = this.#start(this.#next);
    const { end } = rangeOf(this.#nodes[this.#next + blocks - 1]!);
    this.#next += blocks;
    const text = this.#source.slice(start, end);
    return { text, gap: this.#source.slice(end, this.#start(this.#next)) };
  }

  /** Where the line of a block begins: its indentation belongs to it. */
  #start(index: number): number {
    const node = this.#nodes[index];
    return node ? lineStart(this.#source, rangeOf(node).start) : this.#end;
  }
}
