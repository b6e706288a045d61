import { restructure } from '../../src/amendment/structure/index.ts';
import { parseDocument } from '../../src/document/index.ts';
import { project, writeSentences } from '../../src/kaimebun/index.ts';
import { Random } from '../support/random.ts';

// node amend.ts ARTICLES CHANGES -> what the sentences of so many changes in rules of that size take.
const [articles, changes] = process.argv.slice(2).map(Number) as [number, number];
const random = new Random(1);
const WORDS = [
  '申請書',
  '認証局',
  '専門家会議',
  '審査員',
  '30日以内',
  '医政局長',
  '証明書',
  '記録',
  '通知',
];
const word = () => random.pick(WORDS);
const sentence = () =>
  `${word()}は、${word()}を${word()}に提出し、${word()}の${word()}を受けるものとする。`;
const article = (n: number) =>
  `## 第${n}条（${word()}第${n}）\n\n${sentence()}\n\n2　${sentence()}\n\n- (1)　${word()}\n- (2)　${word()}の${word()}\n\n`;
const body = Array.from({ length: articles }, (_, at) => article(at + 1)).join('');
const base = parseDocument(
  'r.md',
  `---\nid: r\ntitle: 見本規則\nnumbering: articles\n---\n\n${body}`,
);
let result = base;
for (let at = 0; at < changes; at++) {
  const n = random.between(1, articles - 2);
  if (at % 10 === 0) {
    const made = restructure(result, {
      op: 'insert',
      anchor: `art:${n}`,
      side: 'after',
      text: sentence(),
      title: '新設',
      numbering: 'renumber',
    });
    if ('document' in made) result = made.document;
    continue;
  }
  const heading = result.source.indexOf(`## 第${n}条`);
  const [from, to] = [word(), `新しい${word()}`];
  const place = result.source.indexOf(from, heading + 10);
  if (place < 0) continue;
  const source = result.source.slice(0, place) + to + result.source.slice(place + from.length);
  result = parseDocument('r.md', source);
}
const start = performance.now();
const written = writeSentences(project(base), project(result));
const ms = performance.now() - start;
if (!written) throw new Error('not proved');
const { sentences, fallbacks } = written;
process.stdout.write(
  JSON.stringify({
    articles,
    changes,
    ms,
    sentences: sentences.length,
    fallbacks: fallbacks.length,
  }),
);
