import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import {
  captionLabel,
  type Document,
  type Fact,
  factOf,
  rangeOf,
  type TextEdit,
} from '../document/index.ts';
import { lineEnd, lineStart, type Range } from '../text/lines.ts';

/** A comment `<!-- kaitei: ignore RULE[, RULE] -- REASON -->` in a document. */
export interface IgnoreComment {
  readonly range: Range;
  /** As written; empty where the comment names none. */
  readonly rules: readonly string[];
  /** Empty where the comment gives none. */
  readonly reason: string;
  /** What it covers; missing where nothing stands below it. */
  readonly covers?: Range;
  /** The edit that takes it out; missing where what stands around it would be read otherwise. */
  readonly removal?: TextEdit;
}

const COMMENT = /<!--[ \t]*kaitei:[ \t]*ignore(?![\w-])([\s\S]*?)-->/g;

/**
 * The comments of a document that silence rules. One that is a block of its own covers the next
 * block, a table together with its caption; one in a paragraph, heading, item or table row covers
 * that. In code it is no comment.
 */
export function ignoreComments(document: Document): readonly IgnoreComment[] {
  return factOf(document, comments);
}

const comments: Fact<readonly IgnoreComment[]> = { name: 'comments', make: readComments };

function readComments(document: Document): IgnoreComment[] {
  // Most documents have none: do not parse them for this.
  if (!/<!--[ \t]*kaitei:[ \t]*ignore/.test(document.source)) return [];
  const found: IgnoreComment[] = [];
  visit(document.tree, [], 0, (node, parents, index) => {
    const { start, end } = rangeOf(node);
    for (const match of document.source.slice(start, end).matchAll(COMMENT)) {
      const range = { start: start + match.index, end: start + match.index + match[0].length };
      const covers = coveredBy(node, parents, index, document.source);
      const removal = removalOf(document.source, range, parents, index);
      found.push({
        range,
        ...readInside(match[1]!),
        ...(covers && { covers }),
        ...(removal && { removal }),
      });
    }
  });
  return found;
}

function readInside(inside: string): Pick<IgnoreComment, 'rules' | 'reason'> {
  const split = /(?:^|\s)--(?=\s|$)/.exec(inside);
  const names = split ? inside.slice(0, split.index) : inside;
  return {
    rules: names.split(/[\s,、]+/).filter((name) => name !== ''),
    reason: split
      ? inside
          .slice(split.index + split[0].length)
          .replace(/\s+/g, ' ')
          .trim()
      : '',
  };
}

/** Calls back for each piece of raw HTML, with the nodes around it, the outermost first, and its place. */
function visit(
  node: Nodes,
  parents: readonly Nodes[],
  index: number,
  report: (html: Nodes, parents: readonly Nodes[], index: number) => void,
): void {
  if (node.type === 'html') report(node, parents, index);
  else if ('children' in node) {
    const within = [...parents, node];
    for (const [at, child] of node.children.entries()) visit(child, within, at, report);
  }
}

function coveredBy(
  node: Nodes,
  parents: readonly Nodes[],
  index: number,
  source: string,
): Range | undefined {
  const around = parents.findLast(({ type }) =>
    ['paragraph', 'heading', 'listItem', 'tableRow'].includes(type),
  );
  const item = parents.findLast(({ type }) => type === 'listItem');
  if (around) return rangeOf(around.type === 'paragraph' && item ? item : around);
  const text = (one: Nodes) => source.slice(rangeOf(one).start, rangeOf(one).end);
  if (!isAlone(text(node))) return rangeOf(node);
  const siblings = (parents.at(-1) as Root).children;
  const isOther = (one: Nodes) => one.type !== 'html' || !isAlone(text(one));
  let at = index + 1;
  while (at < siblings.length && !isOther(siblings[at]!)) at++;
  const [next, behind] = [siblings[at], siblings[at + 1]];
  if (!next) return undefined;
  // A comment between a caption and its table would part the two.
  const captioned = behind?.type === 'table' && isTableCaption(next);
  return captioned ? { start: rangeOf(next).start, end: rangeOf(behind).end } : rangeOf(next);
}

function isTableCaption(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    captionLabel(plainText(node, { includeHtml: false }))?.kind === 'table'
  );
}

/** Whether a piece of HTML is nothing but such comments. */
function isAlone(html: string): boolean {
  return html.replace(COMMENT, '').trim() === '' && html.trim() !== '';
}

/**
 * Takes a comment out: with its line where it is a block at the top level, but never so that the
 * paragraphs around it become one. Left to a person: a block inside an item or quotation, one with
 * other HTML in its line, and one behind a list or footnote, which could take in what follows.
 */
function removalOf(
  source: string,
  range: Range,
  parents: readonly Nodes[],
  index: number,
): TextEdit | undefined {
  const before = source.slice(lineStart(source, range.start), range.start);
  const after = source.slice(range.end, lineEnd(source, range.end));
  const above = parents.at(-1)!;
  if (['paragraph', 'heading', 'tableCell'].includes(above.type)) {
    const blanks = /[ \t\u3000]*$/.exec(before)![0].length;
    return { range: { start: range.start - blanks, end: range.end }, text: '' };
  }
  if (above.type !== 'root' || before.trim() !== '' || after.trim() !== '') return undefined;
  const previous = above.children[index - 1];
  if (previous?.type === 'list' || previous?.type === 'footnoteDefinition') return undefined;
  const start = range.start - before.length;
  const end = range.end + after.length;
  const rest = /^(\r\n|\n|\r|$)([ \t]*(?:\r\n|\n|\r|$))?/.exec(source.slice(end))!;
  const blankAbove = start === 0 || isBlankBefore(source, start);
  const blankBelow = rest[2] !== undefined;
  const taken = blankAbove && blankBelow ? rest[0] : blankAbove || blankBelow ? rest[1]! : '';
  return { range: { start, end: end + taken.length }, text: '' };
}

/** Whether the line above the one that begins here is blank. */
function isBlankBefore(source: string, start: number): boolean {
  const end = source.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  return /^[ \t]*$/.test(source.slice(lineStart(source, end), end));
}
