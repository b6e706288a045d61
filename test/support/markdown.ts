import fc from 'fast-check';

/** Random Markdown blocks, and random edits of a list of them, for laws that hold of any document. */

const WORDS = [
  '認証局',
  '登録局は',
  '加入者の',
  '証明書を',
  '失効する',
  '。',
  '、',
  '60日以内に',
  '第3条第2項',
  'SHA-1',
  'か\u3099',
  '𠮷',
  '　',
  ' the CA ',
  ' SHALL ',
  ' revoke',
  ' a certificate.',
  ' 2048-bit ',
  '\n',
  '  \n',
  '**重要**',
  '*emphasis*',
  '***both***',
  '~~旧~~',
  '`keyUsage`',
  '[規程](https://a.example/1)',
  '[規程](https://a.example/2 "題")',
  '[ref]',
  '![図](a.png)',
  '[^1]',
  '<b>',
  '</b>',
  '&amp;',
  '\\*',
  'https://b.example/x',
];

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join('').replace(/^\s+|\s+$/g, '') || '本文');
const line = text.map((value) => value.replace(/\s*\n/g, ''));
const number = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })
  .map((numbers) => numbers.join('.'));
const title = fc.constantFrom('申請', '発行', '通知', 'Scope', 'Key *usage*', '');

const heading = fc.oneof(
  fc.tuple(number, title).map(([no, name]) => `${'#'.repeat(no.split('.').length)} ${no} ${name}`),
  fc.tuple(fc.integer({ min: 1, max: 9 }), title).map(([no, name]) => `## 第${no}条（${name}）`),
  title.map((name) => `# ${name}`),
  title.map((name) => `${name || '題'}\n---`),
);
const list = fc
  .array(fc.tuple(fc.boolean(), line), { minLength: 1, maxLength: 5 })
  .map((items) =>
    items
      .map(([nested, item], at) => `${nested && at > 0 ? '  ' : ''}- (${at + 1})　${item}`)
      .join('\n'),
  );
const ordered = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((item, at) => `${at + 1}. ${item}`).join('\n'));
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('---', ':--', '--:'),
  )
  .map(([width, rows, rule]) => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const cut = (cells: readonly string[]) =>
      Array.from({ length: width }, (_, at) => cells[at] ?? '');
    const [head, ...rest] = rows.map(cut);
    return [row(head!), row(head!.map(() => rule)), ...rest.map(row)].join('\n');
  });

const block = fc.oneof(
  { weight: 4, arbitrary: heading },
  { weight: 5, arbitrary: text },
  list,
  ordered,
  table,
  line.map((value) => `> ${value}`),
  line.map((value) => `\`\`\`text\n${value}\n\`\`\``),
  line.map((value) => `<div>\n${value}\n</div>`),
  line.map((value) => `<!-- ${value} -->`),
  line.map((value) => `[^1]: ${value}`),
  fc.constantFrom('---', '[ref]: https://a.example/r', '\\', '- [ ] 未了\n- [x] 済み'),
);

type Edit = (blocks: readonly string[]) => readonly string[];

/** Replaces the block at a place by what comes of it. */
const at = (place: number, change: (own: string, next?: string) => readonly string[]): Edit => {
  return (blocks) => {
    const index = place % Math.max(1, blocks.length);
    const own = blocks[index];
    if (own === undefined) return blocks;
    return [
      ...blocks.slice(0, index),
      ...change(own, blocks[index + 1]),
      ...blocks.slice(index + 1),
    ];
  };
};

/** Replaces some characters of a block by a text, anywhere. */
function splice(own: string, from: number, length: number, brought: string): string {
  const start = from % (own.length + 1);
  return own.slice(0, start) + brought + own.slice(start + length);
}

const REWRITES: readonly ((own: string) => readonly string[])[] = [
  (own) => [own.replace(/認証局|the CA/, '**$&**')],
  (own) => [own.replace('a.example/1', 'a.example/3')],
  (own) => [own.replace(/\| (:--|---|--:)/g, '| :-:')],
  (own) => [own.replace(/\n- /, '\n  - ')],
  (own) => [own.replace(/ \|$/gm, ' | 追加 |')],
  (own) => [own.replace(/\n[^\n]*$/, '')],
  (own) => [
    own.replace(/^(#+) (\d+)/, (_, signs: string, no: string) => `${signs} ${Number(no) + 1}`),
  ],
  (own) => own.split(/(?<=。)/),
  (own) => [own, own],
  (own) => [own.replace(/ /g, '\n')],
];

const place = fc.nat({ max: 30 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(place, place, fc.nat({ max: 8 }), fc.constantFrom('', ...WORDS))
    .map(([index, from, length, brought]) =>
      at(index, (own) => [splice(own, from, length, brought)]),
    ),
  place.map((index) => at(index, () => [])),
  fc.tuple(place, block).map(([index, brought]) => at(index, (own) => [own, brought])),
  fc.tuple(place, fc.constantFrom(...REWRITES)).map(([index, rewrite]) => at(index, rewrite)),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (blocks) => {
        const moved = blocks[from % Math.max(1, blocks.length)];
        if (moved === undefined) return blocks;
        const rest = blocks.filter((_, index) => index !== from % blocks.length);
        const index = to % (rest.length + 1);
        return [...rest.slice(0, index), moved, ...rest.slice(index)];
      },
  ),
);

/** A document and an edited form of it: words, blocks, clauses, tables, lists and markup changed. */
export const editedPair: fc.Arbitrary<{ old: string; now: string }> = fc
  .tuple(
    fc.array(block, { maxLength: 14 }),
    fc.array(edit, { maxLength: 5 }),
    fc.constantFrom('', '---\nid: a\ntitle: 規程\n---\n\n'),
    fc.constantFrom('', '---\nid: a\ntitle: 規則\n---\n\n'),
  )
  .map(([blocks, edits, frontOld, frontNow]) => ({
    old: frontOld + blocks.join('\n\n'),
    now: frontNow + edits.reduce<readonly string[]>((all, one) => one(all), blocks).join('\n\n'),
  }));
