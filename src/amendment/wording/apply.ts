import { applyTextEdits } from '../../check/edits.ts';
import { type Document, parseDocument } from '../../document/index.ts';
import { textsOf } from '../../reference/terms/index.ts';
import type { Range } from '../../text/lines.ts';
import type { Change, Removal, Rewording } from './types.ts';
import { editsOf } from './write.ts';

/** The document after changes of wording, or the first change that cannot be made by itself. */
export type Written =
  | { readonly kind: 'written'; readonly document: Document }
  | { readonly kind: 'refused'; readonly change: Change };

/**
 * Makes changes of wording. Proved: each text of the result is that of the base with the words put
 * in and nothing else, blanks aside; each block that went took its own texts alone. A change that
 * Markdown would read in another way is written with backslashes, and refused if that is no better.
 */
export function applyChanges(base: Document, changes: readonly Change[]): Written {
  const all = effective(base, changes);
  const clash = all.find((change, index) =>
    all.slice(0, index).some((other) => overlap(rangeOf(change), rangeOf(other))),
  );
  if (clash) return { kind: 'refused', change: clash };
  const plain = attempt(base, all, () => false);
  if (plain) return { kind: 'written', document: plain };
  const escaped = new Set(all.filter((change) => !attempt(base, [change], () => false)));
  const failing = all.find((change) => escaped.has(change) && !attempt(base, [change], () => true));
  const careful = failing ? undefined : attempt(base, all, (change) => escaped.has(change));
  if (careful) return { kind: 'written', document: careful };
  return { kind: 'refused', change: failing ?? all[0]! };
}

/** Without those made twice or within another. */
function effective(base: Document, changes: readonly Change[]): Change[] {
  const ranges = changes.map(rangeOf);
  return changes.filter((change, index) => {
    const own = ranges[index]!;
    return !ranges.some((other, at) => {
      if (at === index || !(other.start <= own.start && own.end <= other.end)) return false;
      const same = other.start === own.start && other.end === own.end;
      return same ? at < index && sameWords(base, change, changes[at]!) : true;
    });
  });
}

function sameWords(base: Document, a: Change, b: Change): boolean {
  return JSON.stringify(editsOf(base, a)) === JSON.stringify(editsOf(base, b));
}

function rangeOf(change: Change): Range {
  if ('block' in change) return change.block;
  const { text, start, end } = change;
  if (start < end) return text.sourceRange(start, end);
  const at = start === 0 ? text.sourceRange(0, 1).start : text.sourceRange(start - 1, start).end;
  return { start: at, end: at };
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function attempt(
  base: Document,
  changes: readonly Change[],
  escaped: (change: Change) => boolean,
): Document | undefined {
  const edits = changes.flatMap((change) => editsOf(base, change, escaped(change)));
  const result = parseDocument(base.path, applyTextEdits(base.source, edits));
  const found = textsOf(result).map(({ text }) => withoutBlanks(text));
  const expected = expectedTexts(base, changes);
  return found.join('\0') === expected.join('\0') ? result : undefined;
}

/** The texts of the base as the changes want them. */
function expectedTexts(base: Document, changes: readonly Change[]): string[] {
  const blocks = changes.filter((change): change is Removal => 'block' in change);
  const words = changes.filter((change): change is Rewording => 'text' in change);
  return textsOf(base).flatMap((searched) => {
    const range = searched.sourceRange(0, searched.text.length);
    if (blocks.some(({ block }) => block.start <= range.start && range.end <= block.end)) return [];
    const own = words
      .filter(({ text }) => {
        const other = text.sourceRange(0, text.text.length);
        return (
          other.start === range.start && other.end === range.end && text.kind === searched.kind
        );
      })
      .sort((a, b) => b.start - a.start);
    const text = own.reduce(
      (now, { start, end, words: put }) => now.slice(0, start) + put + now.slice(end),
      searched.text,
    );
    // A paragraph of which nothing is left is none.
    return text === '' && searched.text !== '' ? [] : [withoutBlanks(text)];
  });
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
