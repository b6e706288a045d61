import { describe, expect, it } from 'vitest';
import {
  clauseAt,
  decode,
  findClause,
  lookUpClause,
  parseDocument,
  splitTarget,
  withoutOrdinal,
} from '../../src/document/index.ts';

const articles = parseDocument(
  'a.md',
  '前文\n# 第1章　総則\n# 第1条（目的）\n本文\n# 第十二条（様式）\n# 第12条の2（特例）\n# 改定履歴\n',
);
const sections = parseDocument(
  'b.md',
  '# 7 様式\n## 7.1 一覧\n### ７．１．３　鍵長\n# Appendix B - Tags\n',
);

describe('finding a clause', () => {
  it.each([
    ['art:12_2', 'art:12_2'],
    ['12_2', 'art:12_2'],
    ['第12条の2', 'art:12_2'],
    ['第１２条の２', 'art:12_2'],
    ['第十二条の二', 'art:12_2'],
    ['12の2', 'art:12_2'],
    ['第12条', 'art:12'],
    ['第１２条', 'art:12'],
    ['第十二条', 'art:12'],
    ['12', 'art:12'],
    ['１２', 'art:12'],
    ['第十二条（様式）', 'art:12'],
    ['1', 'art:1'],
    ['第一章', 'chap:1'],
    [' 改定履歴 ', 'head:改定履歴'],
    ['目的', 'art:1'],
    ['preamble', 'preamble'],
    ['art:3', undefined],
    ['', undefined],
  ])('%j -> %s', (text, address) => {
    expect(lookUpClause(articles, text)?.address).toBe(address);
  });

  it.each([
    ['7.1.3', 'sec:7.1.3'],
    ['７.１.３', 'sec:7.1.3'],
    ['sec:７.１.３', 'sec:7.1.3'],
    ['7.1.3 鍵長', 'sec:7.1.3'],
    ['7.1', 'sec:7.1'],
    ['鍵長', 'sec:7.1.3'],
    ['appendix b', 'app:B'],
    ['7.1.4', undefined],
    ['第7条', undefined],
  ])('%j among sections -> %s', (text, address) => {
    expect(lookUpClause(sections, text)?.address).toBe(address);
  });

  it('by address only the address itself', () => {
    expect(findClause(articles, 'art:1')?.title).toBe('目的');
    expect(findClause(articles, '1')).toBeUndefined();
  });

  it.each([
    [0, 'preamble'],
    [2, 'preamble'],
    [3, 'chap:1'],
    [10_000, 'head:改定履歴'],
  ])('by offset %d', (offset, address) => {
    expect(clauseAt(articles, offset).address).toBe(address);
  });
});

describe('addresses', () => {
  it.each([
    ['cp-sign#sec:4.2.1/i:3', { document: 'cp-sign', address: 'sec:4.2.1/i:3' }],
    ['#sec:4', { address: 'sec:4' }],
    ['cp-sign', { document: 'cp-sign' }],
    ['cp-sign#', { document: 'cp-sign' }],
    ['', {}],
  ])('splitTarget(%j)', (target, expected) => {
    expect(splitTarget(target)).toEqual(expected);
  });

  it.each([
    ['sec:4.2.1~2', 'sec:4.2.1'],
    ['sec:4.2.1', 'sec:4.2.1'],
    ['suppl~2/art:1', 'suppl~2/art:1'],
  ])('withoutOrdinal(%s) is %s', (address, expected) => {
    expect(withoutOrdinal(address)).toBe(expected);
  });
});

describe('decode', () => {
  it('keeps a BOM and every line end', () => {
    const text = '\ufeffa\r\nb\rc\n';
    expect(decode(new TextEncoder().encode(text))).toEqual({ text });
  });

  it.each([
    ['a zero byte', [0x61, 0, 0x62], 'it is a binary file'],
    ['Shift_JIS', [0x8f, 0x90], 'its text is not encoded in UTF-8'],
    ['a surrogate in UTF-8', [0xed, 0xa0, 0x80], 'its text is not encoded in UTF-8'],
  ])('refuses %s', (_, bytes, why) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ problem: { en: why } });
  });
});
