import { matchAt } from '../read.ts';
import type { Construct } from '../types.ts';

const EACH = /(?:次|左|下記|以下)の各([号項])(?!列記)|各号(?!列記)/y;

/** All items of the paragraph that the sentence stands in: `次の各号`, `各号`. */
export const items: Construct = {
  name: 'items',
  first: '次左下以各',
  match(text, at) {
    const match = matchAt(EACH, text, at);
    if (!match || (match[1] === undefined && /[前同条項]/.test(text[at - 1] ?? '')))
      return undefined;
    const unit = match[1] === '項' ? 'p' : 'i';
    return {
      construct: 'items',
      start: at,
      end: at + match[0].length,
      steps: [{ unit, value: '*' }],
    };
  },
};
