import { type Document, type Finding, factOf } from '../document/index.ts';
import { ownFindings, placed } from './own-findings.ts';
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
 * comment of the document answers are apart. Documents are looked at one after another.
 *
 * @param done is told of each document when all is known of it, to keep its facts or let it go
 */
export function checkRepository(
  repository: Repository,
  done: (document: Document) => void = () => {},
): Checked {
  const { documents } = repository;
  const elsewhere = new Map<string, Finding[]>();
  for (const finding of rules.flatMap((rule) => repositoryFindings(rule, repository))) {
    const same = elsewhere.get(finding.path);
    if (same) same.push(finding);
    else elsewhere.set(finding.path, [finding]);
  }
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const document of documents) {
    const here = [...(elsewhere.get(document.path) ?? []), ...factOf(document, ownFindings)];
    elsewhere.delete(document.path);
    here.push(...neighbourFindings(document, repository));
    // Copies: words that a message quotes would hold on to the whole text of the document.
    const judged = structuredClone(suppress([document], sortFindings(here), KNOWN));
    findings.push(...judged.findings);
    suppressed.push(...judged.suppressed);
    done(document);
  }
  return {
    findings: sortFindings([...findings, ...[...elsewhere.values()].flat()]),
    suppressed: suppressed.sort((a, b) => inOrder(a.finding, b.finding)),
  };
}

/** The findings of {@link checkRepository} that no comment answers. */
export function runChecks(repository: Repository): Finding[] {
  return [...checkRepository(repository).findings];
}

function repositoryFindings(rule: Rule, repository: Repository): Finding[] {
  return rule.scope === 'repository' ? rule.check(repository) : [];
}

function neighbourFindings(document: Document, repository: Repository): Finding[] {
  return rules.flatMap((rule) =>
    rule.scope === 'neighbours' ? placed(rule, document, rule.check(document, repository)) : [],
  );
}

/** Findings by path, place and rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(inOrder);
}

function inOrder(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
