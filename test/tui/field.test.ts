import { expect, test } from 'vitest';
import { type Field, fieldOf, fieldView, typeInto } from '../../src/tui/field.ts';
import { typedKeys } from '../../src/tui/key-input.ts';

const after = (field: Field, ...names: string[]) =>
  names.reduce((next, name) => typeInto(next, { name, text: '' }), field);

test('text is typed at the cursor, by whole characters', () => {
  const field = after(fieldOf('資料か\u3099'), 'left', 'backspace');
  expect(field).toEqual({ text: '資か\u3099', cursor: 1 });
  expect(typedKeys('議会').reduce(typeInto, field)).toEqual({ text: '資議会か\u3099', cursor: 3 });
});

test.each([
  ['home', 'ab', 0],
  ['end', 'ab', 2],
  ['ctrl+u', '', 0],
  ['f1', 'ab', 2],
])('%s', (name, text, cursor) => {
  expect(after(fieldOf('ab'), name)).toEqual({ text, cursor });
});

test('a long text is shown from where the cursor is in sight', () => {
  expect(fieldView(fieldOf('あいうえお'), 7)).toEqual({ text: 'うえお', column: 6 });
  expect(fieldView({ text: 'あいうえお', cursor: 0 }, 7)).toEqual({ text: 'あいう', column: 0 });
});
