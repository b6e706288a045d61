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

const LONG = [
  '加入者は、私有鍵が危殆化したときは、直ちに認証局に届け出なければならない。',
  '加入者は、私有鍵が危殆化したときは、遅滞なく認証局に届け出なければならない。',
  '監査人は、設備の運用について毎年一回以上監査を行い、その結果を報告する。',
  '監査人は、**設備**の運用について二年に一回以上監査を行い、その結果を[報告](#11-甲)する。',
];
const long = LONG.flatMap((text) => [
  ...[`# ${text}`, `## 1.1 ${text}`, text, text, `> ${text}\n>\n> ${text}甲乙`, `-\n- ${text}`],
  ...[`- (1)　${text}\n- (2)　甲`, `3. ${text}\n4. 甲`, `- - ${text}\n  - ${text}`],
  ...[`[^n]: ${text}\n\n    ${text}`, `> [^n]: ${text}`, `\`\`\`\n${text}\n甲\n\`\`\``],
  ...[`表1　値\n\n| a | ${text} |\n| - | - |\n| b | |`, `| a |\n| - |\n| b |\n| ${text} |`],
  ...[`> 表1　${text}\n>\n> | a |\n> | - |`],
]);

/** Long blocks in any order, so that many of them move, with other words or the same. */
export const movers = fc
  .array(
    fc.constantFrom(...long, '注[^n]', '[甲](#11-乙)', '## 1.2 乙', '- (1)　甲', '3. 甲\n4. 乙'),
    { maxLength: 6 },
  )
  .map((parts) => parts.join('\n\n'));
