import { describe, expect, it } from 'vitest';
import { inlineRows, summaryRows, twoColumnRows } from '../../../src/render/ansi/index.ts';
import { plain, redlineOf } from './redline.ts';

const OPTIONS = { columns: 60, lang: 'ja', context: 'changed', plainMarks: true } as const;

describe('inlineRows marks what is printed before a text', () => {
  it.each([
    ['1. x\n2. y', '3. x\n4. y', '~ [-1.-]{+3.+} x\n~ [-2.-]{+4.+} y\n'],
    ['1. x', '- x', '~ [-1.-]{+-+} x\n'],
    ['- [ ] x\n- y', '- [x] x\n- y', '~ [-- [ ]-]{+- [x]+} x\n  - y\n'],
    ['- [ ] 期間は30日', '- [x] 期間は14日', '~ [-- [ ]-]{+- [x]+} 期間は[-30日-]{+14日+}\n'],
    ['1. > x', '2. > x', '~ [-1.-]{+2.+}\n\n  > x\n'],
    ['[^1]: a note', '[^2]: a note', '~ [-[^1]:-]{+[^2]:+}\n    a note\n'],
    ['![f](a.png)', '![f](b.png)', '~ [-[図: f] <a.png>-]{+[図: f] <b.png>+}\n'],
    ['## 1 a', '### 1 a', '~ 1 a（見出しの階層: 2 → 3）\n'],
  ])('%j -> %j', (old, now, expected) => {
    expect(plain(inlineRows(redlineOf(old, now), OPTIONS))).toBe(expected);
  });

  it('numbers deleted items as the old version counted them', () => {
    const rows = inlineRows(redlineOf('5. 申請\n6. 通知の方法', '3. 通知の方法'), OPTIONS);
    expect(plain(rows)).toBe('- 5. [-申請-]\n~ [-6.-]{+3.+} 通知の方法\n');
  });
});

describe('twoColumnRows', () => {
  it('marks the signs on both sides', () => {
    expect(
      plain(twoColumnRows(redlineOf('1. x', '3. x'), { ...OPTIONS, context: 'full' })),
    ).toContain('_3._ x');
  });
});

describe('summaryRows', () => {
  it('names another level of a heading', () => {
    expect(plain(summaryRows(redlineOf('## 1 a', '### 1 a'), OPTIONS))).toContain(
      '~ 1 a （見出しの階層: 2 → 3）',
    );
  });
});
