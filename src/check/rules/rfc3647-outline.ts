import type { Clause, Document } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { numberAbove } from '../numbering/index.ts';
import { OUTLINE, type OutlineSection, outlineGrip, sectionsOf } from '../rfc3647-document.ts';
import { titleKey } from '../title-likeness.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/**
 * A CP or CPS has every section of RFC 3647 §6; a missing one cannot be told from one that was
 * forgotten, so root programs ask for all of them, if only with "no stipulation" (規定しない).
 * More sections than the outline has are fine. Where a document does not declare
 * `numbering: rfc3647` but evidently follows the outline, this is a warning.
 *
 * Invalid: 1.3.3, then 1.3.5; no 4.12 with its subsections (one finding); 4.9.12, then 4.10 (one
 * finding for 4.9.13 to 4.9.16). Valid: 1.2.1 beside 1.2; a document of articles; requirements with
 * decimal numbers and chapters of their own.
 */
export const rfc3647Outline: DocumentRule = {
  id: 'rfc3647-outline',
  scope: 'document',
  severity: 'error',
  about: message('RFC 3647の章立てに欠けがある', 'a section of the RFC 3647 outline is missing'),
  check(document) {
    const grip = outlineGrip(document);
    if (grip === 'none') return [];
    const sections = sectionsOf(document);
    const severity = grip === 'declared' ? ('error' as const) : ('warning' as const);
    return missingRuns(sections).map(({ run, before }) => ({
      severity,
      ...missing(document, run, before ?? document.clauses[0]!),
    }));
  },
};

/** Missing siblings that follow one another, without what is missing below them. */
function missingRuns(
  sections: ReadonlyMap<string, Clause>,
): { run: OutlineSection[]; before: Clause | undefined }[] {
  const runs: { run: OutlineSection[]; before: Clause | undefined }[] = [];
  let before: Clause | undefined;
  let run: OutlineSection[] | undefined;
  for (const section of OUTLINE.values()) {
    const above = numberAbove(section.number);
    const found = sections.get(section.number);
    if (found) {
      before = found;
      run = undefined;
    } else if (above === undefined || sections.has(above)) {
      if (run && numberAbove(run[0]!.number) === above) run.push(section);
      else {
        run = [section];
        runs.push({ run, before });
      }
    } else if (run && above !== run.at(-1)!.number && !above.startsWith(`${run.at(-1)!.number}.`)) {
      run = undefined;
    }
  }
  return runs;
}

function missing(document: Document, run: readonly OutlineSection[], before: Clause): RuleProblem {
  const [first, last] = [run[0]!, run.at(-1)!];
  const unnumbered = document.clauses.find(
    (clause) => clause.address.startsWith('head:') && first.keys.has(titleKey(clause.title)),
  );
  return {
    rule: 'rfc3647-outline',
    range: before.heading,
    message:
      run.length === 1
        ? message(
            `${first.number}（${first.ja}）がない`,
            `section ${first.number} (${first.en}) is missing`,
          )
        : message(
            `${first.number}（${first.ja}）から${last.number}（${last.ja}）までがない`,
            `sections ${first.number} (${first.en}) to ${last.number} (${last.en}) are missing`,
          ),
    hint: unnumbered
      ? message(
          `番号のない見出し「${unnumbered.title}」がある。番号 ${first.number} を付ける。`,
          `There is a heading "${unnumbered.title}" without a number: number it ${first.number}.`,
        )
      : message(
          `${before.label ? `${before.label} の後` : '最初の見出しの前'}に置く。定めがなければ「規定しない。」と書く。`,
          `Put it ${before.label ? `after ${before.label}` : 'before the first heading'}; write "No stipulation." if there is none.`,
        ),
  };
}
