import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyTextEdits, clash } from '../../src/check/edits.ts';
import { fixRepository, runChecks, unifiedDiff } from '../../src/check/index.ts';
import { repositoryOf } from './repository.ts';

const FRONT = '---\nid: a\ntitle: t\nnumbering: none\n---\n';

/** Findings by rule and path. */
function counts(findings: readonly { rule: string; path: string }[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const { rule, path } of findings) {
    result.set(`${rule} ${path}`, (result.get(`${rule} ${path}`) ?? 0) + 1);
  }
  return result;
}

function fixedText(body: string): string {
  const result = fixRepository(repositoryOf({ 'a.md': FRONT + body }));
  return (result.sources.get('a.md') ?? FRONT + body).slice(FRONT.length);
}

describe('edits', () => {
  it.each([
    [[0, 1], [1, 2], false],
    [[0, 2], [1, 3], true],
    [[1, 1], [1, 1], true],
    [[1, 1], [1, 2], true],
    [[0, 0], [1, 2], false],
  ] as const)('%j and %j', ([a, b], [c, d], expected) => {
    const edit = (start: number, end: number) => ({ range: { start, end }, text: 'x' });
    expect(clash(edit(a, b), edit(c, d))).toBe(expected);
    expect(clash(edit(c, d), edit(a, b))).toBe(expected);
  });

  it('are made in the order of their places, each once', () => {
    const edits = [
      { range: { start: 3, end: 4 }, text: '' },
      { range: { start: 0, end: 1 }, text: 'AA' },
      { range: { start: 3, end: 4 }, text: '' },
      { range: { start: 5, end: 5 }, text: '!' },
    ];
    expect(applyTextEdits('abcde', edits)).toBe('AAbce!');
  });
});

describe('fixRepository', () => {
  it.each([
    ['half-width kana', '｢署名｣とｶｰﾄﾞ\n', '「署名」とカード\n'],
    [
      'a comment that silences nothing',
      'a\n\n<!-- kaitei: ignore number-gap -- x -->\n\nb\n',
      'a\n\nb\n',
    ],
    ['nothing where nothing is wrong', '署名\n', '署名\n'],
    [
      'nothing that a comment answers',
      '｢署名｣ <!-- kaitei: ignore half-width-bracket -- 原文のまま -->\n',
      '｢署名｣ <!-- kaitei: ignore half-width-bracket -- 原文のまま -->\n',
    ],
  ])('puts right %s', (_, body, expected) => {
    expect(fixedText(body)).toBe(expected);
  });

  it('says what it did, and leaves the other files and findings alone', () => {
    const repository = repositoryOf({
      'a.md': `${FRONT}ｶｰﾄﾞ [x](#y)\n`,
      'b.md': '---\nid: b\ntitle: u\nnumbering: none\n---\nｶｰﾄﾞ\n',
    });
    const result = fixRepository(repository, ({ path }) => path === 'a.md');
    expect([...result.sources]).toEqual([['a.md', `${FRONT}カード [x](#y)\n`]]);
    expect(result.applied.map(({ rule, path }) => [rule, path])).toEqual([
      ['half-width-bracket', 'a.md'],
    ]);
    expect(result.refused).toEqual([]);
    expect(runChecks(result.repository).map(({ rule }) => rule)).toEqual([
      'link-target',
      'half-width-bracket',
    ]);
  });

  it('refuses a fix that brings another finding, and makes the others', () => {
    const terms = '# 用語\n\n- ｶｰﾄﾞ：札をいう。\n- カード：別の札をいう。\n';
    const body = `${terms}\nカードとｶｰﾄﾞの｢見本｣。\n`;
    const result = fixRepository(repositoryOf({ 'a.md': FRONT + body }));
    expect(result.sources.get('a.md')).toBe(`${FRONT}${terms}\nカードとｶｰﾄﾞの「見本」。\n`);
    expect(result.refused.map(({ finding, reason }) => `${finding.line} ${reason.en}`)).toEqual([
      '8 with it there are more findings of duplicate-definition (a.md:9: "カード" is defined on line 8 too)',
      '11 with it there are more findings of unused-definition (a.md:8: "ｶｰﾄﾞ" is defined but not used elsewhere in this document)',
    ]);
  });

  const words = [
    'ｶｰﾄﾞ',
    '｢署名｣',
    '（人)',
    '(証明書)',
    '（証明書）',
    '１２',
    '12か月',
    '証明書',
    'サーバ',
    'サーバー',
    '〜',
    '～',
    '⓪',
    '。',
    '、',
    '\u200b',
    '<!-- kaitei: ignore half-width-bracket -- x -->',
    '<!-- kaitei: ignore number-gap -- x -->',
    '[題](#x)',
    '\n\n',
    '\n',
    '# 見出し\n',
    '- (1)　',
    '4.2 条 ',
  ];

  it('never raises a count, and finds nothing more to do the second time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...words), { maxLength: 14 }), {
          minLength: 1,
          maxLength: 2,
        }),
        (bodies) => {
          const sources = Object.fromEntries(
            bodies.map((body, index) => [
              `policies/d${index}.md`,
              `---\nid: d${index}\ntitle: t\nnumbering: none\n---\n${body.join('')}\n`,
            ]),
          );
          const repository = repositoryOf(sources);
          const before = counts(runChecks(repository));
          const result = fixRepository(repository);
          const after = counts(
            runChecks(repositoryOf({ ...sources, ...Object.fromEntries(result.sources) })),
          );
          for (const [key, count] of after)
            expect(count, key).toBeLessThanOrEqual(before.get(key) ?? 0);
          expect(fixRepository(result.repository).applied).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('unifiedDiff', () => {
  it('is what git writes', () => {
    expect(unifiedDiff('a.md', 'a\r\nb\r\n', 'a\r\nc\r\n')).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n',
    );
    expect(unifiedDiff('a.md', 'a\n', 'a\n')).toBe('');
  });
});
