import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checked, checkRepository, type Repository } from '../../src/check/index.ts';
import { type Document, factsOf, keepFacts, parseDocument } from '../../src/document/index.ts';
import { repositoryOf } from './repository.ts';

/** The same document with its facts through JSON, and no syntax at all. */
function withoutSyntax(document: Document): Document {
  const copy = parseDocument(document.path, document.source);
  const facts = JSON.parse(JSON.stringify(factsOf(document)));
  keepFacts(copy, (half) => facts[half]);
  for (const name of ['tree', 'clauses', 'findings']) {
    Object.defineProperty(copy, name, {
      get: () => {
        throw new Error(`${name} of ${document.path} was read`);
      },
    });
  }
  return copy;
}

/** The check of a repository of which only the facts are left. */
function checkFacts(repository: Repository): Checked {
  return checkRepository({ ...repository, documents: repository.documents.map(withoutSyntax) });
}

const FRONT = (id: string) => `---\nid: ${id}\ntitle: ${id}規程\nnumbering: rfc3647\n---\n\n`;
const TERMS = `---
id: terms
title: 用語
numbering: none
---

## SHA-1

- 種別：アルゴリズム
- 状態：廃止

## サーバ

- 種別：用語
- 表記の揺れ：サーバー
`;

const PIECES = [
  '# 1 総則\n\n',
  '# 2 申請\n\n',
  '## 2.1 審査\n\n',
  '## 2.3 発行\n\n規定しない\n\n',
  '本CPの2.1',
  '2.2節',
  '「2.1 審査の基準」',
  'b規程の2.3',
  '前項',
  'Section 9.9',
  '[Section 2.1](b.md#23-発行)',
  '[図](x.png)',
  '表1',
  'SHA-1',
  'サーバー',
  'ARL',
  'CRL（証明書失効リスト）',
  '用語の定義は、証明書ポリシの用語の例による。',
  '（以下「OCSP」という。）',
  '｢甲｣',
  '<!-- kaitei: ignore half-width-bracket -- 仮 -->',
  '<!-- kaitei: see sec:2.1 b#sec:7 -->',
  '| a | b |\n| --- | --- |\n| 1 | SHA-1 |\n\n',
  '- (1)　甲\n',
  '```\nSHA-1\n```\n\n',
  '。',
  '、',
  '\n\n',
];
const body = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((all) => all.join(''));

describe('the facts of documents', () => {
  it('are enough for every rule that looks at other documents', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(body, body, fc.boolean(), (a, b, terms) => {
        const repository = repositoryOf({
          'policies/a.md': FRONT('a') + a,
          'policies/b.md': FRONT('b') + b,
          ...(terms && { 'policies/terms.md': TERMS }),
        });
        const whole = checkRepository(repository);
        for (const { rule } of whole.findings) seen.add(rule);
        expect(checkFacts(repository)).toEqual(whole);
      }),
      { numRuns: 150 },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'dangling-reference',
        'retired-term',
        'term-variant',
        'undefined-abbreviation',
        'link-target',
        'suppression',
      ]),
    );
  });

  it('of one document hold while another one changes', () => {
    fc.assert(
      fc.property(body, body, body, (a, b, edited) => {
        const before = repositoryOf({
          'policies/a.md': FRONT('a') + a,
          'policies/b.md': FRONT('b') + b,
          'policies/terms.md': TERMS,
        });
        checkRepository(before);
        const anew = parseDocument('policies/b.md', FRONT('b') + edited);
        const [own, , terms] = before.documents.map(withoutSyntax);
        const after = repositoryOf({
          'policies/a.md': FRONT('a') + a,
          'policies/b.md': FRONT('b') + edited,
          'policies/terms.md': TERMS,
        });
        expect(checkRepository({ ...after, documents: [own!, anew, terms!] })).toEqual(
          checkRepository(after),
        );
      }),
      { numRuns: 150 },
    );
  });
});
