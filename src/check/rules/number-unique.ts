import { message } from '../../text/message.ts';
import { type Member, numberedIn, type Sequence } from '../numbering/index.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/**
 * Two clauses, items, paragraphs or tables with one number in one series: every reference to it is
 * ambiguous. A list that counts from (1) again in the same clause makes 4.2.1(1) two places as well;
 * that is common where nobody cites items, so it is for information only.
 *
 * Invalid: `## 4.2 申請` … `## 4.2 審査`; items (1) (2) (2). Valid: several 附則, which are told
 * apart by their date; 第1節 of each chapter; 1. below an appendix; (1) below ア and below イ.
 */
export const numberUnique: DocumentRule = {
  id: 'number-unique',
  scope: 'document',
  severity: 'error',
  about: message('同じ番号が二つある', 'one number used twice'),
  check(document) {
    const { all, items } = numberedIn(document);
    return [
      ...all.flatMap(repeated),
      ...(document.numbering === 'none' ? [] : items).flatMap(({ again, members }) =>
        again ? [begunAnew(members[0]!, again)] : [],
      ),
    ];
  },
};

function repeated({ unit, members }: Sequence): RuleProblem[] {
  const first = new Map<string, Member>();
  return members.flatMap((member) => {
    const earlier = first.get(member.number);
    if (!earlier) {
      first.set(member.number, member);
      return [];
    }
    const { label, range } = member;
    return [
      {
        rule: 'number-unique',
        range,
        message:
          earlier.title === ''
            ? message(`番号 ${label} が重複している`, `the number ${label} is used twice`)
            : message(
                `番号 ${label} が重複している（先に「${earlier.title}」がある）`,
                `the number ${label} is used twice (first for "${earlier.title}")`,
              ),
        hint:
          unit === 'item' || unit === 'paragraph'
            ? message(
                'どちらかの番号を改め、それを引用する箇所も確かめる。',
                'Renumber one of the two, and look at what cites it.',
              )
            : message('どちらかの番号を改める。', 'Renumber one of the two.'),
      },
    ];
  });
}

function begunAnew({ label, range }: Member, again: Member): RuleProblem {
  return {
    rule: 'number-unique',
    severity: 'info',
    range,
    message: message(
      `${label} から番号が改めて始まり、${again.label} が二つある`,
      `the items begin again with ${label}, so that there are two of them`,
    ),
    hint: message(
      '前の一覧に続く番号とするか、条項を分ける。',
      'Go on with the numbers of the list before, or divide the clause.',
    ),
  };
}
