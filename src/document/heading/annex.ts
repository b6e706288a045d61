import { NUMERAL, numeralValue } from '../../text/numeral.ts';
import type { HeadingConstruct } from './types.ts';

const KINDS: Record<string, string> = {
  別表: 'annex',
  様式: 'form',
  別記様式: 'form',
  別紙: 'sheet',
  別添: 'sheet',
};
const PATTERN = new RegExp(
  `^\\s*(別表|別記様式|様式|別紙|別添)\\s*(?:第?\\s*([${NUMERAL}]+)(?:-([0-9]{1,2}))?\\s*号?((?:の[${NUMERAL}]+)*))?(?=\\s|[（(]|$)\\s*`,
);

/**
 * What follows the provisions: `別表第1（第4条関係）` is `annex:1`, `様式第2号（第11条関係）` is
 * `form:2`, `別紙1` is `sheet:1`; `様式1-2` is `form:1-2`; a lone `別表` has no number and is `annex`.
 */
export const annex: HeadingConstruct = {
  name: 'annex',
  match(text, printed) {
    const match = PATTERN.exec(text);
    if (!match) return undefined;
    const kind = KINDS[match[1]!]!;
    const common = {
      labelLength: match[0].trimEnd().length,
      title: printed.slice(match[0].length),
    };
    if (match[2] === undefined) return { address: kind, ...common };
    const numbers = [match[2], ...match[4]!.split('の').slice(1)].map(numeralValue);
    if (numbers.includes(undefined)) return undefined;
    const number = `${numbers.join('_')}${match[3] === undefined ? '' : `-${match[3]}`}`;
    return { address: `${kind}:${number}`, number, ...common };
  },
};
