import { describe, expect, it } from 'vitest';
import { proposeRetirement, settleDefinitions } from '../../src/amendment/retire/index.ts';
import { applyChanges, settle } from '../../src/amendment/wording/index.ts';
import type { TermKind } from '../../src/reference/terms/index.ts';
import { amended, documentOf, term } from './wording/support.ts';

/** Takes a term out of a document wherever a way is known. */
function without(name: string, body: string, sort: TermKind = 'term', more = {}) {
  const document = documentOf(body);
  const spots = proposeRetirement(document, term(name, sort, more));
  const accept = new Set(
    spots.filter(({ proposal }) => proposal.kind !== 'keep').map(({ key }) => key),
  );
  return amended(document, spots, { accept });
}

describe('one of a list', () => {
  it.each([
    ['SHA-1、SHA-256又はSHA-512のいずれかとする。', 'SHA-256又はSHA-512のいずれかとする。'],
    ['SHA-256、SHA-1又はSHA-512とする。', 'SHA-256又はSHA-512とする。'],
    ['SHA-256、SHA-512又はSHA-1とする。', 'SHA-256又はSHA-512とする。'],
    ['SHA-256、SHA-1、SHA-384又はSHA-512とする。', 'SHA-256、SHA-384又はSHA-512とする。'],
    ['SHA-256、SHA-384、SHA-512又はSHA-1とする。', 'SHA-256、SHA-384又はSHA-512とする。'],
    ['SHA-1又はSHA-256とする。', 'SHA-256とする。'],
    ['SHA-256又はSHA-1とRSAの組合せ', 'SHA-256とRSAの組合せ'],
    ['SHA-1又はSHA-256のいずれかとする。', 'SHA-256とする。'],
    ['SHA-1及びSHA-256の双方について示す。', 'SHA-256について示す。'],
    ['SHA-1又はSHA-256とRSAの組合せを用いる。', 'SHA-256とRSAの組合せを用いる。'],
    ['ＳＨＡ－１又はＳＨＡ－２５６とする。', 'ＳＨＡ－２５６とする。'],
    ['SHA-1指紋及びSHA-256指紋を示す。', 'SHA-256指紋を示す。'],
    ['SHA-1によるもの及びSHA-256によるものを示す。', 'SHA-256によるものを示す。'],
    ['SHA-1（移行用）、SHA-256又はSHA-512とする。', 'SHA-256又はSHA-512とする。'],
    ['SHA-1/SHA-256とする。', 'SHA-256とする。'],
    ['SHA-1・SHA-256とする。', 'SHA-256とする。'],
    ['**SHA-1**又はSHA-256とする。', 'SHA-256とする。'],
    ['SHA-1, SHA-256, and SHA-512 are used.', 'SHA-256 and SHA-512 are used.'],
    ['Either SHA-1 or SHA-256 is used.', 'SHA-256 is used.'],
    ['It uses SHA-256, SHA-512, or SHA-1 here.', 'It uses SHA-256 or SHA-512 here.'],
    ['It uses SHA-1 or SHA-256 here.', 'It uses SHA-256 here.'],
  ])('%s', (before, expected) => {
    expect(without('SHA-1', `${before}\n`, 'algorithm').body).toBe(`${expected}\n`);
  });

  it.each([
    ['書面、磁気テープ又は光ディスクによる。', '書面又は光ディスクによる。'],
    ['磁気テープ、書面又は光ディスクによる。', '書面又は光ディスクによる。'],
    ['書面又は磁気テープによる。', '書面による。'],
  ])('%s', (before, expected) => {
    expect(without('磁気テープ', `${before}\n`).body).toBe(`${expected}\n`);
  });
});

describe('an item', () => {
  const LIST = '- (1)　sha1WithRSA（1.2.3）\n- (2)　sha256（1.2.4）\n- (3)　rsa（1.2.5）\n';
  const LEFT = '- (1)　sha256（1.2.4）\n- (2)　rsa（1.2.5）\n';

  it.each([
    ['次のいずれかとする。', '次のとおりとする。'],
    ['次の3種類の方式を用いる。', '次の2種類の方式を用いる。'],
    ['次の三つの方式を用いる。', '次の二つの方式を用いる。'],
    ['次のいずれかに該当するとき。', '次のいずれかに該当するとき。'],
  ])('%s', (before, expected) => {
    const body = (lead: string, list: string) => `# 7.1 方式\n\n${lead}\n\n${list}`;
    expect(without('sha1WithRSA', body(before, LIST), 'algorithm').body).toBe(body(expected, LEFT));
  });

  it('is found by its number in brackets', () => {
    expect(without('1.2.3', LIST, 'algorithm').body).toBe(LEFT);
  });

  it('in the middle, with one below it', () => {
    const list = '- ア　甲\n- イ　乙\n  - (ア)　内\n- ウ　丙\n';
    expect(without('乙', list).body).toBe('- ア　甲\n- イ　丙\n');
  });

  it('that says more than the term is no such item', () => {
    const document = documentOf('- (1)　SHA-1の鍵の一覧\n- (2)　SHA-256\n');
    const [spot] = proposeRetirement(document, term('SHA-1', 'algorithm'));
    expect(spot!.proposal.kind).toBe('ask');
  });
});

describe('a row', () => {
  const TABLE = '| 方式 | 可否 |\n| --- | --- |\n| SHA-1 | 可 |\n| SHA-256 | 可 |\n';

  it('goes where the term is its head', () => {
    expect(without('SHA-1', TABLE, 'algorithm').body).toBe(TABLE.replace('| SHA-1 | 可 |\n', ''));
  });

  it('stays where it is the only one', () => {
    const table = TABLE.replace('| SHA-256 | 可 |\n', '');
    expect(without('SHA-1', table, 'algorithm').body).toBe(table);
  });
});

describe('a sentence', () => {
  it.each([
    ['a proviso', 'SHA-256とする。ただし、SHA-1は、当分の間用いる。', 'SHA-256とする。'],
    ['the first', 'SHA-1は移行に用いる。SHA-256とする。', 'SHA-256とする。'],
    ['the first in English', 'SHA-1 is for old keys. Use SHA-256.', 'Use SHA-256.'],
  ])('%s', (_, before, expected) => {
    expect(without('SHA-1', `${before}\n`, 'algorithm').body).toBe(`${expected}\n`);
  });

  it('that is all of a paragraph takes it along', () => {
    expect(without('SHA-1', '甲。\n\nSHA-1は令和4年まで。\n\n乙。\n', 'algorithm').body).toBe(
      '甲。\n\n乙。\n',
    );
  });

  it('that is all of an item takes it along', () => {
    const list = '- (1)　甲\n- (2)　SHA-1は令和4年まで。\n- (3)　乙\n';
    expect(without('SHA-1', list, 'algorithm').body).toBe('- (1)　甲\n- (2)　乙\n');
  });

  it('that forbids the term stays', () => {
    const { settled } = without('SHA-1', 'SHA-1を用いてはならない。\n', 'algorithm');
    expect(settled[0]!.outcome).toMatchObject({ kind: 'stay', decided: false });
  });

  it('of a numbered paragraph is for a person', () => {
    const document = documentOf('## 第1条（鍵）\n\n甲。\n\n2　SHA-1とする。\n', 'r', 'articles');
    const [spot] = proposeRetirement(document, term('SHA-1', 'algorithm'));
    expect(spot!.proposal).not.toHaveProperty('changes');
  });
});

describe('by its use', () => {
  const kinds = (body: string) =>
    proposeRetirement(documentOf(body), term('SHA-1', 'algorithm')).map(
      ({ proposal, standing }) => `${standing.occurrence.use ?? '-'} ${proposal.kind}`,
    );

  it.each([
    ['# 7.1.3 方式\n\nSHA-1又はSHA-256とする。\n', ['A write']],
    ['# 7.2 CRL\n\nCRLの署名は、SHA-1又はSHA-256とする。\n', ['B write']],
    ['# 6.1.5 鍵のサイズ\n\nSHA-1又はSHA-256とする。\n', ['C write']],
    ['# 6.3.2 有効期間\n\nSHA-1の証明書は令和4年3月31日まで使える。\n', ['D write']],
    ['# 2.2 公開\n\nフィンガープリント（SHA-1及びSHA-256）\n', ['E ask']],
    ['# 7.1.2 拡張\n\n公開鍵のSHA-1ハッシュ値とする。\n', ['F keep']],
    ['# 7.3 OCSP\n\nissuerNameHashは、SHA-1による。\n', ['G ask']],
    ['# 3.2.1 所持\n\n証明書発行要求の自己署名は、SHA-1又はSHA-256とする。\n', ['J ask']],
    ['# 9 その他\n\nSHA-1又はSHA-256とする。\n', ['- ask']],
  ])('%s', (body, expected) => {
    expect(kinds(body)).toEqual(expected);
  });
});

describe('a definition', () => {
  const BODY =
    '# 1.6 定義\n\n| 語 | 意味 |\n| --- | --- |\n| SHA-1 | 関数 |\n| RSA | 方式 |\n\n# 6.1.5 鍵のサイズ\n\nSHA-1又はSHA-256とする。\n\n# 7.3 OCSP\n\nissuerNameHashは、SHA-1による。\n';
  const settled = (decisions: Parameters<typeof settle>[1]) =>
    settleDefinitions(
      settle(proposeRetirement(documentOf(BODY), term('SHA-1', 'algorithm')), decisions),
    );

  it('stays where the text still needs it', () => {
    const uses = new Map([['G' as const, { keep: '索引である。' }]]);
    expect(settled({ all: true, uses })[0]!.outcome).toMatchObject({ kind: 'stay' });
  });

  it('goes with the last use', () => {
    const uses = new Map([['G' as const, { cut: true as const }]]);
    const all = settled({ all: true, uses });
    const changes = all.flatMap(({ outcome }) =>
      outcome.kind === 'change' ? outcome.changes : [],
    );
    const written = applyChanges(documentOf(BODY), changes);
    expect(written.kind === 'written' && written.document.source).not.toContain('SHA-1');
  });

  it('waits for the others', () => {
    expect(settled({ all: true })[0]!.outcome.kind).toBe('open');
  });
});
