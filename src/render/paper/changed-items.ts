import type { List, ListItem } from 'mdast';
import {
  acceptBlocks,
  type BlockChange,
  type ContainerChange,
  type ItemSigns,
  itemSign,
  itemSigns,
  rejectBlocks,
} from '../../redline/index.ts';
import { inItem, led, nodeItem } from './blocks.ts';
import {
  changedBlocks,
  isHere,
  movedInside,
  moveNote,
  noted,
  sameContext,
  wholeContext,
} from './changed-blocks.ts';
import type { BlockContext } from './context.ts';
import { type Line, lines } from './runs.ts';
import type { NoteRun, PaperItem } from './types.ts';

/** The items of a list in which something changed. */
export function changedItems(change: ContainerChange, context: BlockContext): PaperItem[] {
  const next = { old: 0, new: 0 };
  const signs = itemSigns(change);
  return change.children.flatMap((item, at) => {
    const index = { ...next };
    if (item.change !== 'inserted') next.old++;
    if (item.change !== 'deleted') next.new++;
    return changedItem(change, item, index, signs[at]!, context);
  });
}

function changedItem(
  list: ContainerChange,
  item: BlockChange,
  index: { readonly old: number; readonly new: number },
  signs: ItemSigns,
  context: BlockContext,
): PaperItem[] {
  const { op } = sameContext(context);
  const side = item.change === 'deleted' || op === 'deleted' ? 'old' : 'new';
  const shell = list[side] as unknown as List;
  if (item.change === 'inserted' || item.change === 'deleted') {
    if (!isHere(item.change, context)) return [];
    const inside = movedInside(item, context);
    const own = wholeContext(item, context);
    const whole =
      inside?.change.change === 'container'
        ? containerItem(shell, inside.change, { side, index: index[side] }, inside.context)
        : nodeItem(shell, item.node as ListItem, index[side], own);
    const blocks = noted(whole.blocks, moveNote(item, context));
    return [{ ...whole, op: item.change, blocks }];
  }
  const found: PaperItem =
    item.change === 'container'
      ? containerItem(shell, item, { side, index: index[side] }, context)
      : nodeItem(shell, (item as { node: ListItem }).node, index[side], sameContext(context));
  if (op !== 'same') return [{ ...found, op }];
  const resigned = signs.changed ? signNote(signs) : [];
  const oldSign = printed(signs.old);
  const other = oldSign === (found.sign ?? '') ? {} : { oldSign };
  return [{ ...found, ...other, op, blocks: noted(found.blocks, resigned) }];
}

/** An item in which something changed, with the sign that it has in a version. */
function containerItem(
  shell: List,
  item: ContainerChange,
  place: { readonly side: 'old' | 'new'; readonly index: number },
  context: BlockContext,
): PaperItem {
  const [before, after] = [rejectBlocks([item])[0], acceptBlocks([item])[0]] as ListItem[];
  const sign = itemSign(shell, place.side === 'old' ? before! : after!, place.index);
  const blocks = inItem(changedBlocks(item.children, context));
  const box = boxes(before!, after!, context);
  return {
    ...(sign !== undefined && !isBox(sign) && { sign }),
    op: 'same',
    blocks: box ? led(box, blocks) : blocks,
  };
}

/** The box before an item in both versions, as text: it is ticked or cleared by hand. */
function boxes(before: ListItem, after: ListItem, context: BlockContext): Line | undefined {
  const box = ({ checked }: ListItem) =>
    typeof checked === 'boolean' ? (checked ? '☑ ' : '☐ ') : '';
  const [old, now] = [box(before), box(after)];
  if (old === '' && now === '') return undefined;
  const pieces =
    old === now
      ? [{ op: 'same' as const, text: now }]
      : [
          { op: 'deleted' as const, text: old },
          { op: 'inserted' as const, text: now },
        ];
  return lines(pieces, context, new Map(), true)[0]!;
}

function isBox(sign: string): boolean {
  return sign === '☑' || sign === '☐';
}

/** The signs of a list that counts otherwise are no text: `1.` became `•`. */
function signNote({ old, new: now }: ItemSigns): NoteRun[] {
  const [before, after] = [printed(old), printed(now)];
  return before === after ? [] : [{ kind: 'note', text: `（${before} → ${after}）` }];
}

/** What is printed before the text: a box is text itself. */
function printed(sign: string | undefined): string {
  return sign === undefined || isBox(sign) ? '' : sign;
}
