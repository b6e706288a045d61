import { field } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { RFC3647_OUTLINE } from '../rfc3647.ts';
import type { DocumentRule } from '../types.ts';

/**
 * A CP or CPS has every section of RFC 3647 §6; a missing one cannot be told from one that was
 * forgotten, so root programs ask for all of them, if only with "no stipulation" (規定しない).
 * More sections than the outline has are fine. Only documents that declare `numbering: rfc3647`.
 */
export const rfc3647Outline: DocumentRule = {
  id: 'rfc3647-outline',
  scope: 'document',
  severity: 'error',
  about: message('RFC 3647の章立てに欠けがある', 'a section of the RFC 3647 outline is missing'),
  check(document) {
    if (field(document.frontMatter, 'numbering') !== 'rfc3647') return [];
    const present = new Map(document.clauses.map((clause) => [clause.number, clause]));
    let before = document.clauses[0]!;
    return RFC3647_OUTLINE.flatMap(({ number, ja, en }) => {
      const found = present.get(number);
      if (found) {
        before = found;
        return [];
      }
      return [
        {
          rule: 'rfc3647-outline',
          range: before.heading,
          message: message(`${number}（${ja}）がない`, `section ${number} (${en}) is missing`),
          hint: message(
            `${before.label || '文書の先頭'} の後に置く。定めがなければ「規定しない。」と書く。`,
            `Put it after ${before.label || 'the head of the document'}; write "No stipulation." if there is none.`,
          ),
        },
      ];
    });
  },
};
