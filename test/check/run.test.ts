import { describe, expect, it } from 'vitest';
import { rules, runChecks, sortFindings } from '../../src/check/index.ts';
import { message } from '../../src/text/message.ts';
import { repositoryOf } from './repository.ts';

const FRONT = '---\nid: a\ntitle: t\nnumbering: none\n---\n';

describe('runChecks', () => {
  it('finds nothing in a clean repository', () => {
    expect(runChecks(repositoryOf({ 'policies/a.md': FRONT }))).toEqual([]);
  });

  it('gives the findings of parser and rules in the order of the files', () => {
    const repository = repositoryOf({
      'b.md': `${FRONT}# 2 x\n# 1 y\n\n[z](#q)\n`,
      'a.md': '# 1 x\n\n```\n',
    });
    const found = runChecks(repository).map(({ path, line, column, severity, rule }) => [
      path,
      line,
      column,
      severity,
      rule,
    ]);
    expect(found).toEqual([
      ['a.md', 1, 1, 'info', 'front-matter'],
      ['a.md', 3, 1, 'error', 'parse/unclosed-fence'],
      ['b.md', 9, 1, 'error', 'link-target'],
    ]);
  });

  it('weighs findings as the rule or the problem says', () => {
    const repository = repositoryOf({
      'a.md': '---\ntitle: t\nnumbering: rfc3647\n---\n# 4.1 x\n# 4.2 y\n### 4.3 z\n',
    });
    const severity = (rule: string) =>
      runChecks(repository).find((finding) => finding.rule === rule)?.severity;
    expect([
      severity('front-matter'),
      severity('number-depth'),
      severity('rfc3647-outline'),
    ]).toEqual(['warning', 'warning', 'error']);
  });
});

describe('rules', () => {
  it('have names of their own and say what they guard against', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const { id, about } of rules) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(about.ja).not.toBe('');
      expect(about.en).not.toBe('');
    }
  });
});

describe('sortFindings', () => {
  it('sorts by path, line, column, rule', () => {
    const at = (path: string, line: number, column: number, rule: string) =>
      ({
        rule,
        severity: 'error',
        path,
        range: { start: 0, end: 0 },
        line,
        column,
        message: message('', ''),
      }) as const;
    const sorted = [
      at('a', 1, 2, 'x'),
      at('a', 2, 1, 'x'),
      at('a', 10, 1, 'x'),
      at('a', 10, 1, 'y'),
      at('b', 1, 1, 'a'),
    ];
    expect(sortFindings([...sorted].reverse())).toEqual(sorted);
  });
});
