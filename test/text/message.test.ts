import { expect, it } from 'vitest';
import { message } from '../../src/text/message.ts';

it('holds one sentence in both languages', () => {
  expect(message('条がない', 'no such article')).toEqual({ ja: '条がない', en: 'no such article' });
});
