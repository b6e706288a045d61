import { describe, expect, it } from 'vitest';
import { labelsIn } from '../../src/check/prose-labels.ts';

describe('labelsIn', () => {
  it.each([
    ['表7.1.1に示す', ['table 7.1.1']],
    ['表7.1.1及び7.1.2', ['table 7.1.1', 'table 7.1.2']],
    ['様式第1号から様式第3号まで', ['form 1', 'form 2', 'form 3']],
    ['別表第２の二', ['annex 2_2']],
    ['別表に掲げる', ['annex ']],
    ['公表する', []],
    ['Tables 1 and 2', ['table 1', 'table 2']],
    ['see Appendix B.', ['app B']],
    ['図２-1', ['figure 2-1']],
  ])('%s', (text, expected) => {
    expect(labelsIn(text).map(({ kind, number }) => `${kind} ${number}`)).toEqual(expected);
  });
});
