import { message } from '../../text/message.ts';
import { isAttachment } from '../attachment.ts';
import { referencesOf } from '../references.ts';
import type { NeighbourRule } from '../types.ts';

/**
 * A table, figure, annex, form or appendix that a text names and its document does not have.
 *
 * Invalid: `表7.1.9に掲げる` where the last table is 表7.1.8; `様式第5号` of rules with four forms;
 * `Appendix C` after the appendices were merged.
 */
export const absentAttachment: NeighbourRule = {
  id: 'absent-attachment',
  scope: 'neighbours',
  severity: 'error',
  about: message(
    '本文が挙げる表、図、別表、様式又は付録がない',
    'a table, form or appendix that is named but absent',
  ),
  check(document, repository) {
    return referencesOf(document, repository)
      .filter((reference) => reference.status === 'dangling' && isAttachment(reference))
      .map(({ surface, notation, range }) => {
        const [cited] = notation.split('#');
        return {
          rule: 'absent-attachment',
          range,
          message: message(
            `「${surface}」が ${cited} にない`,
            `${cited} has no "${surface.replace(/\s+/g, ' ')}"`,
          ),
          hint: message(
            '番号を確かめて改めるか、表には直前に見出し（例: 表7.1.1　証明書の基本領域）を置く。',
            'Correct the number; a table takes its number from a caption right before it, such as "Table 3: Profiles".',
          ),
        };
      });
  },
};
