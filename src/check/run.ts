import { type Finding, placeProblems } from '../document/index.ts';
import { rules } from './rules/index.ts';
import type { Repository, Rule } from './types.ts';

/**
 * Runs all rules over a repository. The findings of the parser are among the results; all are in
 * the order of path, place and rule.
 */
export function runChecks(repository: Repository): Finding[] {
  const findings = [
    ...repository.documents.flatMap((document) => document.findings),
    ...rules.flatMap((rule) => runRule(rule, repository)),
  ];
  return sortFindings(findings);
}

function runRule(rule: Rule, repository: Repository): Finding[] {
  if (rule.scope === 'repository') return rule.check(repository);
  return repository.documents.flatMap((document) => {
    const problems = rule.check(document, repository);
    const weighed = problems.map((problem) => ({ severity: rule.severity, ...problem }));
    return placeProblems(document.path, document.source, weighed);
  });
}

/** Findings by path, place and rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
