import { describe, expect, it } from 'vitest';
import { confusableCharacter } from '../../src/check/rules/confusable-character.ts';
import { fixed } from './fixed.ts';
import { says } from './repository.ts';

describe('confusable-character', () => {
  it.each([
    ['units and symbols', 'μm、Δt、kα、kΩ、Ωm\n'],
    ['a text in Russian', 'Это слово и СА рядом.\n'],
    ['numbers before katakana', 'サーバ二台、サーバ一式、カード三枚、プリンタ二セット\n'],
    ['the particle へ', 'サーバへアクセスし、カードへデータを送る。\n'],
    [
      'labels of items',
      '第1号ハに掲げる。ロ及びハ、ホ及びヘの者、同号ロ、イ又はニ\n\n二項、八項\n',
    ],
    ['counters', '一カ月、三カ所、五カ年\n'],
    ['a word before 一覧', 'メニュー一覧、ユーザー一人\n'],
    ['kanji at the end of katakana', 'アクセス口、コンセント口、タ刊 タブ\n'],
    ['a dash between words', 'クライアント－サーバ、ルート－カード\n'],
    ['variants in names', '﨑、神（U+FA19は別）、塚\n'],
  ])('valid: %s', (_, source) => {
    expect(says(confusableCharacter, source)).toEqual([]);
  });

  it.each([
    [
      'Cyrillic and Latin in a word',
      '本СP\n',
      '1:2 "СP" holds letters that are not Latin (С U+0421)',
      '本CP\n',
    ],
    [
      'Greek and Latin in code',
      '`ΑB`\n',
      '1:2 "ΑB" holds letters that are not Latin (Α U+0391)',
      '`ΑB`\n',
    ],
    [
      'a whole word',
      'СА\n',
      '1:1 "СА" holds letters that are not Latin (С U+0421, А U+0410)',
      'СА\n',
    ],
    [
      '一 in katakana',
      'サ一バ\n',
      '1:2 "一" (U+4E00) in "サ一バ" is not "ー" (U+30FC)',
      'サーバ\n',
    ],
    [
      '夕 in an unknown word',
      'ラ夕イト\n',
      '1:2 "夕" (U+5915) in "ラ夕イト" is not "タ" (U+30BF)',
      'ラ夕イト\n',
    ],
    [
      '口 before katakana',
      '口グイン\n',
      '1:1 "口" (U+53E3) in "口グイン" is not "ロ" (U+30ED)',
      'ログイン\n',
    ],
    [
      'a word of the document',
      'メニュー。メニュ一を\n',
      '1:9 "一" (U+4E00) in "メニュ一" is not "ー" (U+30FC)',
      'メニュー。メニューを\n',
    ],
    [
      'hiragana in katakana',
      'へルプ\n',
      '1:1 "へ" (U+3078) in "へルプ" is not "ヘ" (U+30D8)',
      'ヘルプ\n',
    ],
    [
      'the particle in katakana',
      '加入者ヘ通知\n',
      '1:4 "ヘ" (U+30D8) in "者ヘ" is not "へ" (U+3078)',
      '加入者へ通知\n',
    ],
    [
      'the same after katakana',
      'サーバヘ送る\n',
      '1:4 "ヘ" (U+30D8) in "サーバヘ" is not "へ" (U+3078)',
      'サーバへ送る\n',
    ],
    ['a dash for ー', 'デ－タ\n', '1:2 "－" (U+FF0D) in "デ－タ" is not "ー" (U+30FC)', 'データ\n'],
    [
      'katakana for 力',
      '効カを失う\n',
      '1:2 "カ" (U+30AB) in "効カ" is not "力" (U+529B)',
      '効力を失う\n',
    ],
    ['katakana for 二', '第ニ条\n', '1:2 "ニ" (U+30CB) in "第ニ" is not "二" (U+4E8C)', '第二条\n'],
    ['ー for 一', 'ー般の\n', '1:1 "ー" (U+30FC) in "ー般" is not "一" (U+4E00)', '一般の\n'],
    [
      'ー for a hyphen',
      '資料２ー１\n',
      '1:4 "ー" (U+30FC) in "２ー１" is not "-" (U+002D)',
      '資料２ー１\n',
    ],
    [
      'a radical',
      '⼈\n',
      '1:1 ⼈ (U+2F08) is a sign for a radical or a ligature, not a letter',
      '人\n',
    ],
    [
      'a radical of two kanji',
      '⼾\n',
      '1:1 ⼾ (U+2F3E) is a sign for a radical or a ligature, not a letter',
      '⼾\n',
    ],
    [
      'a ligature',
      'certiﬁed\n',
      '1:6 ﬁ (U+FB01) is a sign for a radical or a ligature, not a letter',
      'certified\n',
    ],
    [
      'a repeated hanja',
      '\uf90a\n',
      '1:1 \uf90a (U+F90A) is a sign for a radical or a ligature, not a letter',
      '金\n',
    ],
  ])('invalid: %s', (_, source, expected, after) => {
    expect(says(confusableCharacter, source)).toEqual([expected]);
    expect(fixed(confusableCharacter, source)).toBe(after);
  });

  it('leaves the revision history alone, where nothing may change', () => {
    expect(says(confusableCharacter, '# 改定履歴\n\nサ一バ\n')).toEqual([]);
  });
});
