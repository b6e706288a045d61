import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/document/index.ts';
import { textOf, withoutPositions } from '../../src/redline/index.ts';

it.each([
  ['-\n[x] 済み\n', '[x] 済み'],
  ['-\n[\n] 未了\n', '[\n] 未了'],
  ['1.\n[ ] **未了**\n', '[ ] 未了'],
])('%j: a check box behind an empty item is text', (source, text) => {
  const tree = parseMarkdown(source);
  expect(tree).not.toHaveProperty('checked');
  expect(textOf(tree.children[1]!)).toBe(text);
});

it('has its place in the file, quotations and a BOM included', () => {
  const source = '\ufeff> -\n> [x] 済み';
  const quotation = parseMarkdown(source).children[0]!;
  const paragraph = 'children' in quotation ? quotation.children[1] : undefined;
  const { start, end } = paragraph!.position!;
  expect(source.slice(start.offset, end.offset)).toBe('[x] 済み');
});

it('stays the check box of an item that holds it', () => {
  const [list] = parseMarkdown('- [x] 済み\n- [ ] 未了\n').children;
  const items = list && 'children' in list ? list.children : [];
  expect(items.map((item) => [withoutPositions(item), textOf(item)])).toMatchObject([
    [{ checked: true }, '済み'],
    [{ checked: false }, '未了'],
  ]);
});
