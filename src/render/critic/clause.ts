import { type Clause, type Document, parseMarkdown } from '../../document/index.ts';
import { type ClauseChange, moveOf, nodeKey, type Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { clauseName } from '../comparison/clause-rows.ts';
import { listText } from './items.ts';
import { marked, markedBlocks, markedSource, read } from './marks.ts';
import { blocksOf, Reader } from './reader.ts';

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
  if (change.change === 'same') return now.slice;
  const text = editedText(redline, change);
  return holds(text, old, now) ? text : markedSource(old.slice, now.slice);
}

/** Whether a clause with marks has both versions in it, as far as the clause alone tells. */
function holds(text: string, old: Clause, now: Clause): boolean {
  const key = (source: string) => nodeKey(parseMarkdown(source));
  return (
    key(read(text, 'accepted')) === key(now.slice) && key(read(text, 'rejected')) === key(old.slice)
  );
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
  const reader = ({ source }: Document, { nodes, range }: Clause) =>
    new Reader(source, nodes, range.end);
  const sides = { old: reader(redline.old, change.old!), new: reader(redline.new, change.new!) };
  return change.blocks
    .map((block) => {
      const counts = { old: blocksOf(block, 'old'), new: blocksOf(block, 'new') };
      const [[old], [now]] = [sides.old.ahead(counts.old), sides.new.ahead(counts.new)];
      const before = sides.old.take(counts.old);
      const after = sides.new.take(counts.new);
      switch (block.change) {
        case 'same':
          return after.text + after.gap;
        case 'inserted':
        case 'deleted': {
          const { text } = block.change === 'inserted' ? after : before;
          const move = moveOf(block);
          const name = move === undefined ? '' : `${marked('comment', `#${move}`)}\n`;
          return `${name}${markedBlocks(block.change, text)}\n\n`;
        }
        default:
          return block.change === 'container' && old?.type === 'list' && now?.type === 'list'
            ? listText(redline, block, old, now) + after.gap
            : markedSource(before.text, after.text) + after.gap;
      }
    })
    .join('');
}
