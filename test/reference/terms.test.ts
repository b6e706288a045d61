import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';
import { findTerms, readTerms } from '../../src/reference/terms/index.ts';
import { comparable } from '../../src/text/comparable.ts';

const LIST = parseDocument(
  'policies/terms.md',
  [
    '---\nid: terms\nnumbering: none\n---\n',
    '# 用語\n',
    '## SHA-1\n',
    '- 種別：アルゴリズム\n- 状態：廃止\n- 表記の揺れ：sha1WithRSAEncryption\n- 共に残す語：KeyIdentifier\n',
    '## SHA-256\n',
    '- kind: algorithm\n- state: current\n',
    '## 振興局長\n',
    '- 種別：名称\n- 用いた期間：〜令和4年6月27日\n- 現在の名称：振興審議官\n',
    '## 振興局\n',
    '- 種別：名称\n- 状態：現行\n- 対象：rules\n',
  ].join('\n'),
);
const { terms } = readTerms(LIST);

describe('the list of terms', () => {
  it('is read field by field, in both languages', () => {
    expect(readTerms(LIST)).toEqual({
      problems: [],
      terms: [
        {
          name: 'SHA-1',
          kind: 'algorithm',
          retired: true,
          variants: ['sha1WithRSAEncryption'],
          beside: ['KeyIdentifier'],
          documents: [],
        },
        {
          name: 'SHA-256',
          kind: 'algorithm',
          retired: false,
          variants: [],
          beside: [],
          documents: [],
        },
        {
          name: '振興局長',
          kind: 'name',
          retired: true,
          to: '2022-06-27',
          successor: '振興審議官',
          variants: [],
          beside: [],
          documents: [],
        },
        {
          name: '振興局',
          kind: 'name',
          retired: false,
          variants: [],
          beside: [],
          documents: ['rules'],
        },
      ],
    });
  });

  it.each([
    ['- 種別：機関', '"機関" is no value of "種別"'],
    ['- 期限：2022年', 'a term has no field "期限"'],
    ['- 種別：名称\n- 用いた期間：2022-06-27', '"2022-06-27" is no value of "用いた期間"'],
    ['- 種別：名称\n- 用いた期間：昔〜今', '"昔〜今" is no value of "用いた期間"'],
    ['- 状態：廃止', 'the term "甲" has no kind'],
  ])('cannot be read: %s', (fields, said) => {
    const document = parseDocument('terms.md', `# 用語\n\n## 甲\n\n${fields}\n`);
    const { terms: read, problems } = readTerms(document);
    expect(read).toEqual([]);
    expect(problems.map(({ message }) => message.en)).toEqual([said]);
  });
});

/** What is found: `surface` or `surface (why it may stand)`. */
const found = (source: string, id = 'cp') =>
  findTerms(parseDocument(`${id}.md`, source), terms).map(({ surface, kept }) =>
    kept ? `${surface} (${kept})` : surface,
  );

describe('occurrences', () => {
  it.each([
    [
      'any width and hyphen',
      'SHA-1、ＳＨＡ－１、SHA‐1、SHA1、sha-1',
      ['SHA-1', 'ＳＨＡ－１', 'SHA‐1', 'SHA1', 'sha-1'],
    ],
    ['none inside a word', 'SHA-128、SHA-12、SHA-1.5、XSHA-1、SHA-1a', []],
    ['an identifier that is listed', 'sha1WithRSAEncryptionを用いる', ['sha1WithRSAEncryption']],
    ['over a soft line break', '医療振興\n局長に提出する', ['振興\n局長']],
    ['in markup', '**SHA**-1を用いる', ['**SHA**-1'.slice(2)]],
    [
      'in a list, a cell and a heading',
      '# SHA-1の扱い\n\n- SHA-1\n\n| a |\n| --- |\n| SHA-1による |',
      ['SHA-1', 'SHA-1', 'SHA-1'],
    ],
    ['the longer of two', '振興局長及び振興局', ['振興局長', '振興局'], 'rules'],
    ['only in the documents that are named', '振興局', []],
  ])('%s', (_, source, expected, id = 'cp') => {
    expect(found(source, id)).toEqual(expected);
  });

  it.each([
    ['history', '# 改定履歴\n\n振興局長に改めた。', '振興局長 (history)'],
    [
      'a past provision',
      '## 第1条\n\n本文\n\n## 附則（令和3年改正）\n\n振興局長がした。',
      '振興局長 (past-provision)',
    ],
    [
      'an old column',
      '| 改正前 | 改正後 |\n| --- | --- |\n| 振興局長 | 審議官 |',
      '振興局長 (old-column)',
    ],
    ['a title in quotation marks', '「SHA-1の移行の手引」による', 'SHA-1 (quotation)'],
    ['a paper issued under the name', '（平成22年振興局長通知）', '振興局長 (issued-paper)'],
    ['a distinguished name', 'OU=振興局長, C=JP とする', '振興局長 (distinguished-name)'],
    [
      'a row of the subject',
      '| 項目 | 値 |\n| --- | --- |\n| subject | 振興局長 |',
      '振興局長 (distinguished-name)',
    ],
    ['a former name', '改正前の振興局長', '振興局長 (former)'],
    [
      'beside a word that the list allows',
      '| SKI | x |\n| --- | --- |\n| subjectKeyIdentifier | SHA-1による |',
      'SHA-1 (beside)',
    ],
    ['in the sentence of such a word', 'KeyIdentifierはSHA-1とする。', 'SHA-1 (beside)'],
    ['not in the next one', 'KeyIdentifierを置く。SHA-1とする。', 'SHA-1'],
    ['the term alone in quotation marks', '「SHA-1」を削る', 'SHA-1'],
  ])('may stand or not: %s', (_, source, expected) => {
    expect(found(source)).toEqual([expected]);
  });

  it('keeps the entry that defines a term as long as the term is used where it may be', () => {
    const entry = '| 用語 | 意味 |\n| --- | --- |\n| SHA-1 | 関数 |\n';
    expect(found(entry)).toEqual(['SHA-1']);
    expect(found(`${entry}\nKeyIdentifierはSHA-1とする。\n`)).toEqual([
      'SHA-1 (definition)',
      'SHA-1 (beside)',
    ]);
  });

  it('slice back to a form of their term, in any text', () => {
    const piece = fc.constantFrom(
      ...[
        'SHA-1',
        'ＳＨＡ',
        '‐',
        '１',
        'sha1',
        '振興',
        '局長',
        '\n',
        '\n\n',
        '「',
        '」',
        '**',
        '| ',
        'a',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const document = parseDocument('rules.md', pieces.join(''));
        let end = 0;
        for (const { range, surface, term } of findTerms(document, terms)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(document.source.slice(range.start, range.end)).toBe(surface);
          const plain = comparable(surface)
            .replace(/[\s*-]/g, '')
            .toLowerCase();
          const forms = [term.name, ...term.variants].map((form) =>
            form.replace('-', '').toLowerCase(),
          );
          expect(forms).toContain(plain);
          end = range.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
