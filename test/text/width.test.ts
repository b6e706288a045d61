import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayWidth,
  fit as fitted,
  graphemeWidth,
  SIMPLE,
  splitGraphemes,
  truncate,
} from '../../src/text/width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['CP/CPS', 6],
    ['証明書', 6],
    ['ｶﾅ', 2],
    ['２０４８', 8],
    ['①※§', 3],
    ['か\u3099', 2],
    ['e\u0301', 1],
    ['👩‍⚕️', 2],
    ['𠮷', 2],
    ['葛\u{e0100}城', 4],
    ['、。「」', 8],
    ['\u200b', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('splitGraphemes', () => {
  it.each([
    ['ab', ['a', 'b']],
    ['か\u3099き', ['か\u3099', 'き']],
    ['👩‍⚕️!', ['👩‍⚕️', '!']],
  ])('%s', (text, expected) => {
    expect(splitGraphemes(text)).toEqual(expected);
  });

  it('gives the text back when joined', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(splitGraphemes(text).join('')).toBe(text);
      }),
    );
  });
});

describe('graphemeWidth', () => {
  it.each([
    ['', 0],
    ['\u0007', 0],
    ['\u009b', 0],
    [' ', 1],
    ['é', 1],
    ['漢', 2],
  ])('%j: %i', (cluster, width) => {
    expect(graphemeWidth(cluster)).toBe(width);
  });
});

describe('truncate', () => {
  it.each([
    ['認証局', 6, '認証局'],
    ['認証局', 5, '認証~'],
    ['認証局', 4, '認~'],
    ['認証局', 1, '~'],
    ['認証局', 0, ''],
    ['CA認証局', 5, 'CA認~'],
  ])('%s to %i columns: %s', (text, columns, expected) => {
    expect(truncate(text, columns)).toBe(expected);
  });

  it('takes another mark, or none', () => {
    expect(truncate('認証局の長', 7, '...')).toBe('認証...');
    expect(truncate('認証局', 4, '')).toBe('認証');
  });

  it('leaves no room for a mark that is too wide', () => {
    expect(truncate('認証局', 2, '...')).toBe('');
  });
});

describe('fit', () => {
  it.each([
    ['認証', 6, '認証  '],
    ['認証局', 5, '認証~'],
    ['認証局', 4, '認~ '],
  ])('%s to %i columns: %j', (text, columns, expected) => {
    expect(fitted(text, columns)).toBe(expected);
  });
});

it('takes each simple character for a cluster, as Intl.Segmenter does', () => {
  const icu = new Intl.Segmenter('ja', { granularity: 'grapheme' });
  const simple = new RegExp(`^[${SIMPLE}]$`);
  const all = [...Array(0x10000).keys()]
    .map((code) => String.fromCharCode(code))
    .filter((one) => simple.test(one));
  const others = [...'a1#*日ガゞ。ー—’§ÿ（'];
  for (const other of others) {
    const text = all.map((one) => other + one).join('');
    expect([...icu.segment(text)]).toHaveLength(text.length);
  }
  expect(all.length).toBeGreaterThan(20_000);
});
