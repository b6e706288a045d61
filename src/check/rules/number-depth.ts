import type { Clause, TextEdit } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { seriesOf } from '../numbering/series.ts';
import type { DocumentRule } from '../types.ts';

/**
 * In RFC 3647 documents the depth of a heading follows the depth of its number; a clause whose
 * heading is too deep disappears from the contents of its chapter. The signs before a heading can be
 * put right without anybody deciding; an underlined heading is left to a person.
 *
 * Invalid: `#### 4.2.1 …` beside `### 4.2.2 …`. Valid: every heading one level deeper than its
 * number, as documents with a title heading have it; numbers of more levels than Markdown's six;
 * `## 1.` below `# Appendix D`, which counts sections of its own.
 */
export const numberDepth: DocumentRule = {
  id: 'number-depth',
  scope: 'document',
  severity: 'warning',
  fixable: true,
  about: message(
    '見出しの深さが番号の深さと合わない',
    'heading depth does not follow number depth',
  ),
  check(document) {
    const series = seriesOf(document.clauses);
    const sections = document.clauses.filter((clause) => clause.address.startsWith('sec:'));
    const groups = Map.groupBy(sections, (clause) => series.get(clause));
    return [...groups.values()].flatMap((group) => {
      const usual = usualOffset(group);
      return group.flatMap((clause) => {
        const wanted = Math.max(1, Math.min(6, depthOf(clause) + usual));
        if (clause.depth === wanted) return [];
        const fix = deepen(clause, wanted);
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
            ...(fix && { fix: [fix] }),
          },
        ];
      });
    });
  },
};

function depthOf(clause: Clause): number {
  return clause.number!.split('.').length;
}

/** How much deeper most headings are than their numbers. */
function usualOffset(sections: readonly Clause[]): number {
  const offsets = new Map<number, number>();
  for (const clause of sections) {
    const offset = clause.depth - depthOf(clause);
    offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  }
  return [...offsets].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function deepen({ slice, range, heading }: Clause, wanted: number): TextEdit | undefined {
  const signs = /^#+/.exec(slice.slice(heading.start - range.start))?.[0];
  if (signs === undefined) return undefined;
  return {
    range: { start: heading.start, end: heading.start + signs.length },
    text: '#'.repeat(wanted),
  };
}
