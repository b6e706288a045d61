import { describe, expect, it } from 'vitest';
import { nodeKey } from '../../src/redline/index.ts';
import { redlineOf } from '../support/pieces.ts';
import { expectLaw } from '../support/tree.ts';

const LONG = '加入者は、私有鍵が危殆化したときは、直ちに認証局に届け出なければならない。';

/** An edit of each thing that a document may hold: its words, its attributes, its place. */
const EDITS: readonly (readonly [string, string, string])[] = [
  [
    'a field of the front matter',
    '---\nid: a\nversion: 1.0\n---\n',
    '---\nid: a\nversion: 1.1\n---\n',
  ],
  ['front matter that came', '# 1 a\n', '---\nid: a\n---\n\n# 1 a\n'],
  ['front matter of another order', '---\na: 1\nb: 2\n---\n', '---\nb: 2\na: 1\n---\n'],
  ['words of a note', 'x[^1]\n\n[^1]: one\n', 'x[^1]\n\n[^1]: two\n'],
  ['the label of a note', 'x[^1]\n\n[^1]: one\n', 'x[^2]\n\n[^2]: one\n'],
  ['a second paragraph of a note', 'x[^1]\n\n[^1]: one\n', 'x[^1]\n\n[^1]: one\n\n    two\n'],
  [
    'a list in a note',
    'x[^1]\n\n[^1]: one\n\n    - a\n    - b\n',
    'x[^1]\n\n[^1]: one\n\n    - b\n',
  ],
  [
    'notes in another order',
    'x[^1][^2]\n\n[^1]: one\n[^2]: two\n',
    'x[^2][^1]\n\n[^2]: two\n[^1]: one\n',
  ],
  ['the target of a link', '[a](http://x/1)\n', '[a](http://x/2)\n'],
  ['the title of a link', '[a](http://x/1 "b")\n', '[a](http://x/1 "c")\n'],
  ['a link around a part', '[a b](http://x/1) c\n', 'a [b c](http://x/1)\n'],
  ['two links for one', '[a](/x)[b](/x)\n', '[ab](/x)\n'],
  ['a link by reference', '[a][r]\n\n[r]: /x\n', '[a](/x)\n\n[r]: /x\n'],
  ['the target of a definition', '[a][r]\n\n[r]: /x\n', '[a][r]\n\n[r]: /y\n'],
  ['the caption of a picture', '![a](/x)\n', '![b](/x)\n'],
  ['the source of a picture', '![a](/x)\n', '![a](/y)\n'],
  ['a picture within a link', '[![a](/x)](/l)\n', '[![a](/x) b](/l)\n'],
  ['bold within italics', '*a **b** c*\n', '*a b **c***\n'],
  ['inline code', 'a `b` c\n', 'a `c` c\n'],
  ['inline code that was text', 'a b c\n', 'a `b` c\n'],
  ['lines of code', '```\na\nb\nc\n```\n', '```\na\nx\nc\n```\n'],
  ['the language of code', '```ts\na\n```\n', '```js meta\na\n```\n'],
  ['code without a fence', '```\na\n```\n', '    a\n'],
  ['an empty line in code', '```\na\nb\n```\n', '```\na\n\nb\n```\n'],
  ['code that became empty', '```\na\n```\n', '```\n```\n'],
  ['a block of HTML', '<div>\na\n</div>\n', '<div class="x">\nb\n</div>\n'],
  ['a comment', '<!-- a -->\n', '<!-- b -->\n'],
  ['inline HTML', 'a <b>b</b>\n', 'a <i>b</i>\n'],
  [
    'the alignment of columns',
    '| a | b |\n|---|---|\n| c | d |\n',
    '| a | b |\n|:-:|--:|\n| c | d |\n',
  ],
  ['a column', '| a |\n|---|\n| c |\n', '| a | b |\n|---|---|\n| c | d |\n'],
  [
    'a column at the front',
    '| a | b |\n|---|---|\n| c | d |\n',
    '| x | a | b |\n|---|---|---|\n| y | c | d |\n',
  ],
  [
    'rows in another order',
    `| a |\n|---|\n| ${LONG} |\n| b |\n`,
    `| a |\n|---|\n| b |\n| ${LONG} |\n`,
  ],
  ['a row that is too long', '| a |\n|---|\n| c |\n', '| a |\n|---|\n| c | d |\n'],
  ['formatting in a cell', '| a |\n|---|\n| **b** c |\n', '| a |\n|---|\n| b `c` |\n'],
  ['the start of a list', '1. a\n2. b\n', '3. a\n4. b\n'],
  ['the kind of a list', '- a\n- b\n', '1. a\n2. b\n'],
  ['a loose list', '- a\n- b\n', '- a\n\n- b\n'],
  ['a box', '- [ ] a\n', '- [x] a\n'],
  ['a list within', '- a\n- b\n', '- a\n  - b\n'],
  ['paragraphs of an item', '- a\n\n  b\n', '- a\n\n  b\n\n  c\n'],
  ['items put together', `- ${LONG}\n\n${LONG}甲\n`, `- ${LONG}\n\n  ${LONG}甲\n`],
  ['a quotation', '> a\n> b\n', '> a\n>\n> b\n'],
  ['a quotation in a list', '- > a\n', '- a\n'],
  ['the level of a heading', '## 1 a\n', '### 1 a\n'],
  ['formatting in a heading', '## 1 a\n', '## 1 **a**\n'],
  ['a heading that is text', '## 1 a\n', '1 a\n'],
  ['a rule', 'a\n\n---\n', 'a\n\n***\n\nb\n'],
  ['a hard line break', 'a\\\nb\n', 'a\nb\n'],
  ['another line break', 'a  \nb\n', 'a b\n'],
  ['a paragraph split', `${LONG}${LONG}甲\n`, `${LONG}\n\n${LONG}甲\n`],
  ['paragraphs joined', `${LONG}\n\n${LONG}甲\n`, `${LONG}${LONG}甲\n`],
  ['signs that flat text uses', 'a\ufffcb\n', 'a\u2029b\n'],
  ['clauses in another order', `# 1 甲\n\n${LONG}\n\n# 2 乙\n`, `# 1 乙\n\n# 2 甲\n\n${LONG}\n`],
];

describe('reject is the old tree, accept the new one, for an edit of', () => {
  it.each(EDITS)('%s', (_, old, now) => {
    for (const [before, after] of [
      [old, now],
      [now, old],
    ] as const) {
      const redline = redlineOf(before, after);
      expectLaw(redline);
      expect(redline.clauses.some(({ change }) => change !== 'same')).toBe(
        nodeKey(redline.old.tree) !== nodeKey(redline.new.tree),
      );
    }
  });

  it('all of them together, and each against any other', () => {
    const all = (side: 1 | 2) =>
      EDITS.map((edit) => edit[side].replaceAll('---\nid: a', '')).join('\n\n');
    expectLaw(redlineOf(all(1), all(2)));
    for (const [, old] of EDITS) for (const [, , now] of EDITS) expectLaw(redlineOf(old, now));
  });
});
