import { describe, expect, it } from 'vitest';
import type { ComparisonFormOptions } from '../../../src/render/comparison/index.ts';
import { comparisonBlocks, type PaperBlock, type Run } from '../../../src/render/paper/index.ts';
import { redlineOf } from '../../support/pieces.ts';

const OLD =
  '# 規則\n\n## 第1条（目的）\n\n甲は乙に通知する。\n\n## 第2条（雑則）\n\n丙は、三十日以内に届け出る。\n';
const NEW =
  '# 規則\n\n## 第1条（目的）\n\n甲は乙に書面で通知する。\n\n## 第3条（雑則）\n\n丙は、十四日以内に届け出る。\n';

/** Runs as text, underlined words in `_`, twice underlined ones in `=`. */
function marked(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const sign =
        run.kind === 'text' && { single: '_', double: '=', none: '' }[run.look.underline ?? 'none'];
      return `${sign || ''}${run.text}${sign || ''}`;
    })
    .join('');
}

/** A line for each paragraph, and for each row with its cells between bars. */
function lines(blocks: readonly PaperBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [marked(block.runs)];
    if (block.kind !== 'table') return [];
    return block.rows.map((row) =>
      row.cells.map((cell) => lines(cell.blocks).join('／')).join('｜'),
    );
  });
}

function printed(options: Partial<ComparisonFormOptions> = {}): string[] {
  return lines(comparisonBlocks(redlineOf(OLD, NEW), { lang: 'ja', ...options }));
}

describe('a comparison table on paper', () => {
  it('is set as the ministries set it', () => {
    expect(printed()).toEqual([
      '規則の一部を次の表のように改正する。',
      '（傍線部分は改正部分）',
      '改正後｜改正前',
      '第1条（目的）｜第1条（目的）',
      '甲は乙に_書面で_通知する。｜甲は乙に通知する。',
      '=第3条=（雑則）｜=第2条=（雑則）',
      '丙は、_十四日_以内に届け出る。｜丙は、_三十日_以内に届け出る。',
      '備考　改正部分は、下線の部分である。二重下線は、番号を改め、又は移動した規定の番号である。',
    ]);
  });

  it('has the old version left where that is set, under other titles', () => {
    const found = printed({ order: 'old-left', titles: ['改正案', '現行'] });
    expect(found.slice(2, 5)).toEqual([
      '現行｜改正案',
      '第1条（目的）｜第1条（目的）',
      '甲は乙に通知する。｜甲は乙に_書面で_通知する。',
    ]);
  });

  it('leaves a blank as wide as the words of the other side, but not where words were replaced', () => {
    const found = printed({ blanks: 'equal' });
    expect(found[4]).toBe('甲は乙に_書面で_通知する。｜甲は乙に_　　　_通知する。');
    expect(found[6]).toBe('丙は、_十四日_以内に届け出る。｜丙は、_三十日_以内に届け出る。');
  });

  it('underlines labels once where that is set', () => {
    expect(printed({ doubled: false })[5]).toBe('_第3条_（雑則）｜_第2条_（雑則）');
  });

  it('keeps a heading, and what is left out below it, with the row that follows', () => {
    const old = '# 1 鍵\n\n鍵を作る。\n\n鍵を預かる。\n\n# 2 記録\n\n残す。\n';
    const now = old.replace('預かる', '廃棄する').replace('残す', '五年残す');
    const table = comparisonBlocks(redlineOf(old, now), { lang: 'ja' }).at(-1)!;
    const rows = table.kind === 'table' ? table.rows : [];
    expect(rows.map(({ keep }, index) => `${lines([table])[index]} ${keep ?? false}`)).toEqual([
      '改正後｜改正前 false',
      '1 鍵｜1 鍵 true',
      '（略）｜（略） true',
      '鍵を_廃棄する_。｜鍵を_預かる_。 false',
      '2 記録｜2 記録 true',
      '_五年_残す。｜残す。 false',
      '備考　改正部分は、下線の部分である。 false',
    ]);
  });
});
