import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/document/index.ts';
import { simpleHeading } from '../../src/document/simple-heading.ts';

const SIGNS = [
  ...'# \t.,:;-()（）「」\\&`*_[]<>!~@|"\'/=+^{}$%1aÅ第　。😀\u00a0\u200b\u0000\u2028',
  'www.',
  'http://a.example',
  'a@b.example',
  '&amp;',
  '**b**',
  '# ',
];
const line = fc
  .tuple(
    fc.constantFrom('#', '##', '###', '######', '#######', ''),
    fc.constantFrom(' ', '  ', '', '\t'),
    fc.array(fc.constantFrom(...SIGNS), { maxLength: 8 }),
  )
  .map((parts) => parts.flat().join(''));

describe('a heading that is nothing but text', () => {
  it('is what the parser makes of it', () => {
    fc.assert(
      fc.property(line, (text) => {
        const heading = simpleHeading(text);
        if (heading) expect([heading]).toEqual(parseMarkdown(text).children);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['# a', '##### 4.2.1 Who can submit (CA)', '### 第12条の2（電子計算機による審査）'])(
    'is known: %s',
    (text) => {
      expect([simpleHeading(text)]).toEqual(parseMarkdown(text).children);
    },
  );
});
