import { describe, expect, it } from 'vitest';
import { titleKey, titleLikeness } from '../../src/check/title-likeness.ts';

describe('titleKey', () => {
  it.each([
    ['Certificate Re-key', 'CERTIFICATE  REKEY'],
    ['CRL issuance frequency (if applicable)', 'CRL Issuance Frequency'],
    ['Types of names', 'Type of name'],
    ['Identification & Authentication', 'Identification and authentication'],
    ['ポリシー管理', 'ポリシ管理'],
    ['公開及びリポジトリの責任', '公開とリポジトリー責任'],
    ['秘密鍵の廃棄', '私有鍵 の廃棄'],
    ['失効申請の処理手続き', '失効申請の処理手続'],
  ])('is the same for %s and %s', (a, b) => {
    expect(titleKey(a)).toBe(titleKey(b));
  });

  it('differs for titles that differ in substance', () => {
    expect(titleKey('Certificate renewal')).not.toBe(titleKey('Certificate revocation'));
  });
});

describe('titleLikeness', () => {
  it('is 1 for the same, 0 for nothing in common and between them for some', () => {
    expect(titleLikeness('Key sizes', 'Key size')).toBe(1);
    expect(titleLikeness('Gardening', '水害')).toBe(0);
    expect(titleLikeness('Physical security controls', 'Physical controls')).toBeGreaterThan(0.6);
  });
});
