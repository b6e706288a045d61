import type { Passage, TextEdit } from '../../document/index.ts';

/**
 * An edit that puts `text` in the place of a stretch of a passage. Undefined where a person has to
 * look: in a heading, whose words other clauses cite, and where markup or a line end stands inside.
 */
export function editAt(
  passage: Passage,
  start: number,
  end: number,
  text: string,
): TextEdit | undefined {
  if (passage.kind === 'heading') return undefined;
  const range = passage.sourceRange(start, end);
  return range.end - range.start === end - start ? { range, text } : undefined;
}

/** The `fix` of a finding with one edit, as a field to spread; nothing without an edit. */
export function fixWith(edit: TextEdit | undefined): { fix?: readonly TextEdit[] } {
  return edit ? { fix: [edit] } : {};
}
