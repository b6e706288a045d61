import type { Nodes, Text } from 'mdast';
import { parseDocument, parseMarkdown, rangeOf } from '../../src/document/index.ts';
import { compareDocuments } from '../../src/redline/index.ts';
import { markedCharacters } from './pieces.ts';
import type { Random } from './random.ts';

/** What random edits changed, and what the redline marked for them. */
export interface Measure {
  readonly edits: number;
  /** Deleted and inserted characters of the edits, what both sides share at their ends left out. */
  readonly changed: number;
  /** Deleted and inserted characters of the redline. */
  readonly marked: number;
}

/** Characters that may be Markdown in some place. */
const SYNTAX = /[\\`*_{}[\]()<>#+!|~^&:@/$"'\n\r\t]|www|\d\.|-{2}/;
const LONGEST = 30;

/**
 * Makes random edits in the running text of a document, at most one per text node, and counts what
 * the redline marks for them. An edit inserts, deletes or replaces 1 to 30 characters anywhere,
 * also in the middle of a word or number; what is inserted is taken from other places of the text.
 */
export function measure(source: string, wanted: number, random: Random): Measure {
  const texts = runningText(source);
  const chosen = shuffled(texts, random).slice(0, wanted);
  const edits = chosen.map((text) => randomEdit(text, texts, source, random));
  edits.sort((a, b) => a.start - b.start);
  let now = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    now += source.slice(at, start) + text;
    at = end;
  }
  now += source.slice(at);
  const redline = compareDocuments(parseDocument('old.md', source), parseDocument('new.md', now));
  const changed = edits.reduce(
    (sum, { start, end, text }) => sum + size(source.slice(start, end), text),
    0,
  );
  return { edits: edits.length, changed, marked: markedCharacters(redline) };
}

/** Sums of some measures. */
export function total(measures: readonly Measure[]): Measure & { readonly ratio: number } {
  const sum = (name: keyof Measure) => measures.reduce((value, one) => value + one[name], 0);
  const [edits, changed, marked] = [sum('edits'), sum('changed'), sum('marked')];
  return { edits, changed, marked, ratio: marked / changed };
}

function size(old: string, now: string): number {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return old.length + now.length - 2 * (head + tail);
}

function randomEdit(text: Text, texts: readonly Text[], source: string, random: Random) {
  const { start: from, end: to } = rangeOf(text);
  for (;;) {
    const kind = random.pick(['insert', 'delete', 'replace'] as const);
    const start = random.between(from + 2, to - 3);
    const length = kind === 'insert' ? 0 : random.between(1, Math.min(LONGEST, to - 2 - start));
    const brought = kind === 'delete' ? '' : stretch(random.pick(texts), random);
    const around = source.slice(start - 2, start + length + 2);
    const edited = around.slice(0, 2) + brought + around.slice(-2);
    if (SYNTAX.test(around) || SYNTAX.test(edited) || brokenPair(edited)) continue;
    if (around === edited) continue;
    return { start, end: start + length, text: brought };
  }
}

function stretch(text: Text, random: Random): string {
  const start = random.between(0, text.value.length - 2);
  return text.value.slice(start, start + random.between(1, LONGEST));
}

function brokenPair(text: string): boolean {
  return !text.isWellFormed();
}

/** Text nodes of paragraphs that are long, and that the source holds as they are. */
function runningText(source: string): Text[] {
  const found: Text[] = [];
  const visit = (node: Nodes, inside: boolean) => {
    if (node.type === 'text' && inside && node.value.length >= 60) {
      const { start, end } = rangeOf(node);
      if (source.slice(start, end) === node.value) found.push(node);
    }
    if ('children' in node) {
      for (const child of node.children) visit(child, inside || node.type === 'paragraph');
    }
  };
  visit(parseMarkdown(source), false);
  return found.filter((text) => !/\n/.test(text.value));
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const result = [...items];
  for (let at = result.length - 1; at > 0; at--) {
    const other = random.between(0, at);
    [result[at], result[other]] = [result[other]!, result[at]!];
  }
  return result;
}
