import { describe, expect, it } from 'vitest';
import { itemLine } from '../../src/check/rules/item-line.ts';
import { says } from './repository.ts';

describe('item-line', () => {
  it.each([
    ['a list', '- (1)　住民票\n- (2)　免許証\n'],
    ['paragraphs', '１　申請する。\n\n２　審査する。\n'],
    ['a sentence that goes on', '次に掲げる(1)及び\n(2)　の書類を添える。\n'],
    ['one label', '申請者は、\n２　部を提出する。\n'],
    ['labels that do not follow one another', '(1)　甲\n(3)　乙\n'],
    ['quantities', '鍵は\n2 年以内に、\n3 年を超えずに更新する。\n'],
    ['code', '```\n(1)　甲\n(2)　乙\n```\n'],
  ])('valid: %s', (_, source) => {
    expect(says(itemLine, `# 1 x\n\n${source}`)).toEqual([]);
  });

  it.each([
    ['(1)　住民票\n(2)　免許証\n(3)　旅券\n', '4:1 (2) is'],
    ['次の書類を添える。\n(1)　住民票\n(2)　免許証\n', '5:1 (2) is'],
    ['１　申請する。\r\n２　審査する。\r\n', '4:1 ２ is'],
    ['  ①　甲\n  ②　乙\n', '4:3 ② is'],
    ['ア　甲\nイ　乙\n', '4:1 イ is'],
    ['the following:\na. name\nb. address\n', '5:1 b. is'],
  ])('invalid: %j', (source, expected) => {
    const [found, ...more] = says(itemLine, `# 1 x\n\n${source}`);
    expect([found, more]).toEqual([expect.stringContaining(expected), []]);
  });
});
