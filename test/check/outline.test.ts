import { describe, expect, it } from 'vitest';
import { RFC3647_OUTLINE } from '../../src/check/index.ts';
import { rfc3647Outline } from '../../src/check/rules/rfc3647-outline.ts';
import { says } from './repository.ts';

const FRONT = '---\nid: a\ntitle: t\nnumbering: rfc3647\n---\n';
const whole = RFC3647_OUTLINE.map(
  ({ number, en }) => `${'#'.repeat(number.split('.').length)} ${number} ${en}\n`,
);

describe('rfc3647-outline', () => {
  it('has the sections of RFC 3647 in order, each once', () => {
    const numbers = RFC3647_OUTLINE.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const key = (number: string) =>
      number
        .split('.')
        .map((part) => part.padStart(3, '0'))
        .join('.');
    expect([...numbers].sort((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(numbers);
    expect(numbers.filter((number) => !number.includes('.'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
    ]);
  });

  it.each([
    ['all sections', FRONT + whole.join('')],
    ['more sections than it asks for', `${FRONT}${whole.join('')}## 9.99 Own\n`],
    ['a document of articles', '---\nnumbering: articles\n---\n# 1 x\n'],
    ['a document that does not say', '# 1 Introduction\n'],
  ])('valid: %s', (_, source) => {
    expect(says(rfc3647Outline, source)).toEqual([]);
  });

  it('invalid: a section is missing, reported at the one before it', () => {
    const source = FRONT + whole.filter((line) => !line.startsWith('### 1.3.4 ')).join('');
    const line = source.split('\n').findIndex((text) => text.startsWith('### 1.3.3 ')) + 1;
    expect(says(rfc3647Outline, source)).toEqual([
      `${line}:1 section 1.3.4 (Relying parties) is missing`,
    ]);
  });

  it('invalid: everything is missing', () => {
    expect(says(rfc3647Outline, FRONT)).toHaveLength(RFC3647_OUTLINE.length);
  });
});
