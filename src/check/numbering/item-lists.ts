import type { List, ListItem, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Clause, type Document, rangeOf } from '../../document/index.ts';
import { comparable } from '../../text/comparable.ts';
import type { Range } from '../../text/lines.ts';
import { type RowLabel, rowLabels } from './label-value.ts';

/** A list with printed labels. */
export interface ItemList {
  readonly clause: Clause;
  /** What the labels count in: the clause, a paragraph of it, the entry above. */
  readonly owner: string;
  /** Printed name of the owner: `第4条第2項`, `4.2.1 (3)`; empty for the preamble. */
  readonly ownerLabel: string;
  readonly entries: readonly {
    readonly label: RowLabel | undefined;
    /** Of the first line of the entry. */
    readonly range: Range;
    readonly text: string;
  }[];
}

/** The lists of a document in the order of the file; nested ones follow the entry that holds them. */
export function itemLists(document: Document): ItemList[] {
  return document.clauses.flatMap((clause) => {
    const lists: ItemList[] = [];
    let owner = { address: clause.address, label: clause.label };
    for (const node of clause.nodes) {
      if (node.type === 'list') {
        for (const { paragraph, entries } of byParagraph(node.children, clause)) {
          if (paragraph) owner = ownerOf(paragraph, clause);
          readList(node, entries, clause, owner, lists);
          for (const child of paragraph?.item.children ?? []) {
            if (child.type === 'list') readList(child, child.children, clause, owner, lists);
          }
        }
      }
      const paragraph = clause.parts.find(
        ({ kind, range }) => kind === 'paragraph' && range.start === rangeOf(node).start,
      );
      if (!paragraph) continue;
      owner = ownerOf(paragraph, clause);
    }
    return lists;
  });
}

interface ParagraphEntry {
  readonly address: string;
  readonly item: ListItem;
}

/** The entries of a list, parted at those that are paragraphs of an article: `- (1) …`, `- 2 …`, `- (1) …`. */
function byParagraph(
  items: readonly ListItem[],
  { parts }: Clause,
): { paragraph?: ParagraphEntry; entries: ListItem[] }[] {
  const groups: { paragraph?: ParagraphEntry; entries: ListItem[] }[] = [{ entries: [] }];
  for (const item of items) {
    const { start } = rangeOf(item);
    const part = parts.find(({ kind, range }) => kind === 'paragraph' && range.start === start);
    if (part) groups.push({ paragraph: { address: part.address, item }, entries: [] });
    else groups.at(-1)!.entries.push(item);
  }
  return groups;
}

function ownerOf({ address }: { address: string }, clause: Clause) {
  const number = /\/p:(\d+)/.exec(address)?.[1] ?? '1';
  return { address, label: `${clause.label}第${number}項` };
}

function readList(
  list: List,
  children: readonly ListItem[],
  clause: Clause,
  owner: { address: string; label: string },
  into: ItemList[],
): void {
  const texts = children.map(firstText);
  const labels = rowLabels(texts);
  if (isContents(list)) return;
  if (labels.some((label) => label)) {
    into.push({
      clause,
      owner: owner.address,
      ownerLabel: owner.label,
      entries: children.map((item, index) => ({
        label: labels[index],
        range: firstLine(item),
        text: texts[index]!,
      })),
    });
  }
  for (const [index, item] of children.entries()) {
    const label = labels[index]?.text ?? '';
    const below = {
      address: `${owner.address}/${rangeOf(item).start}`,
      label: `${owner.label} ${label}`.trim(),
    };
    for (const child of item.children)
      if (child.type === 'list') readList(child, child.children, clause, below, into);
  }
}

/** `4.2.1 Title` in most entries, nested ones included: a table of contents, whose numbers are of headings. */
function isContents(list: List): boolean {
  const texts = entryTexts(list);
  const dotted = texts.filter((text) => /^[0-9]+(?:\.[0-9]+)+\.?[ \u3000]/.test(comparable(text)));
  return dotted.length > 1 && dotted.length * 2 >= texts.length;
}

function entryTexts(list: List): string[] {
  return list.children.flatMap((item) => [
    firstText(item),
    ...item.children.flatMap((child) => (child.type === 'list' ? entryTexts(child) : [])),
  ]);
}

function firstText(item: ListItem): string {
  const first = item.children[0];
  return first?.type === 'paragraph' ? plainText(first) : '';
}

function firstLine(item: ListItem): Range {
  const node: Nodes = item.children[0] ?? item;
  return rangeOf(node);
}
