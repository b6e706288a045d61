import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentRows,
  inlineRows,
  type Row,
  summaryRows,
  twoColumnRows,
} from '../../../src/render/ansi/index.ts';
import { displayWidth } from '../../../src/text/width.ts';
import { redlineOf } from './redline.ts';

const words = fc
  .array(
    fc.constantFrom(
      ...['認証局', 'は', '、', '。', '「', '」', 'CA', ' ', '**太字**', '`code`', '~~旧~~', '\n'],
      ...[
        '[要領](https://example.jp/a)',
        '![図](b.png)',
        '[^n]',
        '<br>',
        '\u001b[31m',
        '\u202e',
        '①',
        '|',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const line = words.map((text) => text.replaceAll('\n', ''));
const block = fc.oneof(
  words,
  line.map((text) => `# ${text}`),
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `- (1)　${item}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `7. ${item}`).join('\n')),
  fc
    .array(fc.tuple(line, line, line), { minLength: 1, maxLength: 4 })
    .map((rows) =>
      ['| a | b | c |', '| - | - | - |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
    ),
  words.map((text) => `\`\`\`\n${text}\n\`\`\``),
  line.map((text) => `> ${text}\n>\n> - ${text}`),
  line.map((text) => `[^${'長い名前'.repeat(20)}]: ${text}`),
  fc.nat({ max: 60 }).map((depth) => `${'> '.repeat(depth)}深い引用の中にある文である。`),
);
const markdown = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

function check(rows: readonly Row[], columns: number): void {
  for (const { spans } of rows) {
    const text = spans.map((part) => part.text).join('');
    expect(text).not.toMatch(/\p{Cc}|\u202e/u);
    expect(displayWidth(text)).toBeLessThanOrEqual(columns);
  }
}

describe('rows of any document', () => {
  const columns = fc.integer({ min: 24, max: 90 });

  it('are never too wide and hold no control character', () => {
    fc.assert(
      fc.property(markdown, markdown, columns, fc.boolean(), (old, now, width, plainMarks) => {
        const redline = redlineOf(old, now);
        const options = { columns: width, lang: 'ja', plainMarks } as const;
        check(inlineRows(redline, { ...options, context: 'all' }), width);
        check(inlineRows(redline, { ...options, context: 'changed' }), width);
        check(documentRows(redline.new, options), width);
        check(summaryRows(redline, options), width);
        check(twoColumnRows(redline, options), width);
      }),
    );
  });

  it('number their changes from 1 without a gap, and none where nothing changed', () => {
    fc.assert(
      fc.property(markdown, markdown, (old, now) => {
        const options = { columns: 60, lang: 'ja', context: 'changed' } as const;
        const numbers = inlineRows(redlineOf(old, now), options).flatMap(
          ({ change }) => change ?? [],
        );
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(inlineRows(redlineOf(old, old), options).some(({ change }) => change)).toBe(false);
      }),
    );
  });

  it('shows every change: folding hides unchanged rows only', () => {
    fc.assert(
      fc.property(markdown, markdown, (old, now) => {
        const redline = redlineOf(old, now);
        const changes = (context: 'all' | 'changed') =>
          inlineRows(redline, { columns: 60, lang: 'ja', context })
            .filter(({ spans }) => /^[-+~]$/.test(spans[0]?.text ?? ''))
            .map(({ spans }) => spans);
        expect(changes('changed')).toEqual(changes('all'));
      }),
    );
  });
});
