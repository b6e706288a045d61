import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesAgain, oneLine } from '../../../src/tui/state/one-line.ts';

test.each([
  ['認証局は、\n鍵を守る。', '認証局は、鍵を守る。'],
  ['The CA\nkeeps keys.', 'The CA keeps keys.'],
  ['認証局は、\nCAの鍵を守る。', '認証局は、 CAの鍵を守る。'],
  ['一\n二\n三', '一二三'],
])('%j is one line', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  ['認証局は、\n鍵を守る。', '認証局は、秘密鍵を守る。', '認証局は、\n秘密鍵を守る。'],
  ['認証局は、\n鍵を守る。', '運営者は、鍵を守る。', '運営者は、\n鍵を守る。'],
  ['一二\n三四', '一五四', '一五四'],
  ['The CA\nkeeps keys.', 'The CA\u0020keeps its keys.', 'The CA\nkeeps its keys.'],
])('%j changed to %j keeps its other line breaks', (text, typed, expected) => {
  expect(linesAgain(text, typed)).toBe(expected);
});

test('whatever is typed is what the lines read; typing nothing changes nothing', () => {
  const text = fc.string({ unit: fc.constantFrom('鍵', 'a', ' ', '、', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (before, other) => {
      expect(linesAgain(before, oneLine(before))).toBe(before);
      const typed = oneLine(other);
      const again = linesAgain(before, typed);
      expect(again.replace(/[\n ]/g, '')).toBe(typed.replace(/[\n ]/g, ''));
    }),
  );
});
