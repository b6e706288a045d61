import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citingId, readerFor } from '../../src/reference/index.ts';
import { findMentions } from '../../src/reference/mention/scan.ts';
import {
  articleRanges,
  articles,
  englishSections,
  type PrintedPlace,
  sections,
  wide,
} from './printing.ts';
import { readAt } from './read.ts';

const RULES = 'rule-x art:200/p:15';
const POLICY = 'cp-x sec:9.9.9';
const notations = (where: string, text: string) =>
  readAt(where, text, []).map(({ notation }) => notation);

/** Pieces that texts of rules and policies are made of, in no order that makes sense. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '第',
          '条',
          '項',
          '号',
          'の',
          '前',
          '次',
          '同',
          '各',
          '及び',
          '、',
          '「',
          '」',
          '（',
          '）',
        ],
        ...[
          '1',
          '２',
          '十',
          '三',
          '.',
          '～',
          'から',
          'まで',
          'ただし書',
          'イ',
          '別表',
          '様式',
          '附則',
        ],
        ...['資料', '表', 'CP', 'CPS', '本', 'Section ', 'RFC ', '§', ' of ', 'and ', '法', '規則'],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('The recogniser', () => {
  const { context } = readerFor(citingId('cp-x'), []);

  it('takes any text, lone surrogates included, and finds mentions in order', () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(fc.oneof(pieces, units), (text) => {
        let end = 0;
        for (const mention of findMentions(text, context)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('takes what goes on without end', () => {
    for (const part of [
      '署名用CP及び',
      '「「「',
      '第1条）',
      'Section 4.2 of ',
      '同法第3条、',
      '（第1条',
    ]) {
      expect(() => readAt('rule-proc art:9/p:1', part.repeat(3000))).not.toThrow();
    }
  });

  it('gives ranges that slice the file to the surface', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        for (const { document, range, surface } of readAt(POLICY, text, [])) {
          expect(document.source.slice(range.start, range.end)).toBe(surface);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same in half and full width', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const places = (printed: string) =>
          findMentions(printed, context).map(({ start, end, steps }) => [start, end, steps]);
        expect(places(wide(text))).toEqual(places(text));
      }),
      { numRuns: 200 },
    );
  });
});

/** What may stand around a reference and is none. */
const lead = fc.constantFrom('', '申請者は、', 'この場合において、', '審査は', '※', '（', '・ ');
const tail = fc.constantFrom('', 'の規定', 'に定める書類', 'による。', 'を準用する', '、', '）');
const JOINS = ['及び', '又は', '、', '並びに', '若しくは', '・'];

describe.each<[string, string, fc.Arbitrary<PrintedPlace>]>([
  ['articles', RULES, articles],
  ['ranges of articles', RULES, articleRanges],
  ['sections', POLICY, sections],
])('What is printed comes back: %s', (_, where, places) => {
  const own = (notation: string) => `${where.split(' ')[0]}#${notation}`;

  it('alone', () => {
    fc.assert(
      fc.property(lead, places, tail, (before, { printed, notation }, after) => {
        const [only, ...others] = readAt(where, `${before}${printed}${after}`, []);
        expect(others).toEqual([]);
        expect([only?.surface, only?.notation]).toEqual([printed, own(notation)]);
      }),
      { numRuns: 300 },
    );
  });

  it('in a run', () => {
    fc.assert(
      fc.property(
        fc.array(places, { minLength: 2, maxLength: 4 }),
        fc.constantFrom(...JOINS),
        (all, join) => {
          const text = `${all.map(({ printed }) => printed).join(join)}に定める。`;
          expect(notations(where, text)).toEqual(all.map(({ notation }) => own(notation)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('broken into lines anywhere, in a paragraph, an item or a quotation', () => {
    fc.assert(
      fc.property(
        places,
        fc.nat(),
        fc.constantFrom<readonly [string, string]>(['', ''], ['- ', '  '], ['> ', '> ']),
        ({ printed, notation }, cut, [first, next]) => {
          const sentence = `申請者は、${printed}に定める書類を出す。`;
          const at = 5 + (cut % printed.length);
          const [head, rest] = [sentence.slice(0, at), sentence.slice(at)];
          // Between Latin signs the end of a line is a blank, and a line could begin a list.
          fc.pre(!(/[0-9A-Za-z.]$/.test(head) && /^[0-9A-Za-z.]/.test(rest)));
          fc.pre(/^[^\d\s>#*+=~-]/.test(rest) && !/\s$/.test(head));
          const text = `${first}${head}\n${next}${rest}`;
          expect(notations(where, text)).toEqual([own(notation)]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('What is printed in English comes back', () => {
  it('alone and with its document behind', () => {
    fc.assert(
      fc.property(
        englishSections,
        fc.constantFrom('', 'See ', 'As described in ', '('),
        fc.constantFrom('', '.', ', the CA shall', ' applies', ')'),
        ({ printed, notation }, before, after) => {
          const [only, ...others] = readAt(POLICY, `${before}${printed}${after}`, []);
          expect(others).toEqual([]);
          expect([only?.surface, only?.notation]).toEqual([printed, `cp-x#${notation}`]);
          expect(notations(POLICY, `${before}${printed} of RFC 5280${after}`)).toEqual([
            `ext:RFC5280#${notation.slice('sec:'.length)}`,
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
