import { describe, expect, it } from 'vitest';
import { markedOf } from '../support/pieces.ts';

const code = (text: string) => `\`\`\`\n${text}\n\`\`\``;

describe('code is compared line by line', () => {
  it.each([
    ['a\nb\nc\nd', 'a\nb\nX\nd', 'a\nb\n[-c-]{+X+}\nd'],
    [
      'c=JP\no=Org\nou=Unit\ncn=Name',
      'c=JP\no=Org\nou=Division of services\ncn=Name',
      'c=JP\no=Org\nou=[-Unit-]{+Division of services+}\ncn=Name',
    ],
    ['a\nb\nc', 'a\nb\nn\nc', 'a\nb\n{+n\n+}c'],
    ['a\nb\nc', 'a\nc', 'a\n[-b\n-]c'],
    ['a\nb', 'a\nb\nc', 'a\nb{+\nc+}'],
    ['if a\n  b', 'if a\n    b', 'if a\n  {+space:  +}b'],
  ])('%j -> %j', (old, now, expected) => {
    expect(markedOf(code(old), code(now))).toBe(expected);
  });

  it('and replaced whole where few lines stayed', () => {
    expect(markedOf(code('a\nb\nc\nd'), code('a\nx\ny\nz'))).toBe('[-a/b/c/d-]\n{+a/x/y/z+}');
  });

  it('beside other code that came', () => {
    expect(markedOf(code('a\nb\nc\nd'), `${code('u\nv\nw')}\n\n${code('a\nb\nX\nd')}`)).toBe(
      '{+u/v/w+}\na\nb\n[-c-]{+X+}\nd',
    );
  });
});

describe('a note under another label', () => {
  it('stays', () => {
    expect(markedOf('x[^1]\n\n[^1]: a note', 'x[^2]\n\n[^2]: a note')).toBe(
      'x[-[^1]-]{+[^2]+}\n<footnoteDefinition>',
    );
  });

  it('is another note where its text is another', () => {
    expect(markedOf('[^1]: one\n[^2]: two', '[^1]: one\n[^3]: three')).toBe('[-two-]\n{+three+}');
  });
});
