import { displayWidth, graphemeWidth, splitGraphemes } from '../text/width.ts';
import type { Key } from './key-input.ts';

/** A line of text being typed; the cursor counts grapheme clusters. */
export interface Field {
  readonly text: string;
  readonly cursor: number;
}

/** A field with the cursor behind its text. */
export function fieldOf(text: string): Field {
  return { text, cursor: splitGraphemes(text).length };
}

/** The field after one key; keys that mean nothing to it leave it as it is. */
export function typeInto(field: Field, key: Key): Field {
  const clusters = splitGraphemes(field.text);
  const before = clusters.slice(0, field.cursor);
  const after = clusters.slice(field.cursor);
  const at = (cursor: number) => ({ ...field, cursor });
  switch (key.name) {
    case 'left':
      return at(Math.max(0, field.cursor - 1));
    case 'right':
      return at(Math.min(clusters.length, field.cursor + 1));
    case 'home':
    case 'ctrl+a':
      return at(0);
    case 'end':
    case 'ctrl+e':
      return at(clusters.length);
    case 'backspace':
    case 'ctrl+h':
      return joined(before.slice(0, -1), after);
    case 'delete':
      return joined(before, after.slice(1));
    case 'ctrl+u':
      return joined([], after);
    default:
      return /^[^\p{Cc}]+$/u.test(key.text) ? joined([...before, key.text], after) : field;
  }
}

function joined(before: readonly string[], after: readonly string[]): Field {
  const head = before.join('');
  return { text: head + after.join(''), cursor: splitGraphemes(head).length };
}

/** The part of a field that fits into `columns`, and the column of the cursor in it. */
export function fieldView(field: Field, columns: number): { text: string; column: number } {
  const clusters = splitGraphemes(field.text);
  let from = 0;
  const width = () => displayWidth(clusters.slice(from, field.cursor).join(''));
  while (from < field.cursor && width() >= columns) from++;
  let text = '';
  let used = 0;
  for (const cluster of clusters.slice(from)) {
    used += graphemeWidth(cluster);
    if (used > columns) break;
    text += cluster;
  }
  return { text, column: width() };
}
