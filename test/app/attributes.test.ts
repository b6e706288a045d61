import { describe, expect, it } from 'vitest';
import { withAttributes } from '../../src/app/attributes.ts';
import { ATTRIBUTES } from '../../src/app/starter.ts';

const added = (text: string) => {
  const bytes = withAttributes(Buffer.from(text, 'latin1'), ATTRIBUTES);
  return bytes && Buffer.from(bytes).toString('latin1');
};

describe('withAttributes', () => {
  it.each([
    ['', 'policies/** -text\nchangesets/** -text\n'],
    ['* text=auto\n', '* text=auto\npolicies/** -text\nchangesets/** -text\n'],
    ['*.png binary', '*.png binary\npolicies/** -text\nchangesets/** -text\n'],
    ['a b\r\npolicies/** -text\r\n', 'a b\r\npolicies/** -text\r\nchangesets/** -text\r\n'],
    ['# \xff\n', '# \xff\npolicies/** -text\nchangesets/** -text\n'],
  ])('%j', (before, after) => {
    expect(added(before)).toBe(after);
  });

  it('has nothing to add to its own result', () => {
    expect(added(ATTRIBUTES)).toBeUndefined();
    expect(added(added('* text=auto')!)).toBeUndefined();
  });
});
