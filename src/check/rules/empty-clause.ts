import { type Clause, field } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/** Titles that say themselves that nothing follows. */
const NOTHING =
  /削\s*除|欠番|規定しない|定めなし|該当なし|\b(?:reserved|unused|deleted|removed|withdrawn|intentionally|no stipulation|not applicable|n\/a)\b/i;

/**
 * A numbered heading with nothing below it: nobody can tell whether there is no rule or the text was
 * lost. RFC 3647 §3.3 asks for "No stipulation" there. A document that does not declare its
 * `numbering` gets one finding for all: requirements on CPs leave sections to these on purpose.
 *
 * Invalid: `## 4.11 End of subscription`, followed by `## 4.12 …`. Valid: `4.11 …` with 「規定しない。」;
 * a heading with subsections only; `第4条　削除`; a title without number.
 */
export const emptyClause: DocumentRule = {
  id: 'empty-clause',
  scope: 'document',
  severity: 'info',
  about: message('本文のない条項', 'a clause without text'),
  check({ clauses, frontMatter }) {
    const empty = clauses.filter((clause, index) => isEmpty(clause, clauses[index + 1]));
    if (field(frontMatter, 'numbering') !== undefined || empty.length < 2) {
      return empty.map((clause) => problem(clause));
    }
    return [problem(empty[0]!, empty.length - 1)];
  },
};

function isEmpty(clause: Clause, next: Clause | undefined): boolean {
  if (clause.number === undefined || hasText(clause) || NOTHING.test(clause.title)) return false;
  return !next || (next.depth <= clause.depth && !isBelow(next, clause));
}

function problem({ label, heading }: Clause, others = 0): RuleProblem {
  return {
    rule: 'empty-clause',
    range: heading,
    message:
      others === 0
        ? message(`${label} に本文がない`, `${label} has no text`)
        : message(
            `${label} ほか${others}の条項に本文がない`,
            `${label} and ${others} other clauses have no text`,
          ),
    hint: message(
      '定めがなければ「規定しない。」と書く。廃止した条項は見出しに「削除」と書く。',
      'Write "No stipulation." if there is no rule, or "Deleted" in the heading of what was taken out.',
    ),
  };
}

function hasText({ nodes }: Clause): boolean {
  return nodes
    .slice(1)
    .some(
      (node) =>
        node.type !== 'thematicBreak' &&
        !(node.type === 'html' && /^\s*(?:<!--[\s\S]*?-->\s*)+$/.test(node.value)),
    );
}

/** Subsections by number, where the depth of headings does not follow it. */
function isBelow(next: Clause, { number }: Clause): boolean {
  return next.number?.startsWith(`${number}.`) ?? false;
}
