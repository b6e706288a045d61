import { type Document, type Finding, placeProblems } from '../document/index.ts';
import { type Message, message } from '../text/message.ts';
import { READING } from './reading.ts';
import { type IgnoreComment, ignoreComments } from './suppress-comments.ts';
import type { RuleInfo, RuleProblem } from './types.ts';

/** A finding that a comment of the document answers. */
export interface Suppressed {
  readonly finding: Finding;
  /** What the comment says. */
  readonly reason: string;
}

/** What is wrong with the comments themselves is a finding too. */
export const SUPPRESSION: RuleInfo = {
  id: 'suppression',
  severity: 'error',
  scope: 'document',
  fixable: true,
  about: message(
    '指摘を抑える注釈の誤り（理由がない、規則がない、何も抑えていない）',
    'a comment that silences a rule without reason, names no rule, or silences nothing',
  ),
};

const FORM = '<!-- kaitei: ignore RULE[, RULE] -- REASON -->';

/**
 * Takes out the findings that comments `<!-- kaitei: ignore RULE -- REASON -->` cover, and adds
 * findings `suppression`: errors for comments without a reason or with a rule that there is not,
 * warnings, with a fix, for those that cover nothing. A comment covers what begins inside its
 * block. What the parser found is never silenced: nobody can know what is behind it.
 *
 * @param known the rules that can be silenced
 */
export function suppress(
  documents: readonly Document[],
  findings: readonly Finding[],
  known: ReadonlySet<string>,
): { findings: Finding[]; suppressed: Suppressed[] } {
  const answers = new Map<Finding, string>();
  const own: Finding[] = [];
  for (const document of documents) {
    const comments = ignoreComments(document);
    if (comments.length === 0) continue;
    const here = findings.filter(({ path }) => path === document.path);
    const problems = comments.flatMap((comment) => judge(comment, here, known, answers));
    own.push(...placeProblems(document.path, document.source, problems));
  }
  return {
    findings: [...findings.filter((finding) => !answers.has(finding)), ...own],
    suppressed: findings
      .filter((finding) => answers.has(finding))
      .map((finding) => ({ finding, reason: answers.get(finding)! })),
  };
}

/** Notes what a comment silences, and says what is wrong with it. */
function judge(
  comment: IgnoreComment,
  findings: readonly Finding[],
  known: ReadonlySet<string>,
  answers: Map<Finding, string>,
): RuleProblem[] {
  const { rules, reason, covers } = comment;
  if (rules.length === 0) {
    return [
      problem(
        comment,
        message('どの規則を抑えるのか書かれていない', 'the comment names no rule'),
        message(
          `「${FORM}」の形で規則を書く。一覧は kaitei check --list-rules。`,
          `Name the rule: ${FORM}; kaitei check --list-rules lists them.`,
        ),
      ),
    ];
  }
  if (reason === '') {
    return [
      problem(
        comment,
        message('抑える理由が書かれていない', 'the comment gives no reason'),
        message(
          `「 -- 」の後に理由を書く（例: ${FORM}）。書くまでは何も抑えない。`,
          `Give the reason after " -- " (${FORM}); until then it silences nothing.`,
        ),
      ),
    ];
  }
  const problems = rules.filter((rule) => !known.has(rule)).map((rule) => unknown(comment, rule));
  const idle = rules
    .filter((rule) => known.has(rule))
    .filter((rule) => {
      const covered = findings.filter((one) => one.rule === rule && isIn(one, covers));
      for (const one of covered) answers.set(one, answers.get(one) ?? reason);
      return covered.length === 0;
    });
  if (idle.length > 0) problems.push(idleProblem(comment, idle));
  return problems;
}

function isIn({ range }: Finding, covers: IgnoreComment['covers']): boolean {
  if (!covers) return false;
  const last = range.end > range.start ? covers.end - 1 : covers.end;
  return range.start >= covers.start && range.start <= last;
}

function unknown(comment: IgnoreComment, rule: string): RuleProblem {
  const fixed = rule === SUPPRESSION.id || READING.some(([id]) => id === rule);
  return problem(
    comment,
    fixed
      ? message(`${rule} の指摘は抑えられない`, `findings of ${rule} cannot be silenced`)
      : message(`${rule} という規則はない`, `there is no rule ${rule}`),
    fixed
      ? message('文書を直し、この規則を注釈から除く。', 'Mend the text, and take the rule out.')
      : message(
          '規則の名前を確かめる。一覧は kaitei check --list-rules。',
          'Look at the name: kaitei check --list-rules lists them.',
        ),
  );
}

function idleProblem(comment: IgnoreComment, idle: readonly string[]): RuleProblem {
  const names = idle.join(', ');
  return {
    ...problem(
      comment,
      message(
        `${names} の指摘がなく、何も抑えていない`,
        `the comment silences nothing of ${names}`,
      ),
      message('注釈から除く。', 'Take it out.'),
    ),
    severity: 'warning',
    ...(comment.removal && idle.length === comment.rules.length && { fix: [comment.removal] }),
  };
}

function problem({ range }: IgnoreComment, text: Message, hint: Message): RuleProblem {
  return { rule: SUPPRESSION.id, severity: 'error', range, message: text, hint };
}
