import { message } from '../../text/message.ts';
import type { DocumentRule } from '../types.ts';
import { seriesOf } from './series.ts';

/**
 * Two clauses with one number in one series: every reference to it is ambiguous.
 *
 * Invalid: `## 4.2 申請` … `## 4.2 審査`. Valid: several 附則, which are told apart by their date;
 * 第1節 of each chapter.
 */
export const numberUnique: DocumentRule = {
  id: 'number-unique',
  scope: 'document',
  severity: 'error',
  about: message('同じ番号の条項が二つある', 'two clauses of the same number'),
  check(document) {
    const series = seriesOf(document.clauses);
    const first = new Map<string, string>();
    return document.clauses.flatMap((clause) => {
      if (clause.number === undefined) return [];
      const name = `${series.get(clause)} ${clause.number}`;
      const earlier = first.get(name);
      if (earlier === undefined) {
        first.set(name, clause.title);
        return [];
      }
      return [
        {
          rule: 'number-unique',
          range: clause.heading,
          message: message(
            `番号 ${clause.label} が重複している（先に「${earlier}」がある）`,
            `the number ${clause.label} is used twice (first for "${earlier}")`,
          ),
          hint: message('どちらかの番号を改める。', 'Renumber one of the two.'),
        },
      ];
    });
  },
};
