import { type Document, field } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';
import {
  type Claim,
  frontClaims,
  identificationClaims,
  titlePageClaims,
} from '../version/claims.ts';
import { type History, type HistoryRow, historyOf } from '../version/history.ts';
import { sameVersion } from '../version/number.ts';

/**
 * A document says in up to four places which version it is and of which day: front matter, title
 * page, clause 1.2 and the newest row of the revision history. Where they differ, nobody can tell
 * which text was decided. The others are held against the front matter, or against the history where
 * it says nothing. A date of the history may also be the effective date.
 *
 * Invalid: `version: "1.6"` above a history that ends with 第1.5版; 「第1.6版　令和3年3月25日」 with
 * `date: 2021-03-24`; 「版数は第1.5版」 in 1.2; a history with 1.4 twice, or with a day before that of
 * the row above. Valid: newest row first or last; `1.0` beside 第1版; a history without versions.
 */
export const versionAgreement: DocumentRule = {
  id: 'version-agreement',
  scope: 'document',
  severity: 'error',
  about: message('版数又は日付が文書の中で一致しない', 'version or date differ within a document'),
  check(document) {
    const history = historyOf(document);
    const front = frontClaims(document);
    const newest = history ? newestClaims(history) : [];
    const printed = [...titlePageClaims(document), ...identificationClaims(document)];
    return [
      ...disagreements(document, [...front, ...newest, ...printed]),
      ...(history ? historyProblems(history) : []),
    ];
  },
};

function newestClaims({ newest }: History): Claim[] {
  const where = message('改定履歴の最新の行', 'the newest row of the revision history');
  const { version, date, versionRange, dateRange } = newest;
  return [
    ...(version === undefined
      ? []
      : [{ kind: 'version' as const, value: version, range: versionRange, where }]),
    ...(date === undefined
      ? []
      : [{ kind: 'date' as const, value: date, range: dateRange, where }]),
  ];
}

function disagreements(document: Document, claims: readonly Claim[]): RuleProblem[] {
  return (['version', 'date'] as const).flatMap((kind) => {
    const [first, ...others] = claims.filter((claim) => claim.kind === kind);
    if (!first) return [];
    const effective = field(document.frontMatter, 'effective');
    const agrees = ({ value }: Claim) =>
      kind === 'version'
        ? sameVersion(value, first.value)
        : value === first.value || value === effective;
    const [ja, en] = kind === 'version' ? ['版数', 'version'] : ['日付', 'date'];
    return others
      .filter((claim) => !agrees(claim))
      .map((claim) => ({
        rule: 'version-agreement',
        range: claim.range,
        message: message(
          `${claim.where.ja}の${ja} ${claim.value} が、${first.where.ja}の ${first.value} と異なる`,
          `the ${en} ${claim.value} of ${claim.where.en} differs from ${first.value} of ${first.where.en}`,
        ),
        hint: message(
          `決定された版を確かめ、${ja}をそろえる。`,
          `See which one was decided, and write one ${en} in both places.`,
        ),
      }));
  });
}

/** Rows of one version that follow one another are its changes, unless they are of different days. */
function historyProblems({ rows, newestFirst }: History): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const seen = new Set<string>();
  let before: HistoryRow | undefined;
  let last: string | undefined;
  for (const row of rows) {
    const { printed, version, date } = row;
    const goesOn = before?.printed === printed && before.date === date;
    if (version !== undefined && seen.has(printed) && !goesOn) problems.push(twice(row, version));
    seen.add(printed);
    before = row;
    if (date === undefined) continue;
    if (last !== undefined && (newestFirst ? date > last : date < last)) {
      problems.push(outOfOrder(row, date, last));
    } else last = date;
  }
  return problems;
}

function twice({ versionRange }: HistoryRow, version: string): RuleProblem {
  return {
    rule: 'version-agreement',
    severity: 'warning',
    range: versionRange,
    message: message(
      `改定履歴に版 ${version} が二つある`,
      `the revision history has version ${version} twice`,
    ),
    hint: message('どちらかの版数を改める。', 'Change one of the two.'),
  };
}

function outOfOrder({ dateRange }: HistoryRow, date: string, last: string): RuleProblem {
  return {
    rule: 'version-agreement',
    severity: 'warning',
    range: dateRange,
    message: message(
      `改定履歴の日付 ${date} が、前の行の ${last} と前後している`,
      `the date ${date} in the revision history is out of order after ${last}`,
    ),
    hint: message('日付を確かめるか、行を並べ替える。', 'Look at the date, or sort the rows.'),
  };
}
