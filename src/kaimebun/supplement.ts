import type { Line, Projection } from './types.ts';

/**
 * Supplementary provisions (附則) that only the new version has are no amendment of the old ones: they
 * are those of the amendment itself, and stand at the end of its frame (guide §5.4).
 */
export function splitSupplement(
  base: Projection,
  result: Projection,
): { readonly body: Projection; readonly supplement: Projection } {
  const old = new Set(base.map(hostOf));
  const isNew = (line: Line) => /^suppl(?:~|$)/.test(hostOf(line)) && !old.has(hostOf(line));
  return {
    body: result.filter((line) => !isNew(line)),
    supplement: result.filter(isNew),
  };
}

function hostOf({ key }: Line): string {
  return key.split('/')[0]!;
}
