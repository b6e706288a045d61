import { describe, expect, it } from 'vitest';
import { captionLabel, itemLabel, paragraphLabel } from '../../src/document/index.ts';

describe('itemLabel', () => {
  it.each([
    ['(1)　署名', '(1)', 'i:1'],
    ['（１の２）署名', '（１の２）', 'i:1_2'],
    ['1)　署名', '1)', 'i:1'],
    ['１）署名', '１）', 'i:1'],
    ['1. 署名', '1.', 'i:1'],
    ['１．署名', '１．', 'i:1'],
    ['12　署名', '12', 'i:12'],
    ['一　署名', '一', 'i:1'],
    ['十二の二　署名', '十二の二', 'i:12_2'],
    ['一、署名', '一、', 'i:1'],
    ['①署名', '①', 'i:1'],
    ['⑳署名', '⑳', 'i:20'],
    ['㉑　署名', '㉑', 'i:21'],
    ['㉟　署名', '㉟', 'i:35'],
    ['㊱署名', '㊱', 'i:36'],
    ['㊿署名', '㊿', 'i:50'],
    ['⑴署名', '⑴', 'i:1'],
    ['⒇署名', '⒇', 'i:20'],
    ['ア　署名', 'ア', 's:ア'],
    ['ア）署名', 'ア）', 's:ア'],
    ['ア) 署名', 'ア)', 's:ア'],
    ['ロ．署名', 'ロ．', 's:ロ'],
    ['(ア)署名', '(ア)', 's:ア'],
    ['a. sign', 'a.', 's:a'],
    ['ａ）署名', 'ａ）', 's:a'],
    ['iv) sign', 'iv)', 's:iv'],
    ['2 前項の署名', '2', 'i:2'],
    ['3　年以内の署名', '3', 'i:3'],
    ['2 年次監査', '2', 'i:2'],
    ['2 日本語の書類', '2', 'i:2'],
  ])('%s', (text, label, step) => {
    expect(itemLabel(text)).toEqual({ text: label, step });
  });

  it.each([
    '1.2.840.113549.1.1.11',
    '1.5倍',
    '2048 bit RSA keys',
    '2048　ビット',
    '3 年以内に届け出る',
    '３ 年以内に届け出る',
    '30 日間保存する',
    '128 bits or more',
    '24 hours after the request',
    '二、三の例外',
    '2、3日後',
    '十二三　署名',
    'アイコン',
    'i.e. a key',
    '2.0版',
    '',
  ])('none in %j', (text) => {
    expect(itemLabel(text)).toBeUndefined();
  });
});

describe('paragraphLabel', () => {
  it.each([
    ['2　前項の規定', '2', 'p:2'],
    ['２　前項の規定', '２', 'p:2'],
    ['2 前項の規定', '2', 'p:2'],
    ['3　年次監査', '3', 'p:3'],
    ['3 年次監査', '3', 'p:3'],
  ])('%s', (text, label, step) => {
    expect(paragraphLabel(text)).toEqual({ text: label, step });
  });

  it.each(['3 年以内に届け出る。', '30 日を経過した', '2', '2前項', '2.1 節'])(
    'none in %j',
    (text) => {
      expect(paragraphLabel(text)).toBeUndefined();
    },
  );
});

describe('captionLabel', () => {
  it.each([
    ['表7.1.1　証明書基本領域', 'table', '表7.1.1', '証明書基本領域'],
    ['表1　はじめに示す事項', 'table', '表1', 'はじめに示す事項'],
    ['表1 証明書の一覧', 'table', '表1', '証明書の一覧'],
    ['図 ２：流れ', 'figure', '図 ２', '流れ'],
    ['Table 3: Profiles', 'table', 'Table 3', 'Profiles'],
    ['Table 3. profiles of keys', 'table', 'Table 3', 'profiles of keys'],
  ])('%s', (text, kind, label, caption) => {
    expect(captionLabel(text)).toMatchObject({ kind, label, caption });
  });

  it.each([
    '表1 に示すとおり、鍵長を定める。',
    '表1　に示すとおり、鍵長を定める。',
    '表1 は、次の事項を定める',
    '図2 の流れによる。',
    'Table 3 shows the profiles.',
    '表1は次のとおり',
    '表1　一覧\n続き',
  ])('none in %j', (text) => {
    expect(captionLabel(text)).toBeUndefined();
  });
});
