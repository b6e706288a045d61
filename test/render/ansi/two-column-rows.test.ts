import { describe, expect, it } from 'vitest';
import { type TwoColumnOptions, twoColumnRows } from '../../../src/render/ansi/index.ts';
import { displayWidth } from '../../../src/text/width.ts';
import { changesOf, plain, redlineOf } from './redline.ts';

const OLD = `# 4.1 申請

登録局は、記録を5年間保存する。

- (1)　免許証（写し）
- (2)　住民票（3か月以内）

# 4.2 旧い条項

削られる条項。
`;
const NOW = `# 4.1 申請

登録局は、記録を10年間保存する。

- (1)　免許証（写し）
- (2)　住民票（6か月以内）

# 4.3 利用者への通知

新たに定める手続である。
`;
const JA: TwoColumnOptions = { columns: 40, lang: 'ja', plainMarks: true };

describe('twoColumnRows', () => {
  it('sets both versions side by side, the new one left', () => {
    expect(plain(twoColumnRows(redlineOf(OLD, NOW), JA))).toMatchInlineSnapshot(`
      "改正後             | 改正前
      -------------------+--------------------
      4.1 申請           | 4.1 申請
      登録局は、記録を   | 登録局は、記録を_5
      _10年間_保存する。 | 年間_保存する。
        (1)　（略）      |   (1)　（略）
        (2)　住民票（_6  |   (2)　住民票（_3か
        か月_以内）      |   月_以内）
      -------------------+--------------------
      （削る）           | _4.2 旧い条項_
                         | _削られる条項。_
      -------------------+--------------------
      _4.3 利用者への通  | （新設）
      知_                |
      _新たに定める手続  |
      である。_          |
      "
    `);
  });

  it('sets the old one left on request, in English too', () => {
    const rows = twoColumnRows(redlineOf(OLD, NOW), { ...JA, lang: 'en', order: 'old-left' });
    expect(plain(rows).split('\n')[0]).toBe('Before             | After');
    expect(plain(rows)).toContain('| (Deleted)');
  });

  it('underlines changed words without signs where there is colour', () => {
    const rows = twoColumnRows(redlineOf('記録は5年。\n', '記録は10年。\n'), {
      columns: 33,
      lang: 'ja',
    });
    expect(rows.at(-1)).toEqual({
      spans: [
        { text: '記録は' },
        { text: '10年', style: 'changed' },
        { text: '。' },
        { text: '   ' },
        { text: ' | ', style: 'dim' },
        { text: '記録は' },
        { text: '5年', style: 'changed' },
        { text: '。' },
      ],
      address: 'preamble',
      change: 1,
    });
  });

  it('holds the bar in one column, whatever the text is', () => {
    const rows = twoColumnRows(
      redlineOf('登録局①か\u3099、ｶﾅと👩‍⚕️は5年。\n', '登録局①か\u3099、ｶﾅと👩‍⚕️は10年。\n'),
      { columns: 30, lang: 'ja' },
    );
    for (const line of plain(rows).trimEnd().split('\n')) {
      expect(displayWidth(line.slice(0, line.search(/[|+]/)))).toBe(14);
    }
  });

  it('sets rows of tables as cells one after the other', () => {
    const table = (years: number) =>
      `| 項番 | 期間 |\n| --- | --- |\n| 1 | ${years}年 |\n| 2 | なし |\n`;
    expect(plain(twoColumnRows(redlineOf(table(5), table(10)), JA))).toMatchInlineSnapshot(`
      "改正後             | 改正前
      -------------------+--------------------
      （前文）           | （前文）
      項番 | 期間        | 項番 | 期間
      1 | _10年_         | 1 | _5年_
      （略）             | （略）
      "
    `);
  });

  it('numbers what changed, not its context', () => {
    const rows = twoColumnRows(redlineOf(OLD, NOW), JA);
    expect(changesOf(rows).map(([number, text]) => [number, text.slice(0, 4)])).toEqual([
      [1, '登録局は'],
      [2, '  (2'],
      [3, '（削る）'],
      [4, '_4.3'],
    ]);
  });

  it('says so where nothing changed', () => {
    expect(plain(twoColumnRows(redlineOf(OLD, OLD), JA))).toBe('（変更なし）\n');
  });

  it('lets no control sequence through', () => {
    const text = (year: number) =>
      `# \u001b[2J\n\n\u202e\u0007${year}年\n\n\`\`\`\n\u001b${year}\n\`\`\`\n`;
    expect(plain(twoColumnRows(redlineOf(text(5), text(10)), JA))).not.toMatch(
      /[^\P{Cc}\n]|\u202e/u,
    );
  });
});
