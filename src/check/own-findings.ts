import { type Document, type Fact, type Finding, placeProblems } from '../document/index.ts';
import { rules } from './rules/index.ts';
import type { Rule, RuleProblem } from './types.ts';

/** What a document shows without the others: the findings of the parser and of the document rules. */
export const ownFindings: Fact<readonly Finding[]> = {
  name: 'findings',
  make: (document) => [
    ...document.findings,
    ...rules.flatMap((rule) =>
      rule.scope === 'document' ? placed(rule, document, rule.check(document)) : [],
    ),
  ],
};

/** Findings of a rule in a document, with its severity where they have none of their own. */
export function placed(
  { severity }: Rule,
  { path, source }: Document,
  problems: readonly RuleProblem[],
): Finding[] {
  return placeProblems(
    path,
    source,
    problems.map((problem) => ({ severity, ...problem })),
  );
}
