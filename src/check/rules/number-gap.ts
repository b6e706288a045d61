import { type Document, field } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import {
  compareNumbers,
  type Member,
  numberAbove,
  numberedIn,
  type Sequence,
  stepsOf,
  withLast,
} from '../numbering/index.ts';
import { isOutlineNumber, outlineGrip } from '../rfc3647-document.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/**
 * Numbers that leave one out: something was deleted without keeping its number (「削除」), or got the
 * wrong number; a reader looks for what is not there.
 *
 * Invalid: 4.2.1, 4.2.3; 第3条, 第5条; items (1) (3); paragraph 2, then 4; 表7.1.1, then 表7.1.3.
 * Valid: `第4条　削除`, `第5条から第7条まで　削除`; 第12条の2 after 第12条; and a section of RFC 3647
 * that is missing, which the rule `rfc3647-outline` reports.
 */
export const numberGap: DocumentRule = {
  id: 'number-gap',
  scope: 'document',
  severity: 'warning',
  about: message('番号が飛んでいる', 'a number is left out'),
  check(document) {
    const elsewhere =
      outlineGrip(document) === 'none' ? () => false : (number: string) => isOutlineNumber(number);
    return numberedIn(document).all.flatMap((sequence) =>
      gaps(document, sequence, sequence.kind === 'sec' ? elsewhere : () => false),
    );
  },
};

function gaps(
  document: Document,
  sequence: Sequence,
  elsewhere: (number: string) => boolean,
): RuleProblem[] {
  const sorted = [...sequence.members].sort((a, b) => compareNumbers(a.number, b.number));
  const present = new Set(sorted.map(({ number }) => number));
  const last = new Map<string, { member?: Member; value: number }>();
  const problems: RuleProblem[] = [];
  // An extract begins anywhere; a document that says how it is numbered begins with 1.
  const extract =
    sequence.unit === 'clause' && field(document.frontMatter, 'numbering') === undefined;
  for (const member of sorted) {
    const begins = extract && member === sorted[0];
    for (const number of [...missingAbove(member.number, present), member.number]) {
      const above = numberAbove(number) ?? '';
      const step = stepsOf(number).at(-1)!;
      const branch = step.branch ? '_' : '';
      const before = last.get(above + branch);
      const start = before?.value ?? firstBefore(sequence, number);
      const from = start + 1;
      const upTo = number === member.number ? (member.upTo ?? number) : number;
      const implied = number !== member.number;
      const to = implied ? step.value : step.value - 1;
      last.set(above + branch, { member, value: stepsOf(upTo).at(-1)!.value });
      const left = Array.from({ length: Math.max(0, Math.min(to - from + 1, 200)) }, (_, index) =>
        withLast(number, from + index),
      ).filter((missing) => !elsewhere(missing));
      if (left.length > 0 && !begins)
        problems.push(problem(sequence, left, before?.member, member));
      if (implied) present.add(number);
    }
  }
  return problems;
}

/** Numbers above that have no heading: 4.2.1 for 4.2.1.1. Letters stand for an appendix of another kind. */
function missingAbove(number: string, present: ReadonlySet<string>): string[] {
  const missing: string[] = [];
  for (let above = numberAbove(number); above !== undefined; above = numberAbove(above)) {
    if (!present.has(above) && !/^[A-Z]$/i.test(above)) missing.unshift(above);
  }
  return missing;
}

/** The value before the first of its row: branches begin with 2, sections may begin with 0. */
function firstBefore({ kind }: Sequence, number: string): number {
  const { value, branch } = stepsOf(number).at(-1)!;
  if (branch) return 1;
  return kind === 'sec' && value === 0 ? -1 : 0;
}

function problem(
  { unit, print }: Sequence,
  missing: readonly string[],
  before: Member | undefined,
  member: Member,
): RuleProblem {
  const [first, last] = [print(missing[0]!), print(missing.at(-1)!)];
  const [ja, en] =
    first === last
      ? [`「${first}」が`, `${first} is`]
      : [`「${first}」から「${last}」までが`, `${first} to ${last} are`];
  return {
    rule: 'number-gap',
    range: member.range,
    message: before
      ? message(
          `「${before.label}」の次が「${member.label}」で、${ja}ない`,
          `${en} missing between ${before.label} and ${member.label}`,
        )
      : message(`「${member.label}」の前に${ja}ない`, `${en} missing before ${member.label}`),
    hint:
      unit === 'clause'
        ? message(
            '番号を詰めるか、「削除」と書いた見出しを残して欠番であることを示す。',
            'Close the gap, or keep a heading that says "Deleted" or "Reserved".',
          )
        : message(
            '番号を詰め、それを引用する箇所も改める。',
            'Close the gap, and mend what cites the numbers after it.',
          ),
  };
}
