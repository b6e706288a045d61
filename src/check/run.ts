import { type Finding, placeProblems } from '../document/index.ts';
import { rules } from './rules/index.ts';
import { type Suppressed, suppress } from './suppress.ts';
import type { Repository, Rule } from './types.ts';

/** What a check of a repository gives; both in the order of path, place and rule. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Findings that a comment in the document answers. */
  readonly suppressed: readonly Suppressed[];
}

const KNOWN = new Set(rules.map(({ id }) => id));

/**
 * Runs all rules over a repository. The findings of the parser are among the results; those that a
 * comment of the document answers are apart.
 */
export function checkRepository(repository: Repository): Checked {
  const all = sortFindings([
    ...repository.documents.flatMap((document) => document.findings),
    ...rules.flatMap((rule) => runRule(rule, repository)),
  ]);
  const { findings, suppressed } = suppress(repository.documents, all, KNOWN);
  return { findings: sortFindings(findings), suppressed };
}

/** The findings of {@link checkRepository} that no comment answers. */
export function runChecks(repository: Repository): Finding[] {
  return [...checkRepository(repository).findings];
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
