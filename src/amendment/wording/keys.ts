import type { Standing } from '../../reference/terms/index.ts';

/**
 * Names for the places of one document, in their order: `rule-proc#art:5/p:2`, and where several
 * stand at one place `…@2` for the second.
 */
export function keysOf(document: string, standing: readonly Standing[]): string[] {
  const seen = new Map<string, number>();
  return standing.map(({ occurrence: { place } }) => {
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return `${document}#${place}${count === 1 ? '' : `@${count}`}`;
  });
}
