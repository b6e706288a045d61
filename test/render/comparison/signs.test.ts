import { describe, expect, it } from 'vitest';
import { rowsOf } from './rows.ts';

const CASES: [string, string, string, [string, string][]][] = [
  [
    'the first number of a list',
    '1. x\n2. y',
    '3. x\n4. y',
    [
      ['  {3.} x', '  {1.} x'],
      ['  {4.} y', '  {2.} y'],
    ],
  ],
  [
    'numbers that became bullets, with what stands below',
    '1. x\n2. y\n   - q',
    '- x\n- y\n  - q',
    [
      ['  {•} x', '  {1.} x'],
      ['  {•} y', '  {2.} y'],
      ['    （略）', '    （略）'],
    ],
  ],
  [
    'a box that is ticked',
    '- [ ] x\n- z',
    '- [x] x\n- z',
    [
      ['  {☑} x', '  {☐} x'],
      ['  （略）', '  （略）'],
    ],
  ],
  [
    'a box that is ticked, and a word',
    '- [ ] 期間は30日\n- z',
    '- [x] 期間は14日\n- z',
    [
      ['  {☑} 期間は{14日}', '  {☐} 期間は{30日}'],
      ['  （略）', '  （略）'],
    ],
  ],
  [
    'the number before code',
    '1. ```\n   x\n   ```',
    '2. ```\n   x\n   ```',
    [['  {2.} x', '  {1.} x']],
  ],
  [
    'the target of a definition',
    '[r]: /old\n[s]: /s',
    '[r]: /new\n[s]: /s',
    [
      ['[r]: {/new}', '[r]: {/old}'],
      ['（略）', '（略）'],
    ],
  ],
  ['an image', '![fig](a.png)', '![fig](b.png)', [['{fig}{〔b.png〕}', '{fig}{〔a.png〕}']]],
  ['the label of a note', '[^1]: a note', '[^2]: a note', [['{[^2]} a note', '{[^1]} a note']]],
];

describe('comparisonTable marks', () => {
  it.each(CASES)('%s', (_, old, now, rows) => {
    expect(rowsOf(`# 1 甲\n\n${old}`, `# 1 甲\n\n${now}`)).toEqual([['1 甲', '1 甲'], ...rows]);
  });

  it('names another level of a heading', () => {
    expect(rowsOf('## 1 甲\n\n文。', '### 1 甲\n\n文。')).toEqual([
      ['1 甲\n（見出しの階層の変更）', '1 甲'],
    ]);
  });
});
