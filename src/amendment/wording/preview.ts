import type { Change, Rewording, Spot } from './types.ts';

/**
 * What the sentence of a spot reads after changes; undefined where the block around it goes as a
 * whole.
 */
export function previewOf(
  { standing, sentence }: Pick<Spot, 'standing' | 'sentence'>,
  changes: readonly Change[],
): string | undefined {
  const { text } = standing;
  const at = text.sourceRange(0, text.text.length);
  if (
    changes.some(
      (change) => 'block' in change && change.block.start <= at.start && at.end <= change.block.end,
    )
  ) {
    return undefined;
  }
  const end = sentence.from + sentence.text.length;
  return changes
    .filter((change): change is Rewording => 'text' in change && change.text === text)
    .filter((change) => sentence.from <= change.start && change.end <= end)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (now, change) =>
        now.slice(0, change.start - sentence.from) +
        change.words +
        now.slice(change.end - sentence.from),
      sentence.text,
    );
}
