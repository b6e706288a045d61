import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/redline/index.ts';
import { inlineRows } from '../../src/render/ansi/index.ts';
import { htmlInline } from '../../src/render/html/index.ts';
import { plain } from './ansi/redline.ts';
import { redlineOf, rowsOf } from './comparison/rows.ts';

const DUTY = '加入者は、私有鍵が危殆化したときは直ちに届け出なければならない。';
const clauses = (first: string, second: string) =>
  `# 1 義務\n\n${first}第一章の本文はそのままである。\n\n# 2 監査\n\n${second}第二章の本文もそのままである。\n`;
const OLD = clauses(`${DUTY}\n\n`, '');
const NEW = clauses('', `${DUTY.replace('直ちに', '遅滞なく')}\n\n`);

describe('a block that moved and was edited', () => {
  it('faces its other place in the comparison table, its changed words marked', () => {
    expect(rowsOf(OLD, NEW)).toEqual([
      ['1 義務', '1 義務'],
      ['（2へ移動）', '加入者は、私有鍵が危殆化したときは{直ちに}届け出なければならない。'],
      ['（略）', '（略）'],
      ['2 監査', '2 監査'],
      ['加入者は、私有鍵が危殆化したときは{遅滞なく}届け出なければならない。', '（1から移動）'],
      ['（略）', '（略）'],
    ]);
  });

  it('is struck at its old place of an HTML page and marked inside at the new one', () => {
    const html = htmlInline(redlineOf(OLD, NEW), { lang: 'ja', context: 'all' });
    expect(html).toContain(
      `<p class="deleted moved"><del class="moved">${DUTY}</del><small class="note" id="move-1-old"><a href="#move-1-new">（2へ移動）</a></small></p>`,
    );
    expect(html).toContain(
      '<p class="edited"><ins class="moved">加入者は、私有鍵が危殆化したときは</ins><del class="edited">直ちに</del><ins>遅滞なく</ins><ins class="moved">届け出なければならない。</ins><small class="note" id="move-1-new"><a href="#move-1-old">（1から移動）</a></small></p>',
    );
  });

  it('has signs for the words that changed on a terminal', () => {
    const rows = inlineRows(redlineOf(OLD, NEW), {
      columns: 100,
      lang: 'ja',
      context: 'changed',
      plainMarks: true,
    });
    expect(plain(rows)).toContain(
      '~ 加入者は、私有鍵が危殆化したときは[-直ちに-]{+遅滞なく+}届け出なければならない。（移動: ← 1）\n',
    );
    expect(plain(rows)).toContain('（移動: → 2）\n');
  });

  it('counts by what changed inside', () => {
    const { insertedCharacters, deletedCharacters } = summarize(redlineOf(OLD, NEW));
    expect([insertedCharacters, deletedCharacters]).toEqual([4, 3]);
  });
});
