import type {
  Look,
  PaperBlock,
  PaperCell,
  PaperItem,
  PaperRow,
  PaperTable,
  Paragraph,
  Run,
} from '../paper/index.ts';
import { escapeHtml } from './escape.ts';

/**
 * A paper of one version as the body of a page.
 *
 * @param linkTo address of the page of another paper, by its name; without it such links are text
 */
export function htmlPaper(
  blocks: readonly PaperBlock[],
  linkTo: (name: string) => string | undefined = () => undefined,
): string {
  return blocks.map((block) => blockHtml(block, linkTo)).join('\n');
}

type LinkTo = (name: string) => string | undefined;

function blockHtml(block: PaperBlock, linkTo: LinkTo): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block, linkTo);
    case 'table':
      return tableHtml(block, linkTo);
    case 'list':
      return `<ul class="signed">${block.items.map((item) => itemHtml(item, linkTo)).join('')}</ul>`;
    case 'group': {
      const inside = htmlPaper(block.blocks, linkTo);
      if (block.style === 'quote') return `<blockquote>${inside}</blockquote>`;
      return `<section class="${block.style === 'box' ? 'question' : 'footnote'}">${inside}</section>`;
    }
  }
}

function paragraphHtml({ style, level = 1, runs }: Paragraph, linkTo: LinkTo): string {
  const text = runs.map((run) => runHtml(run, linkTo)).join('');
  switch (style) {
    case 'title':
      return `<h1>${text}</h1>`;
    case 'heading':
      return `<h${level + 1}>${text}</h${level + 1}>`;
    case 'code':
    case 'definition':
      return `<pre><code>${text}</code></pre>`;
    case 'rule':
      return '<hr>';
    case 'text':
      return `<p>${text}</p>`;
    default:
      return `<p class="${style === 'subtitle' ? 'notice' : style}">${text}</p>`;
  }
}

function itemHtml({ sign, blocks }: PaperItem, linkTo: LinkTo): string {
  const mark = sign === undefined ? '' : `<span class="sign">${escapeHtml(sign)} </span>`;
  const inside = htmlPaper(blocks, linkTo);
  return `<li>${mark === '' ? inside : inside.replace(/^<p>/, `<p>${mark}`)}</li>`;
}

function tableHtml({ style, rows }: PaperTable, linkTo: LinkTo): string {
  const heads = rows.filter(({ head }) => head);
  const body = rows.filter(({ head }) => !head);
  const name = style === 'facts' ? 'facts' : style === 'list' ? 'contents' : 'content';
  return [
    `<table class="${name}">`,
    heads.length > 0 ? `<thead>${heads.map((row) => rowHtml(row, linkTo)).join('')}</thead>` : '',
    `<tbody>${body.map((row) => rowHtml(row, linkTo)).join('\n')}</tbody>`,
    '</table>',
  ].join('');
}

function rowHtml({ head, cells }: PaperRow, linkTo: LinkTo): string {
  return `<tr>${cells.map((cell) => cellHtml(cell, head, linkTo)).join('')}</tr>`;
}

function cellHtml({ blocks, span = 1, head }: PaperCell, inHead: boolean, linkTo: LinkTo): string {
  const columns = span > 1 ? ` colspan="${span}"` : '';
  const [only] = blocks;
  const content =
    blocks.length === 1 && only?.kind === 'paragraph' && only.style === 'text'
      ? only.runs.map((run) => runHtml(run, linkTo)).join('')
      : htmlPaper(blocks, linkTo);
  if (inHead) return `<th scope="col"${columns}>${content}</th>`;
  return head
    ? `<th scope="row"${columns}>${content}</th>`
    : `<td class="wide"${columns}>${content}</td>`;
}

function runHtml(run: Run, linkTo: LinkTo): string {
  const text = escapeHtml(run.text).replaceAll('\n', '<br>');
  return run.kind === 'text' ? dressed(text, run.look, linkTo) : `<small>${text}</small>`;
}

function dressed(text: string, look: Look, linkTo: LinkTo): string {
  let html = text;
  if (look.code) html = `<code>${html}</code>`;
  if (look.strong) html = `<strong>${html}</strong>`;
  if (look.emphasis) html = `<em>${html}</em>`;
  if (look.strike) html = `<s>${html}</s>`;
  if (look.raised) html = `<sup>${html}</sup>`;
  if (look.underline) {
    html = `<u class="changed${look.underline === 'double' ? ' doubled' : ''}">${html}</u>`;
  }
  const href = look.paper === undefined ? look.href : linkTo(look.paper);
  return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`;
}
