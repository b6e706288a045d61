import type { Clause } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import type { DocumentRule } from '../types.ts';
import { seriesOf } from './series.ts';

/**
 * Numbers that run backwards: a clause was put in the wrong place, or its number is a slip.
 *
 * Invalid: 4.2.1, 4.2.3, 4.2.2; 第5条, 第4条. Valid: gaps (4.2.1, 4.2.3) and branch numbers
 * (第12条, 第12条の2, 第13条). Each series of numbers is looked at for itself.
 */
export const numberOrder: DocumentRule = {
  id: 'number-order',
  scope: 'document',
  severity: 'error',
  about: message('番号の順序が前後している', 'numbers out of order'),
  check(document) {
    const series = seriesOf(document.clauses);
    const last = new Map<string, Clause>();
    return document.clauses.flatMap((clause) => {
      if (clause.number === undefined) return [];
      const kind = series.get(clause)!;
      const before = last.get(kind);
      const order = before ? compareNumbers(before.number!, clause.number) : -1;
      if (order === 0) return [];
      if (order < 0) {
        last.set(kind, clause);
        return [];
      }
      return [
        {
          rule: 'number-order',
          range: clause.heading,
          message: message(
            `番号 ${clause.label} が ${before!.label} より後にある`,
            `the number ${clause.label} comes after ${before!.label}`,
          ),
          hint: message(
            '番号を改めるか、条項を正しい位置に移す。',
            'Renumber the clause or move it to its place.',
          ),
        },
      ];
    });
  },
};

function compareNumbers(a: string, b: string): number {
  const parts = (number: string) => number.split(/[._]/);
  const [one, two] = [parts(a), parts(b)];
  for (let index = 0; index < Math.max(one.length, two.length); index++) {
    const [x, y] = [one[index], two[index]];
    if (x === y) continue;
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    const numeric = /^\d+$/.test(x) && /^\d+$/.test(y);
    // Letters number what follows the body, so they come after digits.
    if (numeric) return Number(x) - Number(y);
    if (/^\d/.test(x) !== /^\d/.test(y)) return /^\d/.test(x) ? -1 : 1;
    return x < y ? -1 : 1;
  }
  return 0;
}
