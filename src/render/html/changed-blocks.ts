import type { AlignType, List, ListItem, Nodes } from 'mdast';
import {
  acceptBlocks,
  type BlockChange,
  type ContainerChange,
  type ItemSigns,
  itemSigns,
  rejectBlocks,
  type Shell,
  type Whole,
  weightOf,
} from '../../redline/index.ts';
import { WORDS } from '../words.ts';
import {
  blockHtml,
  cellTags,
  contentHtml,
  footnoteHtml,
  isCaption,
  itemHtml,
  itemInnerHtml,
  itemTags,
  listHtml,
  rowHtml,
  tableTags,
} from './blocks.ts';
import { changeClass, changedContentHtml, textHtml } from './changed-text.ts';
import { escapeHtml } from './escape.ts';
import { noteHtml } from './piece-runs.ts';
import { bothHtml, insideOf, type RedlineContext, wholeContext } from './redline-context.ts';

/** Blocks with what changed in them: deletions struck through, insertions underlined. */
export function changedBlocksHtml(blocks: readonly BlockChange[], context: RedlineContext): string {
  return blocks
    .map((block, index) => {
      const next = blocks[index + 1];
      const caption = next !== undefined && isTable(next) && isCaption(newNode(block));
      return caption
        ? `<div class="caption">${changedBlockHtml(block, context)}</div>`
        : changedBlockHtml(block, context);
    })
    .join('\n');
}

function newNode(block: BlockChange): Nodes {
  return acceptBlocks([block])[0] ?? rejectBlocks([block])[0]!;
}

function isTable(block: BlockChange): boolean {
  return newNode(block).type === 'table';
}

function changedBlockHtml(block: BlockChange, context: RedlineContext): string {
  switch (block.change) {
    case 'same':
      return blockHtml(block.node, context);
    case 'inserted':
    case 'deleted':
      return wholeHtml(block, context);
    case 'text':
      return textHtml(block, context);
    case 'container':
      return containerHtml(block, context);
  }
}

function wholeHtml(block: Whole, context: RedlineContext): string {
  const own = wholeContext(block, context);
  if (block.change === 'inserted' && block.edited) {
    return editedHtml(block.edited.inside, own);
  }
  const html = blockHtml(block.node, own);
  // A block that begins with an empty one has no text for the note to stand behind.
  return own.note === undefined || html.includes(own.note) ? html : html + own.note;
}

/** A block that moved here and was edited: what changed in it is marked. */
function editedHtml(inside: BlockChange, { className: _, ...own }: RedlineContext): string {
  if (inside.change === 'text') return changedBlockHtml(inside, own);
  return changedBlockHtml(inside, insideOf(own)) + (own.note ?? '');
}

function containerHtml(change: ContainerChange, context: RedlineContext): string {
  const inner = changedBlocksHtml.bind(undefined, change.children);
  const note = formNote(change, context);
  switch (change.new.type) {
    case 'list':
      return listHtml(change.new as unknown as List, changedItems(change, context)) + note;
    case 'table':
      return tableTags(changedRows(change, context), undefined) + note;
    case 'blockquote':
      return `<blockquote>${inner(context)}${note}</blockquote>`;
    case 'footnoteDefinition': {
      const label = ({ label: own, identifier }: Shell) =>
        `[${escapeHtml(String(own ?? identifier))}]`;
      const [old, now] = [label(change.old), label(change.new)];
      const { open = '', close = '' } = context.wrap ?? {};
      const sign = `<sup>${old === now ? `${open}${now}${close}` : bothHtml(old, now, context)}</sup>`;
      return footnoteHtml(String(change.new.identifier), sign, inner(context) + note, context);
    }
    default:
      return inner(context) + note;
  }
}

/** A container that is written otherwise, where nothing else about it changed. */
function formNote(change: ContainerChange, { lang }: RedlineContext): string {
  const formOnly = weightOf(change.children) === 'none' && weightOf([change]) !== 'substance';
  return formOnly ? noteHtml(WORDS.formatOnly[lang]) : '';
}

/**
 * The signs of an item in both versions. A box is part of the text; what a browser prints before
 * an item is not, so it stands in a note.
 */
function signsHtml({ old = '', new: now = '' }: ItemSigns, context: RedlineContext): string {
  const isBox = (sign: string) => sign === '☐' || sign === '☑';
  const counted = bothHtml(isBox(old) ? '' : old, isBox(now) ? '' : now, context);
  const boxes = bothHtml(isBox(old) ? old : '', isBox(now) ? now : '', context);
  return `${counted === '' ? '' : `<small class="note">${counted}</small>`}${boxes} `;
}

function changedItems(change: ContainerChange, context: RedlineContext): string[] {
  const next = { old: 0, new: 0 };
  const allSigns = itemSigns(change);
  return change.children.map((item, at) => {
    const signs = allSigns[at]!.changed ? signsHtml(allSigns[at]!, context) : undefined;
    const index = { ...next };
    if (item.change !== 'inserted') next.old++;
    if (item.change !== 'deleted') next.new++;
    const shell = (side: 'old' | 'new') => change[side] as unknown as List;
    switch (item.change) {
      case 'same': {
        const node = item.node as ListItem;
        return itemTags(
          shell('new'),
          node,
          index.new,
          itemInnerHtml(node, context),
          context,
          signs,
        );
      }
      case 'inserted':
        if (item.edited?.inside.change === 'container') {
          const own = wholeContext(item, context);
          const content = itemContent(item.edited.inside, insideOf(own)) + (own.note ?? '');
          const node = item.node as ListItem;
          return itemTags(shell('new'), node, index.new, content, insideOf(own));
        }
        return itemHtml(
          shell('new'),
          item.node as ListItem,
          index.new,
          wholeContext(item, context),
        );
      case 'deleted':
        return itemHtml(
          shell('old'),
          item.node as ListItem,
          index.old,
          wholeContext(item, context),
        );
      case 'container': {
        const node = newNode(item) as ListItem;
        const content = itemContent(item, context);
        return itemTags(shell('new'), node, index.new, content, context, signs);
      }
      default:
        return '';
    }
  });
}

/** The first paragraph of an item stands without `p`, as in {@link itemHtml}. */
function itemContent(item: ContainerChange, context: RedlineContext): string {
  const [first, ...rest] = item.children;
  if (first === undefined) return '';
  const note = formNote(item, context);
  const head =
    first.change === 'text' && first.new[0]!.type === 'paragraph'
      ? `<div class="${changeClass(first)}">${changedContentHtml(first, context)}</div>`
      : first.change === 'same' && first.node.type === 'paragraph'
        ? contentHtml(first.node, context)
        : changedBlockHtml(first, context);
  return [head + note, changedBlocksHtml(rest, context)].filter((html) => html !== '').join('\n');
}

function changedRows(table: ContainerChange, context: RedlineContext): string[] {
  const align = (table.new.align ?? []) as AlignType[];
  return table.children.map((row, index) => {
    const head = index === 0;
    switch (row.change) {
      case 'same':
        return 'children' in row.node ? rowHtml(row.node as never, align, head, context) : '';
      case 'inserted':
      case 'deleted':
        if (row.change === 'inserted' && row.edited?.inside.change === 'container') {
          const own = wholeContext(row, context);
          const cells = row.edited.inside.children.map((cell) =>
            changedCell(cell, head, insideOf(own)),
          );
          const noted = cells.join('').replace(/<\/t[dh]>$/, (end) => `${own.note ?? ''}${end}`);
          return `<tr class="edited">${noted}</tr>`;
        }
        return rowHtml(row.node as never, align, head, wholeContext(row, context));
      case 'container': {
        const cells = row.children.map((cell) => changedCell(cell, head, context));
        return `<tr class="edited">${cells.join('')}</tr>`;
      }
      default:
        return '';
    }
  });
}

function changedCell(cell: BlockChange, head: boolean, context: RedlineContext): string {
  switch (cell.change) {
    case 'same':
      return cellTags(contentHtml(cell.node, context), head, undefined);
    case 'text':
      return cellTags(changedContentHtml(cell, context), head, undefined);
    case 'inserted':
    case 'deleted': {
      const said = cell.change === 'inserted' ? WORDS.columnNew : WORDS.columnGone;
      const note = head ? noteHtml(said[context.lang]) : '';
      const content = contentHtml(cell.node, wholeContext(cell, context));
      return cellTags(content + note, head, undefined, cell.change);
    }
    default:
      return '';
  }
}
