import fc from 'fast-check';

const words = fc
  .array(
    fc.constantFrom(
      ...['認証局', '登録局', 'は', '、', '。', '証明書', 'CA', ' ', '**太字**', '`code`', '\n'],
      ...['[要領](https://example.jp/a)', '[要領](https://example.jp/b)', '[甲](#1-概要)'],
      ...['![図](b.png)', '<b>', '&', '"', '30日', '14日', '<script>', '[^n]'],
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => parts.join(''));
const line = words.map((text) => text.replaceAll('\n', ''));
const lines = fc.array(line, { minLength: 1, maxLength: 4 });
const block = fc.oneof(
  words,
  line.map((text) => `## ${text}`),
  fc.constantFrom('## 1 概要', '## 2 定義', '### 2.1 用語', '## 第1条（目的）'),
  lines.map((items) => items.map((item, index) => `- (${index + 1})　${item}`).join('\n')),
  lines.map((items) => items.map((item) => `7. ${item}\n   - ${item}`).join('\n')),
  fc
    .array(fc.tuple(line, line), { minLength: 1, maxLength: 4 })
    .map((rows) =>
      ['| a | b |', '| - | -: |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
    ),
  fc
    .array(fc.tuple(line, line, line), { minLength: 1, maxLength: 3 })
    .map((rows) =>
      [
        '表1　値',
        '',
        '| a | b | c |',
        '| - | - | - |',
        ...rows.map((row) => `| ${row.join(' | ')} |`),
      ].join('\n'),
    ),
  fc.constantFrom('[^n]: 注の文である。', '[^n]: 別の注である。'),
  words.map((text) => `\`\`\`\n${text}\n\`\`\``),
  line.map((text) => `> ${text}\n>\n> - ${text}`),
  fc
    .nat({ max: 3 })
    .map((number) => `2　第${number}項の文である。監査の結果を会議に報告しなければならない。`),
);

/** Markdown with every kind of block that is rendered, small enough for two of them to be alike. */
export const markdown = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'));
