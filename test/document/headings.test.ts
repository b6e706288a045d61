import { describe, expect, it } from 'vitest';
import { guessNumbering, readHeading } from '../../src/document/heading/index.ts';
import type { Numbering } from '../../src/document/index.ts';

function read(text: string, numbering: Numbering) {
  const { address, number, labelLength, title } = readHeading(text, numbering);
  return [address, number, text.slice(0, labelLength).trimStart(), title];
}

describe('section', () => {
  it.each([
    ['4.2 証明書申請手続き', 'sec:4.2', '4.2', '4.2', '証明書申請手続き'],
    ['４．２．１　本人性', 'sec:4.2.1', '4.2.1', '４．２．１', '本人性'],
    ['1. INTRODUCTION', 'sec:1', '1', '1.', 'INTRODUCTION'],
    [
      '3.2.2.4.19 Agreed-Upon Change',
      'sec:3.2.2.4.19',
      '3.2.2.4.19',
      '3.2.2.4.19',
      'Agreed-Upon Change',
    ],
    ['A.1.2. Scope', 'sec:A.1.2', 'A.1.2', 'A.1.2.', 'Scope'],
    ['6.1.5：鍵長', 'sec:6.1.5', '6.1.5', '6.1.5：', '鍵長'],
    ['7.1.5', 'sec:7.1.5', '7.1.5', '7.1.5', ''],
  ])('%s', (text, address, number, label, title) => {
    expect(read(text, 'rfc3647')).toEqual([address, number, label, title]);
  });

  it.each(['A note on scope', '2022 changes', '4.2a 申請', '4..2 申請', '1.2.x', '1-2 鍵', 'v1.2'])(
    'is not %s',
    (text) => {
      expect(readHeading(text, 'rfc3647')).toMatchObject({ title: text, labelLength: 0 });
    },
  );
});

describe('article', () => {
  it.each([
    ['第4条（申請書及び添付書類）', 'art:4', '4', '第4条', '申請書及び添付書類'],
    ['第１２条の２　特例', 'art:12_2', '12_2', '第１２条の２', '特例'],
    ['第十二条の二の三（特例）', 'art:12_2_3', '12_2_3', '第十二条の二の三', '特例'],
    ['第 5 条 (目的) ', 'art:5', '5', '第 5 条', '目的'],
    ['第百一条', 'art:101', '101', '第百一条', ''],
    ['第4条の2', 'art:4_2', '4_2', '第4条の2', ''],
    ['第4条の２', 'art:4_2', '4_2', '第4条の２', ''],
    ['第四条の二', 'art:4_2', '4_2', '第四条の二', ''],
    ['第4条の二（特例）', 'art:4_2', '4_2', '第4条の二', '特例'],
    ['第4条　申請', 'art:4', '4', '第4条', '申請'],
    ['第4条申請', 'art:4', '4', '第4条', '申請'],
    ['第4条及び第5条　削除', 'art:4', '4', '第4条', '及び第5条　削除'],
  ])('%s', (text, address, number, label, title) => {
    expect(read(text, 'articles')).toEqual([address, number, label, title]);
  });

  it.each([
    '第条',
    '4条',
    '第4項',
    '第X条',
    '第十二三条',
    '第4条の特例',
    '第4条の2の特例',
    '第4条第2項の特例',
    '第4条の二次利用',
    '第4条関係',
  ])('is not %s', (text) => {
    expect(readHeading(text, 'articles').address).toBe(`head:${text}`);
  });
});

describe('chapter', () => {
  it.each([
    ['第1章　総則', 'chap:1', '1', '第1章', '総則'],
    ['第二編 手続', 'part:2', '2', '第二編', '手続'],
    ['第2節 審査', 'sect:2', '2', '第2節', '審査'],
    ['第1款　通則', 'subsect:1', '1', '第1款', '通則'],
    ['第3章の2　雑則', 'chap:3_2', '3_2', '第3章の2', '雑則'],
  ])('%s', (text, address, number, label, title) => {
    expect(read(text, 'articles')).toEqual([address, number, label, title]);
  });

  it.each(['章', '第章', '1章', '第1章の概要', '第2節に関する事項'])('is not %s', (text) => {
    expect(readHeading(text, 'articles').address).toBe(`head:${text}`);
  });
});

describe('supplementary', () => {
  it.each([
    ['附則', '附則', ''],
    ['附　則', '附　則', ''],
    ['付則', '付則', ''],
    ['附則（平成25年5月16日改正）', '附則', '（平成25年5月16日改正）'],
    ['附則 抄', '附則', '抄'],
  ])('%s', (text, label, title) => {
    expect(read(text, 'articles')).toEqual(['suppl', undefined, label, title]);
  });

  it.each(['附則第1条', '附則別表', '附録'])('is not %s', (text) => {
    expect(readHeading(text, 'articles').address).toBe(`head:${text}`);
  });
});

describe('annex', () => {
  it.each([
    ['別表第1（第4条関係）', 'annex:1', '1', '別表第1', '（第4条関係）'],
    ['別表第１の２　区分', 'annex:1_2', '1_2', '別表第１の２', '区分'],
    ['別表', 'annex', undefined, '別表', ''],
    ['様式第2号（第11条関係）', 'form:2', '2', '様式第2号', '（第11条関係）'],
    ['別記様式第3号', 'form:3', '3', '別記様式第3号', ''],
    ['様式第1', 'form:1', '1', '様式第1', ''],
    ['様式第1-2号（第11条関係）', 'form:1-2', '1-2', '様式第1-2号', '（第11条関係）'],
    ['別紙１－２', 'sheet:1-2', '1-2', '別紙１－２', ''],
    ['別紙1', 'sheet:1', '1', '別紙1', ''],
    ['別添　資料', 'sheet', undefined, '別添', '資料'],
  ])('%s', (text, address, number, label, title) => {
    expect(read(text, 'articles')).toEqual([address, number, label, title]);
  });

  it.each(['別表関係', '様式集', '別紙のとおり'])('is not %s', (text) => {
    expect(readHeading(text, 'articles').address).toBe(`head:${text}`);
  });
});

describe('appendix', () => {
  it.each([
    ['Appendix B - CAA Contact Tag', 'app:B', 'B', 'Appendix B', 'CAA Contact Tag'],
    ['APPENDIX 1: Profiles', 'app:1', '1', 'APPENDIX 1', 'Profiles'],
    ['Annex a', 'app:A', 'A', 'Annex a', ''],
    ['Appendix C – Issuance', 'app:C', 'C', 'Appendix C', 'Issuance'],
  ])('%s', (text, address, number, label, title) => {
    expect(read(text, 'rfc3647')).toEqual([address, number, label, title]);
  });

  it.each(['Appendix', 'Appendix to the CPS', 'Annexes A'])('is not %s', (text) => {
    expect(readHeading(text, 'rfc3647').number).toBeUndefined();
  });
});

describe('numberings', () => {
  it.each([
    ['改定履歴', 'rfc3647', 'head:改定履歴'],
    ['  Revision  history ', 'rfc3647', 'head:Revision_history'],
    ['a/b#c~2%<x>', 'none', 'head:a_b_c_2_x_'],
    ['4.2 申請', 'none', 'head:4.2_申請'],
    ['4.2 申請', 'articles', 'head:4.2_申請'],
    ['第4条（目的）', 'none', 'head:第4条（目的）'],
    ['第4条（目的）', 'rfc3647', 'art:4'],
    ['\u001b[31m', 'none', 'head:_[31m'],
    ['', 'none', 'head:'],
  ] as const)('%j in %s is %s', (text, numbering, address) => {
    expect(readHeading(text, numbering).address).toBe(address);
  });
});

describe('guessNumbering', () => {
  it.each([
    [['1 総則', '1.1 目的'], 'rfc3647'],
    [['第1章　総則', '第1条（目的）'], 'articles'],
    [['第1条（目的）', '1 別表の一'], 'articles'],
    [['はじめに', 'おわりに'], 'none'],
    [[], 'none'],
  ] as const)('%j -> %s', (headings, numbering) => {
    expect(guessNumbering(headings)).toBe(numbering);
  });
});
