import { describe, expect, it } from 'vitest';
import { isLatin, proportionalWidth } from '../../../src/render/pdf/letters.ts';

describe('letters of different widths', () => {
  it.each([
    ['capitals are wider than half a letter', 'RECOMMENDED', 15, 17],
    ['small ones are about as wide', 'certificate', 10, 12],
    ['even letters of code have room', 'iiiilll', 6.6, 7],
    ['Japanese letters are as wide as ever', '認証局', 6, 6],
    ['accented ones are letters', 'Győr', 4, 5.5],
  ])('%s: %s', (_, text, least, most) => {
    expect(proportionalWidth(text)).toBeGreaterThanOrEqual(least);
    expect(proportionalWidth(text)).toBeLessThanOrEqual(most);
  });

  it.each([
    ['The CA SHALL revoke it.', true],
    ['The term 認証局 means a certification authority.', true],
    ['認証局は、SHA-256を用いる。', false],
    ['sha256WithRSAEncryption（1.2.840.113549.1.1.11）を用いる場合とする。', false],
    ['', false],
  ])('%s is Latin: %s', (text, expected) => {
    expect(isLatin(text)).toBe(expected);
  });
});
