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
          heading: expect.anything(),
        },
        {
          name: 'SHA-256',
          kind: 'algorithm',
          retired: false,
          variants: [],
          beside: [],
          documents: [],
          heading: expect.anything(),
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
          heading: expect.anything(),
        },
        {
          name: '振興局',
          kind: 'name',
          retired: false,
          variants: [],
          beside: [],
          documents: ['rules'],
          heading: expect.anything(),
        },
      ],
    });
  });

  it.each([
    ['- 種別：機関', '"機関" is no value of "種別"'],
    ['- 期限：2022年', 'a term has no field "期限"'],
    ['- 種別：名称\n- 用いた期間：2022-06-27', '"2022-06-27" is no value of "用いた期間"'],
    ['- 種別：名称\n- 用いた期間：昔〜今', '"昔〜今" is no value of "用いた期間"'],
    ['- 種別：名称\n- 用いた期間：2022-13〜', '"2022-13〜" is no value of "用いた期間"'],
    ['- 種別：名称\n- 用いた期間：2022〜2018-03', '"2022〜2018-03" is no value of "用いた期間"'],
    ['- 種別：constructor', '"constructor" is no value of "種別"'],
    ['- 種別 名称', '"種別 名称" is not of the form "field: value"'],
    ['- 種別：名称\n- 種別：用語', 'the field "種別" stands twice'],
    ['- 状態：廃止', 'the term "甲" has no kind'],
    ['説明だけがある。', 'the term "甲" has no kind'],
  ])('cannot be read: %s', (fields, said) => {
    const document = parseDocument('terms.md', `# 用語\n\n## 甲\n\n${fields}\n`);
    const { terms: read, problems } = readTerms(document);
    expect(read).toEqual([]);
    expect(problems.map(({ message }) => message.en)).toEqual([said]);
  });

  it.each([
    ['〜平成22年3月', { to: '2010-03' }],
    ['令和元年〜', { from: '2019' }],
    ['2013〜2018-03', { from: '2013', to: '2018-03' }],
    ['２０２２年６月２８日～', { from: '2022-06-28' }],
    ['2022 ~ 2022-06-27', { from: '2022', to: '2022-06-27' }],
  ])('knows days, months and years: %s', (period, expected) => {
    const document = parseDocument('terms.md', `## 甲\n\n- 種別：名称\n- 用いた期間：${period}\n`);
    const { terms: read, problems } = readTerms(document);
    expect(problems).toEqual([]);
    expect(read[0]).toMatchObject(expected);
    expect(read[0]!.retired).toBe('to' in expected);
  });

  it.each([
    [
      '## 甲\n\n- 種別：名称\n- 表記の揺れ：乙\n\n## 乙\n\n- 種別：名称\n',
      '"乙" is also a spelling of the term "甲"',
    ],
    [
      '## SHA-1\n\n- 種別：アルゴリズム\n\n## ＳＨＡ１\n\n- 種別：アルゴリズム\n',
      '"ＳＨＡ１" is also a spelling of the term "SHA-1"',
    ],
    [
      '## 甲\n\n- 種別：名称\n- 状態：廃止\n- 現在の名称：乙\n\n## 乙\n\n- 種別：名称\n- 状態：廃止\n',
      '"乙", which takes the place of "甲", is retired itself',
    ],
    [
      '## 甲\n\n- 種別：名称\n- 状態：現行\n- 用いた期間：〜2022\n',
      '"甲" is said to be current, but its period ends 2022',
    ],
  ])('must not contradict itself: %j', (source, said) => {
    const { problems } = readTerms(parseDocument('terms.md', source));
    expect(problems.map(({ message }) => message.en)).toEqual([said]);
  });

  it('lets two documents use one spelling for two terms, and explains in paragraphs', () => {
    const source =
      '## 局長\n\n注：説明\n\n- 種別：名称\n- 対象：a\n\n## 局　長\n\n- 種別：名称\n- 対象：b\n';
    expect(readTerms(parseDocument('terms.md', source)).problems).toEqual([]);
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
    [
      'other hyphens, and the long-vowel mark of an input method',
      'SHA−1 SHA‑1 SHA‒1 SHAー１',
      ['SHA−1', 'SHA‑1', 'SHA‒1', 'SHAー１'],
    ],
    [
      'stray blanks',
      'SHA -1、SHA 1、振興 局長、振　興　局　長',
      ['SHA -1', 'SHA 1', '振興 局長', '振　興　局　長'],
    ],
    ['none inside a word', 'SHA-128、SHA-12、SHA-1.5、XSHA-1、SHA-1a、SHA-1-2', []],
    ['before a full stop and a slash', 'SHA-1. SHA-1/SHA-256', ['SHA-1', 'SHA-1', 'SHA-256']],
    ['no post of its own', '振興局長補佐、振興局長代理、振興局長付', []],
    ['whoever is addressed', '振興局長殿、振興局長付け', ['振興局長', '振興局長']],
    ['code', '`SHA-1`\n\n```\nalg: sha1WithRSAEncryption\n```', ['SHA-1', 'sha1WithRSAEncryption']],
    ['front matter', '---\nid: cp\ntitle: 振興局長への届出\n---\n\n本文', ['振興局長']],
    ['over a hard line break', '振興\\\n局長', ['振興\\\n局長']],
    ['in a footnote and in HTML', '文[^1]\n\n[^1]: SHA-1\n\n<p>SHA-1</p>', ['SHA-1', 'SHA-1']],
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
    ['in half-width marks', '｢SHA-1の移行の手引｣による', 'SHA-1 (quotation)'],
    ['a sentence of another rule', '「振興局長が定める」とあるのは', '振興局長 (quotation)'],
    ['a block quotation', '> 振興局長に提出する。', '振興局長 (quotation)'],
    ['no word that the text coins', '者（「振興局長の指名した者」という。）', '振興局長'],
    ['no name with its ministry', '「厚生省振興局長」とは', '振興局長'],
    ['no heading that is cited', '「7.1.3 SHA-1の扱い」に従う', 'SHA-1'],
    ['a paper issued under the name', '（平成22年振興局長通知）', '振興局長 (issued-paper)'],
    [
      'a paper of several',
      '（平成22年3月29日振興局長、企画局長連名通知）',
      '振興局長 (issued-paper)',
    ],
    ['a paper with its title', '「要領」（振興局長通知）', '振興局長 (issued-paper)'],
    ['a paper with its number', '振興局長発第32号', '振興局長 (issued-paper)'],
    ['no paper to come', '振興局長通知を発する。', '振興局長'],
    ['no decision to come', '会議の後、振興局長決定を経る。', '振興局長'],
    [
      'provisions that were amended later',
      '## 第1条\n\n本文\n\n## 附則\n\n振興局長がした。\n\n## 附則（令和3年改正）\n\n施行する。',
      '振興局長 (past-provision)',
    ],
    ['no provisions of today', '## 第1条\n\n本文\n\n## 附則\n\n振興局長がした。', '振興局長'],
    [
      'a column of the subject',
      '| 属性 | 別名（subjectAltName） |\n| --- | --- |\n| OU（1番目） | 振興局長 |',
      '振興局長 (distinguished-name)',
    ],
    [
      'no row of an issuer of papers',
      '| 項 | 値 |\n| --- | --- |\n| 発行者 | 振興局長 |',
      '振興局長',
    ],
    ['nothing behind an attribute', '（OU=x）振興局長', '振興局長'],
    ['a predecessor', '元振興局長', '振興局長 (former)'],
    ['no word that is set aside', 'KeyIdentifierを除き、SHA-1とする。', 'SHA-1'],
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

  it('say what belongs to the same name before them', () => {
    const [one, other] = findTerms(
      parseDocument('a.md', '者は、厚生省振興局長に、振興局長へ'),
      terms,
    );
    expect([one!.lead, other!.lead]).toEqual(['厚生省', '']);
  });

  it('say what kind of text they stand in, and whether they are spelt otherwise', () => {
    const source = '---\ntitle: SHA-1\n---\n\n# SHA1\n\n- (1) `sha-1`\n\n振　興　局　長\n';
    const seen = findTerms(parseDocument('a.md', source), terms);
    expect(seen.map(({ within, place, variant }) => [within, place, variant])).toEqual([
      ['front', 'front', false],
      ['heading', 'head:SHA1', true],
      ['code', 'head:SHA1/i:1', true],
      ['paragraph', 'head:SHA1', false],
    ]);
  });

  it.each([
    ['A', '### 7.1.3 識別子\n\n- (1)　sha1WithRSAEncryption'],
    ['A', '## 7.1 構成\n\n| 領域 | 値 |\n| --- | --- |\n| signature | SHA-1とRSA |'],
    ['B', '## 7.2 CRL\n\n| 領域 | 値 |\n| --- | --- |\n| signature | SHA-1とRSA |'],
    ['B', '## 4.10 状態\n\nOCSPの応答にはSHA-1により署名する。'],
    ['C', '### 6.1.5 鍵のサイズ\n\n署名にはSHA-1を用いる。'],
    ['D', '### 6.3.2 証明書の有効期間\n\nSHA-1の証明書は、令和4年3月31日まで用いる。'],
    ['E', '## 2.2 公開\n\n- (1)　フィンガープリント（SHA-1及びSHA-256）'],
    ['F', '## 7.1 構成\n\n| 領域 | 値 |\n| --- | --- |\n| subjectKeyIdentifier | SHA-1の値 |'],
    ['G', '### 7.3.2 拡張\n\nCertIDのissuerNameHashは、SHA-1とする。'],
    ['H', '## 1.6 定義と略語\n\n| 語 | 意味 |\n| --- | --- |\n| SHA-1 | 鍵識別子に用いる。 |'],
    ['I', '# 改定履歴\n\nSHA-1を削除。'],
    ['J', '### 3.2.1 所持\n\n証明書発行要求の自己署名にはSHA-1を用いる。'],
    ['J', '### 6.1.3 送付\n\n「SHA-1の移行の手引」による。'],
    [undefined, '## 1.1 概要\n\nSHA-1がある。'],
  ])('guess the use of an algorithm: %s', (use, source) => {
    const document = parseDocument('cp.md', `---\nnumbering: rfc3647\n---\n\n${source}\n`);
    const seen = findTerms(document, terms).filter(({ term }) => term.name === 'SHA-1');
    expect(seen.map((one) => one.use)).toEqual([use]);
  });

  it('take time that grows with the text, blanks included', () => {
    const source = `SHA${' '.repeat(50_000)}-1 ${'振 '.repeat(50_000)}局長`;
    expect(findTerms(parseDocument('a.md', source), terms)).toEqual([]);
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
        '`',
        ' ',
        '\\u3000',
        '\\\n',
        '> ',
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
            .replace(/[\s*>\\-]/g, '')
            .toLowerCase();
          const forms = [term.name, ...term.variants].map((form) =>
            form.replace('-', '').toLowerCase(),
          );
          expect(forms).toContain(plain);
          end = range.end;
        }
      }),
      { numRuns: 500, examples: [[['`', 'SHA-1', '`', 'SHA-1']]] },
    );
  });
});
