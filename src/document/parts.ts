import type { List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { captionLabel, itemLabel, paragraphLabel } from './label.ts';
import { rangeOf } from './markdown.ts';
import type { Numbering, Part } from './types.ts';

/**
 * Addresses the paragraphs, items, tables, rows and figures of a clause.
 *
 * In articles the first paragraph is 第1項 without a label and a later one prints `2　`; a Markdown list
 * `1.` `2.` with nothing before it, or one that goes on with the next number, is 第1項, 第2項 as well, and so
 * is an entry `- 2　` of a list. Items
 * belong to the paragraph before them. Elsewhere items stand directly under the clause; a paragraph that
 * begins `(1)` is one too, and plain paragraphs have no address. A table takes its number from the
 * caption paragraph before it.
 *
 * @param clause address of the clause that the nodes belong to
 * @param unique makes an address unique in the document: table numbers are not bound to a clause
 */
export function readParts(
  clause: string,
  nodes: readonly RootContent[],
  numbering: Numbering,
  unique: (name: string) => string,
): Part[] {
  const reader = new PartReader(numbering, clause, unique);
  for (const node of nodes) reader.read(node);
  return reader.parts;
}

class PartReader {
  readonly parts: Part[] = [];
  readonly #unique: (name: string) => string;
  readonly #articles: boolean;
  /** Address that the next items belong to: the clause, or its current paragraph. */
  #above: string;
  #paragraphs = 0;
  /** The last item that is a paragraph of its own. */
  #item: string | undefined;
  #caption: ReturnType<typeof captionLabel>;
  readonly #clause: string;

  constructor(numbering: Numbering, clause: string, unique: (name: string) => string) {
    this.#unique = unique;
    this.#clause = clause;
    this.#above = clause;
    this.#articles = numbering === 'articles' && /^(art:|suppl)/.test(clause);
  }

  read(node: RootContent): void {
    // A comment between a caption and its table does not part them.
    if (node.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->\s*$/.test(node.value)) return;
    const caption = this.#caption;
    this.#caption = undefined;
    if (node.type === 'paragraph') this.#paragraph(node);
    else if (node.type === 'list' && this.#isParagraphs(node)) this.#paragraphList(node);
    else if (node.type === 'list' && this.#articles) this.#entries(node);
    else if (node.type === 'list') this.#list(node, this.#above);
    else if (node.type === 'table') this.#table(node, caption);
  }

  #add(part: Part): string {
    const address = this.#unique(part.address);
    this.parts.push({ ...part, address });
    return address;
  }

  #paragraph(node: Paragraph): void {
    const text = plainText(node, { includeHtml: false });
    const caption = captionLabel(text);
    if (caption?.kind === 'table') {
      this.#caption = caption;
      return;
    }
    if (caption) {
      const { label, number, caption: title } = caption;
      this.#add({
        kind: 'figure',
        address: `fig:${number}`,
        label,
        caption: title,
        range: rangeOf(node),
      });
      return;
    }
    if (!this.#articles) {
      this.#labelled(text, node);
      return;
    }
    const label = paragraphLabel(text);
    if (!label && this.#paragraphs > 0) return;
    this.#paragraphs++;
    this.#above = this.#add({
      kind: 'paragraph',
      address: `${this.#clause}/${label?.step ?? 'p:1'}`,
      label: label?.text ?? '',
      range: rangeOf(node),
    });
  }

  /** Items that are no list: a paragraph that begins `(1)`, and `(a)` below it. */
  #labelled(text: string, node: Paragraph): void {
    const label = /^[（(]/.test(text) ? itemLabel(text) : undefined;
    if (!label) return;
    const above = label.step.startsWith('i:') ? this.#clause : (this.#item ?? this.#clause);
    const address = this.#add({
      kind: 'item',
      address: `${above}/${label.step}`,
      label: label.text,
      range: rangeOf(node),
    });
    if (!label.step.startsWith('i:')) return;
    this.#item = address;
    this.#above = address;
  }

  /** Items without a paragraph before them would be items of nothing. */
  #isParagraphs(list: List): boolean {
    return (
      this.#articles &&
      list.ordered === true &&
      (list.start ?? 1) === this.#paragraphs + 1 &&
      !list.children.some((item) => itemLabel(firstText(item)))
    );
  }

  #paragraphList(list: List): void {
    for (const item of list.children) this.#paragraphEntry(item, '');
  }

  #paragraphEntry(item: ListItem, label: string): void {
    this.#paragraphs++;
    this.#above = this.#add({
      kind: 'paragraph',
      address: `${this.#clause}/p:${this.#paragraphs}`,
      label,
      range: rangeOf(item),
    });
    this.#within(item, this.#above);
  }

  /** The entries of a list in an article: items, and paragraphs among them. */
  #entries(list: List): void {
    const labels = list.children.map((item) => itemLabel(firstText(item)));
    let last = 0;
    for (const [index, item] of list.children.entries()) {
      const plain = paragraphLabel(firstText(item));
      const number = plain ? Number(plain.step.slice(2)) : 0;
      const next = number > 1 && number === this.#paragraphs + 1 && last !== number - 1;
      const first = this.#paragraphs === 0 && !labels[index] && labels.some((label) => label);
      last = plain && !next ? number : 0;
      if (next || first) this.#paragraphEntry(item, next ? plain!.text : '');
      else this.#entry(item, index, list, this.#above);
    }
  }

  #list(list: List, above: string): void {
    for (const [index, item] of list.children.entries()) this.#entry(item, index, list, above);
  }

  #entry(item: ListItem, index: number, list: List, above: string): void {
    const label = itemLabel(firstText(item));
    const step = label?.step ?? (list.ordered ? `i:${(list.start ?? 1) + index}` : undefined);
    const address =
      step &&
      this.#add({
        kind: 'item',
        address: `${above}/${step}`,
        label: label?.text ?? '',
        range: rangeOf(item),
      });
    this.#within(item, address ?? above);
  }

  #within(item: ListItem, above: string): void {
    for (const child of item.children) {
      if (child.type === 'list') this.#list(child, above);
      else if (child.type === 'table') this.#table(child, undefined);
    }
  }

  #table(table: Table, caption: ReturnType<typeof captionLabel>): void {
    const address = this.#add({
      kind: 'table',
      address: caption ? `tbl:${caption.number}` : `${this.#clause}/tbl`,
      label: caption?.label ?? '',
      ...(caption && { caption: caption.caption }),
      range: rangeOf(table),
    });
    for (const [index, row] of table.children.entries()) {
      this.#add({ kind: 'row', address: `${address}/r:${index}`, label: '', range: rangeOf(row) });
    }
  }
}

function firstText(item: ListItem): string {
  const first = item.children[0];
  return first?.type === 'paragraph' ? plainText(first, { includeHtml: false }) : '';
}
