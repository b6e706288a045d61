import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restructure, type StructureRequest } from '../../src/amendment/structure/index.ts';
import { type Document, parseDocument } from '../../src/document/index.ts';
import { amendBySentences } from '../../src/kaimebun/amend/index.ts';
import { applySentences } from '../../src/kaimebun/apply/index.ts';
import { parseSentences } from '../../src/kaimebun/parse/index.ts';
import { project } from '../../src/kaimebun/projection.ts';
import { splitSupplement } from '../../src/kaimebun/supplement.ts';
import { sentenceText, writeSentences } from '../../src/kaimebun/write.ts';

const WORDS = [
  '医政局長',
  '審議官',
  '申請書',
  '第3条第1項',
  '前項',
  '30日以内',
  '専門家会議',
  '及び',
  '又は',
  '、',
  'に提出する',
  'の規定による',
  '「審査」',
  'SHA-1',
  'ものとする',
  'ただし、',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 12 })
  .map((words) => `認証局は、${words.join('')}こととする。`);
const paragraph = fc.record({
  text: fc.array(sentence, { minLength: 1, maxLength: 2 }).map((all) => all.join('')),
  items: fc.array(fc.constantFrom(...WORDS.slice(0, 8)), { maxLength: 4 }),
});
const articles = fc.array(
  fc.record({
    title: fc.constantFrom('目的', '申請', '審査', '通知', '公表', ''),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    chapter: fc.option(fc.constantFrom('総則', '業務', '雑則'), { freq: 4 }),
  }),
  { minLength: 2, maxLength: 8 },
);
const annexes = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }), {
  maxLength: 2,
});
const rules = fc.record({ articles, annexes });

type Rules = typeof rules extends fc.Arbitrary<infer Value> ? Value : never;

function documentOf({ articles, annexes }: Rules): Document {
  const body = articles.map(({ title, paragraphs, chapter }, a) => {
    const texts = paragraphs.map(({ text, items }, p) => {
      const list = items.map((item, i) => `- (${i + 1})　${item}\n`).join('');
      return `${p === 0 ? '' : `${p + 1}　`}${text}\n\n${list}${list === '' ? '' : '\n'}`;
    });
    const heading = title === '' ? '' : `（${title}）`;
    const above = chapter === null ? '' : `## 第1章　${chapter}\n\n`;
    return `${above}## 第${a + 1}条${heading}\n\n${texts.join('')}`;
  });
  const tables = annexes.map((rows, n) => {
    const cells = rows.map((word, r) => `| ${r + 1} | ${word} | 1部 |\n`);
    return `## 別表第${n + 1}（第1条関係）\n\n| 項 | 書類 | 部数 |\n|---|---|---|\n${cells.join('')}\n`;
  });
  return parseDocument(
    'r.md',
    `---\nid: r\ntitle: 見本規則\nnumbering: articles\n---\n\n${chaptersCounted(body.join('') + tables.join(''))}`,
  );
}

const wordChange = fc.record({
  kind: fc.constant('words' as const),
  from: fc.constantFrom(...WORDS),
  to: fc.constantFrom(...WORDS, '', '新しい語'),
  nth: fc.nat({ max: 6 }),
});
const structure = fc.record({
  kind: fc.constant('structure' as const),
  op: fc.constantFrom('insert' as const, 'delete' as const, 'move' as const),
  numbering: fc.constantFrom('renumber' as const, 'branch' as const),
  side: fc.constantFrom('before' as const, 'after' as const),
  which: fc.nat(),
  where: fc.nat(),
  text: sentence,
});

/** Chapters begin or end before an article. */
const chapterChange = fc.record({
  kind: fc.constant('chapter' as const),
  which: fc.nat(),
  name: fc.constantFrom('総則', '業務', '罰則'),
});

function chaptersCounted(body: string): string {
  let count = 0;
  return body.replace(/^## 第\d+章/gm, () => `## 第${++count}章`);
}

function withChapter(source: string, which: number, name: string): string {
  const blocks = source.split(/^(?=## )/m);
  const articles = blocks.flatMap((block, at) => (/^## 第\d+条/.test(block) ? [at] : []));
  const at = articles[which % articles.length]!;
  const begins = /^## 第\d+章/.test(blocks[at - 1]!);
  if (begins) blocks.splice(at - 1, 1);
  else blocks.splice(at, 0, `## 第1章　${name}\n\n`);
  return chaptersCounted(blocks.join(''));
}

function changed(
  document: Document,
  change: typeof wordChange | typeof structure | typeof chapterChange extends fc.Arbitrary<
    infer Value
  >
    ? Value
    : never,
): Document {
  if (change.kind === 'chapter') {
    return parseDocument('r.md', withChapter(document.source, change.which, change.name));
  }
  if (change.kind === 'words') {
    let left = change.nth;
    const at = document.source.indexOf('##');
    const body = document.source.slice(at).replaceAll(change.from, (word) => {
      left--;
      return left === -1 || (change.nth === 6 && left < 0) ? change.to : word;
    });
    return parseDocument('r.md', document.source.slice(0, at) + body);
  }
  const places = document.clauses.flatMap(({ address, parts }) => [
    ...(address.startsWith('art:') ? [address] : []),
    ...parts.map((part) => part.address),
  ]);
  const address = places[change.which % places.length]!;
  const anchor = places[change.where % places.length]!;
  const { op, numbering, side } = change;
  const text = /\/r:\d+$/.test(address) ? `${change.where} | 新しい書類 | 1部` : change.text;
  const request: StructureRequest =
    op === 'insert'
      ? { op, anchor: address, side, text, numbering }
      : op === 'delete'
        ? { op, address, numbering: numbering === 'branch' ? 'keep' : numbering }
        : { op, address, anchor, side };
  const result = restructure(document, request);
  return 'problem' in result ? document : result.document;
}

it('printed sentences give the new version exactly, when they are read and applied', () => {
  let written = 0;
  let fallbacks = 0;
  fc.assert(
    fc.property(
      rules,
      fc.array(fc.oneof(wordChange, structure, chapterChange), { minLength: 1, maxLength: 5 }),
      fc.record({
        below: fc.constantFrom('下' as const, '次' as const),
        numerals: fc.constantFrom('arabic' as const, 'kanji' as const),
      }),
      (articles, changes, style) => {
        const before = documentOf(articles);
        const after = changes.reduce(changed, before);
        const [base, result] = [project(before), project(after)];
        const sentences = writeSentences(base, result, style);
        expect(sentences).toBeDefined();
        const text = sentenceText(sentences!.sentences);
        const parsed = parseSentences(text);
        if (!('sentences' in parsed)) throw new Error(`not read: ${parsed.unread.text}`);
        const applied = applySentences(base, parsed.sentences);
        expect(applied).toEqual({ lines: splitSupplement(base, result).body });
        const amended = amendBySentences(before, parsed.sentences);
        if (!('document' in amended)) throw new Error(JSON.stringify(amended));
        expect(project(amended.document)).toEqual('lines' in applied && applied.lines);
        written += sentences!.sentences.length;
        fallbacks += sentences!.fallbacks.length;
      },
    ),
    { numRuns: 200 },
  );
  expect(written).toBeGreaterThan(200);
  expect(fallbacks).toBeLessThan(written / 10);
});
