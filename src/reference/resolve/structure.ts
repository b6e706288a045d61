import type { Step } from '../mention/types.ts';
import type { Outline } from './outline.ts';
import { printStep } from './place.ts';

/** 節 and 款 are counted anew in each chapter; their headings do not print the chapter. */
export const STRUCTURE: ReadonlySet<string> = new Set(['chap', 'sect', 'subsect']);

/** 第2章第1節: the section of that number below that chapter. */
export function structure(steps: readonly Step[], outline: Outline): readonly string[] {
  let within = [''];
  for (const step of steps) {
    const name = printStep({ unit: step.unit, value: step.value });
    const named = outline.namesakes.get(name) ?? [];
    within = named.filter((address) => within.some((above) => isBelow(address, above, outline)));
  }
  return within;
}

/** 第2節 without its chapter is the one of the chapter that the sentence stands in. */
export function sameChapter(
  addresses: readonly string[],
  near: string,
  outline: Outline,
): readonly string[] {
  const clause = outline.places.get(near);
  if (!clause) return addresses;
  let above: string | undefined = clause.address;
  while (above !== undefined) {
    const within: string = above;
    const found = addresses.filter((one) => one === within || isBelow(one, within, outline));
    if (found.length > 0) return found;
    above = outline.places.get(within)?.parent;
  }
  return addresses;
}

function isBelow(address: string, above: string, { places }: Outline): boolean {
  if (above === '') return true;
  let at = places.get(address)?.parent;
  while (at !== undefined && at !== above) at = places.get(at)?.parent;
  return at === above;
}
