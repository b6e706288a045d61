import { message } from '../../text/message.ts';
import type { DocumentRule } from '../types.ts';

/**
 * In RFC 3647 documents the depth of a heading follows the depth of its number; a clause whose
 * heading is too deep disappears from the contents of its chapter.
 *
 * Invalid: `#### 4.2.1 …` beside `### 4.2.2 …`. Valid: every heading one level deeper than its
 * number, as documents with a title heading have it; and numbers of more levels than Markdown's six.
 */
export const numberDepth: DocumentRule = {
  id: 'number-depth',
  scope: 'document',
  severity: 'warning',
  about: message(
    '見出しの深さが番号の深さと合わない',
    'heading depth does not follow number depth',
  ),
  check(document) {
    const sections = document.clauses.filter((clause) => clause.address.startsWith('sec:'));
    const offsets = new Map<number, number>();
    const depthOf = (number: string) => number.split('.').length;
    for (const { depth, number } of sections) {
      const offset = depth - depthOf(number!);
      offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
    }
    const usual = [...offsets].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
    return sections.flatMap((clause) => {
      const wanted = Math.min(6, depthOf(clause.number!) + usual);
      if (clause.depth === wanted) return [];
      return [
        {
          rule: 'number-depth',
          range: clause.heading,
          message: message(
            `${clause.label} の見出しは「${'#'.repeat(wanted)}」であるべきところ「${'#'.repeat(clause.depth)}」である`,
            `the heading of ${clause.label} should be ${'#'.repeat(wanted)}, but is ${'#'.repeat(clause.depth)}`,
          ),
          hint: message(
            `見出しの記号を「${'#'.repeat(wanted)}」にする。`,
            `Write ${'#'.repeat(wanted)} before the heading.`,
          ),
        },
      ];
    });
  },
};
