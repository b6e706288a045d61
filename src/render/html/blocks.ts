import type { AlignType, Code, Html, List, ListItem, Nodes, Table, TableRow, Yaml } from 'mdast';
import { captionLabel } from '../../document/index.ts';
import { itemSign, plainPieces, textOf } from '../../redline/index.ts';
import { definitionText } from '../comparison/index.ts';
import { escapeHtml } from './escape.ts';
import { type InlineContext, type Run, runsHtml } from './runs.ts';

/** How a block that is the same in all its parts is shown. */
export interface BlockContext extends InlineContext {
  /** Element around all text: set for what came or went whole. */
  readonly wrap?: NonNullable<Run['wrap']>;
  /** Class of the outermost element: `inserted`, `deleted`, `moved`. */
  readonly className?: string;
  /** Finished HTML of a note behind the text of the first line. */
  readonly note?: string;
  /** Before every id. */
  readonly prefix?: string;
}

/** Blocks one after the other; a caption goes into the table behind it. */
export function blocksHtml(nodes: readonly Nodes[], context: BlockContext): string {
  const html: string[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    const next = nodes[index + 1];
    const own = index === 0 ? context : withoutNote(context);
    if (next?.type === 'table' && isCaption(node)) {
      html.push(tableHtml(next, own, contentHtml(node, own)));
      index++;
    } else {
      html.push(blockHtml(node, own));
    }
  }
  return html.join('\n');
}

/** Whether a block is the caption of the table behind it: `表7.1.1　…`. */
export function isCaption(node: Nodes): boolean {
  return node.type === 'paragraph' && captionLabel(textOf(node))?.kind === 'table';
}

/** A block and all that is in it. */
export function blockHtml(node: Nodes, context: BlockContext): string {
  const { className, note = '' } = context;
  const inner = withoutClass(context);
  switch (node.type) {
    case 'paragraph':
      return `<p${classOf(className)}>${contentHtml(node, context)}${note}</p>`;
    case 'heading': {
      const tag = headingTag(node.depth);
      return `<${tag}${classOf(className)}>${contentHtml(node, context)}${note}</${tag}>`;
    }
    case 'code':
    case 'html':
    case 'yaml':
      return `${preHtml(node, literalHtml(node, context), className)}${note}`;
    case 'definition': {
      const text = escapeHtml(definitionText(node));
      return `<p${classOf('definition', className)}>${wrapped(text, context)}${note}</p>`;
    }
    case 'thematicBreak':
      return context.wrap
        ? `<p${classOf(className)}>${wrapped('―――', context)}${note}</p>`
        : '<hr>';
    case 'list':
      return listHtml(
        node,
        node.children.map((item, index) =>
          itemHtml(node, item, index, index === 0 ? inner : withoutNote(inner)),
        ),
        className,
      );
    case 'listItem':
      return `<ul>${itemHtml({ ordered: false }, node, 0, context)}</ul>`;
    case 'table':
      return tableHtml(node, context);
    case 'tableRow':
      return rowHtml(node, [], false, context);
    case 'blockquote':
      return `<blockquote${classOf(className)}>${blocksHtml(node.children, inner)}</blockquote>`;
    case 'footnoteDefinition': {
      const label = `<sup>${wrapped(`[${escapeHtml(node.label ?? node.identifier)}]`, context)}</sup>`;
      return footnoteHtml(node.identifier, label, blocksHtml(node.children, inner), context);
    }
    default:
      return `<p${classOf(className)}>${wrapped(escapeHtml(textOf(node)), context)}${note}</p>`;
  }
}

/** Where a heading of the document stands in a page that has one of its own. */
export function headingTag(depth: number): string {
  return `h${Math.min(6, depth + 1)}`;
}

export function classOf(...names: readonly (string | undefined)[]): string {
  const classes = names.filter((name) => name !== undefined && name !== '');
  return classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
}

/** The inline content of a block. */
export function contentHtml(node: Nodes, context: BlockContext): string {
  const runs = plainPieces(node).map(
    (piece): Run => ({
      text: piece.text,
      marks: piece.newMarks ?? [],
      ...(piece.atom && { atom: piece.atom }),
      ...(context.wrap && { wrap: context.wrap }),
    }),
  );
  return runsHtml(runs, context);
}

function literalHtml(node: Code | Html | Yaml, context: BlockContext): string {
  return wrapped(escapeHtml(node.value), context);
}

/** Code, or the raw HTML of a document shown as text. */
export function preHtml(
  node: { readonly type: string },
  content: string,
  className: string | undefined,
): string {
  return `<pre${classOf(node.type === 'code' ? '' : 'raw', className)}><code>${content}</code></pre>`;
}

function wrapped(html: string, { wrap }: BlockContext): string {
  return html === '' ? '' : `${wrap?.open ?? ''}${html}${wrap?.close ?? ''}`;
}

export function listHtml(
  list: Pick<List, 'ordered'>,
  items: readonly string[],
  className?: string,
): string {
  const tag = list.ordered ? 'ol' : 'ul';
  return `<${tag}${classOf(className)}>\n${items.join('\n')}\n</${tag}>`;
}

/** An item; one that prints its label in its text has no bullet, a counted one says its number. */
export function itemHtml(
  list: Pick<List, 'ordered' | 'start'>,
  item: ListItem,
  index: number,
  context: BlockContext,
): string {
  return itemTags(list, item, index, itemInnerHtml(item, context), context);
}

/** What stands in an item. */
export function itemInnerHtml(item: ListItem, context: BlockContext): string {
  const inner = withoutClass(context);
  return item.children
    .map((child, at) => itemBlock(child, at === 0 ? inner : withoutNote(inner), at === 0))
    .join('\n');
}

/** The first paragraph of an item stands without `p`, so that tight lists stay tight. */
function itemBlock(child: Nodes, context: BlockContext, first: boolean): string {
  if (!first || child.type !== 'paragraph') return blockHtml(child, context);
  return `${contentHtml(child, context)}${context.note ?? ''}`;
}

/**
 * `li` around the content of an item.
 *
 * @param signs finished HTML of its signs in both versions, where these differ
 */
export function itemTags(
  list: Pick<List, 'ordered' | 'start'>,
  item: Pick<ListItem, 'checked' | 'children'>,
  index: number,
  content: string,
  { className, wrap }: BlockContext,
  signs?: string,
): string {
  const sign = itemSign(list, item, index);
  const value = sign !== undefined && list.ordered ? ` value="${(list.start ?? 1) + index}"` : '';
  const check =
    signs ??
    (sign === '☑' || sign === '☐' ? `${wrap?.open ?? ''}${sign}${wrap?.close ?? ''} ` : '');
  const own = sign === undefined || check !== '' ? 'own' : '';
  return `<li${value}${classOf(own, className)}>${check}${content}</li>`;
}

function tableHtml(node: Table, context: BlockContext, caption?: string): string {
  const inner = withoutClass(context);
  const rows = node.children.map((row, index) =>
    rowHtml(row, node.align ?? [], index === 0, index === 0 ? inner : withoutNote(inner)),
  );
  return tableTags(rows, context.className, caption);
}

/** A table of finished rows, the first of which is its head. */
export function tableTags(
  rows: readonly string[],
  className: string | undefined,
  caption?: string,
): string {
  const [head, ...body] = rows;
  const columns = head?.match(/<th/g)?.length ?? 0;
  return [
    `<table${classOf('content', columns <= 6 ? 'few' : '', className)}>`,
    ...(caption === undefined ? [] : [`<caption>${caption}</caption>`]),
    `<thead>${head ?? ''}</thead>`,
    ...(body.length > 0 ? [`<tbody>\n${body.join('\n')}\n</tbody>`] : []),
    '</table>',
  ].join('\n');
}

export function rowHtml(
  row: TableRow,
  align: readonly AlignType[],
  head: boolean,
  context: BlockContext,
): string {
  const cells = row.children.map((cell, index) => {
    const note = index === row.children.length - 1 ? (context.note ?? '') : '';
    return cellTags(`${contentHtml(cell, context)}${note}`, head, align[index]);
  });
  return `<tr${classOf(context.className)}>${cells.join('')}</tr>`;
}

export function cellTags(
  content: string,
  head: boolean,
  align: AlignType | undefined,
  className?: string,
): string {
  const name = classOf(align && align !== 'left' ? align : '', longWord(content), className);
  return head ? `<th scope="col"${name}>${content}</th>` : `<td${name}>${content}</td>`;
}

/** Class of a cell with a word that may have to be broken; others set the width of their column. */
export function longWord(html: string): string {
  return /[!-~]{28,}/.test(html.replace(/<[^>]*>/g, '')) ? 'long' : '';
}

export function footnoteHtml(
  identifier: string,
  label: string,
  content: string,
  { footnote, className, wrap }: BlockContext,
): string {
  // What is gone has no place to lead to; a note of the same name may have come.
  const id = wrap?.open.startsWith('<del') ? undefined : footnote?.(identifier);
  return `<div${id === undefined ? '' : ` id="${escapeHtml(id)}"`}${classOf('footnote', className)}>${label}${content}</div>`;
}

export function withoutNote({ note: _, ...context }: BlockContext): BlockContext {
  return context;
}

function withoutClass({ className: _, ...context }: BlockContext): BlockContext {
  return context;
}
