import { matchAt } from '../read.ts';
import { PORTION, PORTIONS } from '../tail.ts';
import type { Construct } from '../types.ts';

/** The next part in a run of parts: `第6条第1項前段及び後段`, `本文又はただし書`. */
export const portion: Construct = {
  name: 'portion',
  first: '',
  match: () => undefined,
  next(text, at, before) {
    const match = before.portion ? matchAt(PORTION, text, at) : null;
    if (!match) return undefined;
    return {
      construct: 'portion',
      start: at,
      end: at + match[0].length,
      steps: [],
      portion: PORTIONS[match[1]!] ?? 'proviso',
    };
  },
};
