import { describe, expect, it } from 'vitest';
import { RFC3647_OUTLINE } from '../../src/check/index.ts';
import { rfc3647Outline } from '../../src/check/rules/rfc3647-outline.ts';
import { rfc3647Title } from '../../src/check/rules/rfc3647-title.ts';
import { repositoryOf, says } from './repository.ts';

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

  it.each([
    [
      'siblings that follow one another',
      /^#+ 4\.9\.1[3-6] /,
      'sections 4.9.13 (Circumstances for suspension) to 4.9.16 (Limits on suspension period) are missing',
    ],
    ['one with its subsections', /^#+ 4\.12/, 'section 4.12 (Key escrow and recovery) is missing'],
    [
      'everything',
      /./,
      'sections 1 (Introduction) to 9 (Other business and legal matters) are missing',
    ],
  ])('invalid, in one finding: %s', (_, without, expected) => {
    const source = FRONT + whole.filter((line) => !without.test(line)).join('');
    expect(says(rfc3647Outline, source).map((said) => said.replace(/^\S+ /, ''))).toEqual([
      expected,
    ]);
  });

  it('warns where the outline is evident and not declared', () => {
    const source = whole.filter((line) => !line.startsWith('### 7.1.5 ')).join('');
    const repository = repositoryOf({ 'a.md': source });
    const [problem] = rfc3647Outline.check(repository.documents[0]!);
    expect([problem?.severity, problem?.message.en]).toEqual([
      'warning',
      'section 7.1.5 (Name constraints) is missing',
    ]);
  });
});

describe('rfc3647-title', () => {
  const titled = (changes: Readonly<Record<string, string>>) =>
    FRONT +
    RFC3647_OUTLINE.map(({ number, en }) => {
      return `${'#'.repeat(number.split('.').length)} ${number} ${changes[number] ?? en}\n`;
    }).join('');
  const titles = (changes: Readonly<Record<string, string>>) =>
    says(rfc3647Title, titled(changes)).map((said) => said.replace(/^\S+ /, ''));

  it.each([
    ['case and blanks', { '5': 'FACILITY,  MANAGEMENT AND OPERATIONAL CONTROLS' }],
    ['other words for the same', { '5.1': 'Physical security', '5.1.4': 'Flood protection' }],
    ['Japanese', { '3.1.1': '名前の種類', '3.2.1': '秘密鍵の所有を証明する方法' }],
    ['the participants', { '1.3.2': '発行局', '1.3.3': '登録局', '1.3.4': '加入者' }],
    [
      'titles that several sections have',
      { '4.4.1': '証明書の受理', '4.6.4': '加入者への新証明書発行通知' },
    ],
    ['hyphens', { '3.3.1': 'Identification & Authentication for Routine Rekey' }],
  ])('valid: %s', (_, changes) => {
    expect(titles(changes as Record<string, string>)).toEqual([]);
  });

  it.each([
    [
      'one that moved along',
      { '4.9.14': 'Circumstances for suspension' },
      ['4.9.14 has the title "Circumstances for suspension", which is that of 4.9.13 in RFC 3647'],
    ],
    [
      'several that moved along',
      {
        '8.2': '監査頻度',
        '8.3': 'Identity/qualifications of assessor',
        '8.4': "Assessor's relationship to assessed entity",
      },
      ['8.2 has the title "監査頻度", which is that of 8.1 in RFC 3647 (and so on up to 8.4)'],
    ],
    [
      'a title that has nothing in common',
      { '5.1.7': 'Gardening' },
      ['5.1.7 has the title "Gardening", where RFC 3647 has "Waste disposal"'],
    ],
  ])('invalid: %s', (_, changes, expected) => {
    expect(titles(changes as Record<string, string>)).toEqual(expected);
  });
});
