import type { TextEdit } from '../document/index.ts';

/** Whether two edits of one file touch, so that their order would matter. */
export function clash(a: TextEdit, b: TextEdit): boolean {
  const empty = a.range.start === a.range.end || b.range.start === b.range.end;
  return empty
    ? a.range.start <= b.range.end && b.range.start <= a.range.end
    : a.range.start < b.range.end && b.range.start < a.range.end;
}

/** Whether two edits are the same one. */
export function sameEdit(a: TextEdit, b: TextEdit): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.text === b.text;
}

/** A text after edits, none of which clash; an edit that is there twice is made once. */
export function applyTextEdits(source: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  let result = '';
  let at = 0;
  for (const [index, edit] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && sameEdit(before, edit)) continue;
    result += source.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return result + source.slice(at);
}
