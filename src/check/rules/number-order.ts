import { message } from '../../text/message.ts';
import { compareNumbers, type Member, numberedIn } from '../numbering/index.ts';
import type { DocumentRule } from '../types.ts';

/**
 * Numbers that run backwards: something was put in the wrong place, or its number is a slip.
 *
 * Invalid: 4.2.1, 4.2.3, 4.2.2; 第5条, 第4条; items (1) (3) (2); 表7.1.2 before 表7.1.1. Valid: gaps
 * (4.2.1, 4.2.3), of which another rule speaks, and branch numbers (第12条, 第12条の2, 第13条). Each
 * series of numbers is looked at for itself.
 */
export const numberOrder: DocumentRule = {
  id: 'number-order',
  scope: 'document',
  severity: 'error',
  about: message('番号の順序が前後している', 'numbers out of order'),
  check(document) {
    return numberedIn(document).all.flatMap(({ members }) => {
      let last: Member | undefined;
      return members.flatMap((member) => {
        const order = last ? compareNumbers(last.number, member.number) : -1;
        if (order === 0) return [];
        if (order < 0) {
          last = member;
          return [];
        }
        return [
          {
            rule: 'number-order',
            range: member.range,
            message: message(
              `番号 ${member.label} が ${last!.label} より後にある`,
              `the number ${member.label} comes after ${last!.label}`,
            ),
            hint: message(
              '番号を改めるか、正しい位置に移す。',
              'Renumber it or move it to its place.',
            ),
          },
        ];
      });
    });
  },
};
