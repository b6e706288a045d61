import { readLabel } from '../tail.ts';
import type { Construct } from '../types.ts';

/** The next item in a run of items cited by their labels: `4.2.1（1）及び（2）`, `第4条第1項①及び②`. */
export const label: Construct = {
  name: 'label',
  first: '',
  match: () => undefined,
  next(text, at, before) {
    if (before.steps.at(-1)?.unit !== 'i' || before.construct === 'section-word') return undefined;
    if (
      !/[)）①-⑳]/.test(text[before.end - 1]!) &&
      !/[)）]まで/.test(text.slice(before.end - 3, before.end))
    ) {
      return undefined;
    }
    const found = readLabel(text, at);
    if (!found) return undefined;
    const steps = [{ unit: 'i' as const, ...found.step }];
    return { construct: 'label', start: at, end: found.end, steps };
  },
};
