import { expect, it } from 'vitest';
import { flatten } from '../../src/redline/flatten.ts';
import { parts, tokenize } from '../../src/redline/tokens.ts';

/** Units in brackets, the rest as it is. */
function units(text: string): string {
  return tokenize(flatten([{ type: 'code', value: text }]))
    .map(({ key, unit }) => (unit ? `[${key}]` : key))
    .join('');
}

it.each([
  ['http://hpki.example.jp/repo/cps.pdf', '[http://hpki.example.jp][/repo][/cps.pdf]'],
  ['https://a.example:8443/a?q=30#b', '[https://a.example:8443][/a]?q=[30]#b'],
  ['ldap://a.example/cn=CA,o=X/b。', '[ldap://a.example][/cn]=CA,o=X[/b]。'],
  ['http://a.example/2024-03-15、第3条', '[http://a.example][/2024-03-15]、[第3条]'],
  ['見よhttp://a.example/aを', '見よ[http://a.example][/a]を'],
  ['http://a.example/期間は30日', '[http://a.example]/期間は[30日]'],
  ['http://a.example/?d=30日間', '[http://a.example]/?d=[30日間]'],
  ['http://', 'http://'],
  ['http:///a', 'http://[/a]'],
  ['a/b 及び http//c', 'a/b [及び] http//c'],
])('%s', (text, expected) => {
  expect(units(text)).toBe(expected);
});

it.each([
  ['a long path', `http://a.example${'/a'.repeat(50_000)}`, 50_001],
  ['many URLs', 'http://a.example/b '.repeat(15_000), 30_000],
  ['schemes one after the other', 'http://'.repeat(30_000), 15_000],
])('of %s come in linear time', (_, text, count) => {
  expect(tokenize(flatten([{ type: 'code', value: text }])).filter((one) => one.unit)).toHaveLength(
    count,
  );
});

it('segments gaps of signs as Intl.Segmenter does', () => {
  const words = new Intl.Segmenter('ja', { granularity: 'word' });
  const signs = Array.from({ length: 0x2027 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => /[\x00-\x7f\u2010-\u2026]/.test(sign) && !/[A-Za-z0-9]/.test(sign),
  );
  const own = (text: string) => [...parts(text)].map((part) => `${part.index} ${part.segment}`);
  const icu = (text: string) =>
    [...words.segment(text)].map((part) => `${part.index} ${part.segment}`);
  for (const a of signs)
    for (const b of signs) {
      const text = `${a}${b} ${b}${a}${a}`;
      if (own(text).join('|') !== icu(text).join('|')) expect(own(text)).toEqual(icu(text));
    }
  expect(own('” (')).toEqual(['0 ”', '1  ', '2 (']);
});
