import { describe, expect, it } from 'vitest';
import { printed, readAt } from '../read.ts';

describe('Titles in quotation marks that begin with kana', () => {
  it.each([
    ['「1.1 はじめに」を参照', '「1.1 はじめに」 → #sec:1.1'],
    ['本CP「9.9 さまざまな事項」', '本CP「9.9 さまざまな事項」 → #sec:9.9'],
    ['「4.2.1　あらまし」', '「4.2.1　あらまし」 → #sec:4.2.1'],
    ['「4.2.1に定める手続」', '4.2.1 → #sec:4.2.1'],
    ['「4.2.1 に定める手続」', '4.2.1 → #sec:4.2.1'],
    ['「4.2.1 から4.2.3まで」', '4.2.1 から4.2.3まで → #sec:4.2.1..4.2.3'],
    ['「4.2.1 の規定」', '4.2.1 → #sec:4.2.1'],
  ])('%s', (text, expected) => {
    expect(printed('cp-sign sec:4.2.2', readAt('cp-sign sec:4.2.2', text))).toEqual([expected]);
  });
});
