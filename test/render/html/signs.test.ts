import { describe, expect, it } from 'vitest';
import { htmlChangeList, htmlInline } from '../../../src/render/html/index.ts';
import { redlineOf } from './read.ts';

function inline(old: string, now: string): string {
  const html = htmlInline(redlineOf(old, now), { lang: 'ja', context: 'all' });
  return html.replace(/\n/g, '');
}

describe('htmlInline marks what is printed before a text', () => {
  it.each([
    [
      '1. x',
      '3. x',
      '<li value="3" class="own"><small class="note"><del>1.</del><ins>3.</ins></small> x</li>',
    ],
    ['1. x', '- x', '<li class="own"><small class="note"><del>1.</del><ins>•</ins></small> x</li>'],
    ['- [ ] x', '- [x] x', '<li class="own"><del>☐</del><ins>☑</ins> x</li>'],
    [
      '- [ ] 期間は30日',
      '- [x] 期間は14日',
      '<del>☐</del><ins>☑</ins> <div class="edited">期間は<del>30日</del><ins>14日</ins></div></li>',
    ],
    ['- 申請', '- 申請\n- [x] 審査', '<li class="own inserted"><ins>☑</ins> <ins>審査</ins></li>'],
    ['[^1]: a note', '[^2]: a note', '<sup><del>[1]</del><ins>[2]</ins></sup><p>a note</p>'],
    [
      '![fig](a.png)',
      '![fig](b.png)',
      '<del><span class="image">[図: fig]</span>〔a.png〕</del><ins><span class="image">[図: fig]</span>〔b.png〕</ins>',
    ],
    ['## 1 a', '### 1 a', '1 a<small class="note">（見出しの階層：2 → 3）</small></h4>'],
    ['[r]: /x "a"', '[r]: /x "b"', '<del>[r]: /x &quot;a&quot;</del>'],
  ])('%j -> %j', (old, now, html) => {
    expect(inline(old, now)).toContain(html);
  });
});

describe('htmlChangeList', () => {
  it.each([
    ['1. x', '3. x', '改正'],
    ['[r]: /old', '[r]: /new', '改正'],
    ['## 1 a', '### 1 a', '見出しの階層変更'],
  ])('%j -> %j is %s', (old, now, kind) => {
    expect(htmlChangeList(redlineOf(old, now), { lang: 'ja' })).toContain(
      `<td class="kinds">${kind}</td>`,
    );
  });
});
