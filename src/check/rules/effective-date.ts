import { field } from '../../document/index.ts';
import { isDate } from '../../text/era.ts';
import { message } from '../../text/message.ts';
import type { DocumentRule } from '../types.ts';

/**
 * A text that takes effect before it was decided: mostly the two dates are exchanged, or the year is
 * a slip. It is a warning, because a committee may apply a rule from an earlier day on.
 *
 * Invalid: `date: 2022-10-12`, `effective: 2022-04-01`. Valid: one day for both; one of them missing.
 */
export const effectiveDate: DocumentRule = {
  id: 'effective-date',
  scope: 'document',
  severity: 'warning',
  about: message('施行日が決定の日より前である', 'effective before it was decided'),
  check({ frontMatter }) {
    const date = field(frontMatter, 'date');
    const effective = field(frontMatter, 'effective');
    if (date === undefined || effective === undefined) return [];
    if (!isDate(date) || !isDate(effective) || effective >= date) return [];
    return [
      {
        rule: 'effective-date',
        range: frontMatter!.ranges.effective!,
        message: message(
          `施行日 ${effective} が決定の日 ${date} より前である`,
          `the effective date ${effective} is before ${date}, the date of the decision`,
        ),
        hint: message(
          'effective と date が入れ替わっていないか確かめる。',
          'See whether effective and date have been exchanged.',
        ),
      },
    ];
  },
};
