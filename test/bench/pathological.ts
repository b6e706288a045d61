import { parseDocument } from '../../src/document/index.ts';
import { compareDocuments, findFlags, summarize } from '../../src/redline/index.ts';
import { Random } from '../support/random.ts';

// Pairs of texts that have little in common, or all of it in another order, at two sizes: the time
// is to grow with the size and no faster. node pathological.ts [NAME] -> a line per case, times in
// milliseconds for the whole and half the size.

const random = new Random(2026);
const ENGLISH =
  'the authority registers certificate holder keeps record every year shall revoke key policy audit staff'.split(
    ' ',
  );
const JAPANESE =
  '認証局は 登録局が 加入者の 証明書を 失効し 記録を 保存する 私有鍵の 監査人は 毎年 報告を 行い 通知し'.split(
    ' ',
  );

function words(from: readonly string[], count: number, glue: string): string {
  return Array.from(
    { length: count },
    () => random.pick(from) + (random.between(0, 3) === 0 ? random.between(0, 999) : ''),
  ).join(glue);
}

function many(count: number, line: (at: number) => string): string[] {
  return Array.from({ length: Math.round(count) }, (_, at) => line(at));
}

function shuffled<T>(values: readonly T[]): T[] {
  const copy = [...values];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = random.between(0, at);
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}

const CASES: Readonly<Record<string, (size: number) => readonly [string, string]>> = {
  'all replaced, English': (size) => {
    const text = () =>
      many(4_000 * size, (at) =>
        at % 8 === 0 ? `## ${at / 8 + 1} ${words(ENGLISH, 3, ' ')}` : `${words(ENGLISH, 40, ' ')}.`,
      ).join('\n\n');
    return [text(), text()];
  },
  'all replaced, Japanese': (size) => {
    const text = () => many(2_000 * size, () => `${words(JAPANESE, 40, '')}。`).join('\n\n');
    return [text(), text()];
  },
  'one paragraph': (size) => [
    `${words(ENGLISH, 108_000 * size, ' ')}.`,
    `${words(ENGLISH, 108_000 * size, ' ')}.`,
  ],
  'one line without blanks': (size) => {
    const line = () =>
      many(300_000 * size, () => String.fromCharCode(0x4e00 + random.between(0, 2_999))).join('');
    return [line(), line()];
  },
  'a table replaced': (size) => {
    const table = (key: string) =>
      `| a | b |\n|---|---|\n${many(5_000 * size, (at) => `| ${key}${at} | ${words(ENGLISH, 10, ' ')} |`).join('\n')}`;
    return [table('x'), table('y')];
  },
  'items shuffled': (size) => {
    const items = many(20_000 * size, (at) => `- item ${at} ${words(ENGLISH, 6, ' ')}`);
    return [items.join('\n'), shuffled(items).join('\n')];
  },
  'short items shuffled': (size) => {
    const items = many(20_000 * size, (at) => `- ${ENGLISH[at % 14]} ${at % 7}`);
    return [items.join('\n'), shuffled(items).join('\n')];
  },
  'one title for all clauses': (size) => {
    const text = () =>
      many(5_000 * size, () => `## General\n\n${words(ENGLISH, 25, ' ')}.`).join('\n\n');
    return [text(), text()];
  },
  'clauses shuffled and edited': (size) => {
    const texts = many(5_000 * size, () => words(ENGLISH, 25, ' '));
    const text = (all: readonly string[], end: string) =>
      all.map((one, at) => `## ${at + 1} ${words(ENGLISH, 3, ' ')}\n\n${one}${end}`).join('\n\n');
    return [text(texts, '.'), text(shuffled(texts), ' indeed.')];
  },
  'code replaced': (size) => {
    const code = () =>
      `\`\`\`\n${many(36_000 * size, () => words(ENGLISH, 3, ' ')).join('\n')}\n\`\`\``;
    return [code(), code()];
  },
};

function measure(make: (size: number) => readonly [string, string], size: number) {
  const [before, after] = make(size);
  const start = performance.now();
  const [old, now] = [parseDocument('old.md', before), parseDocument('new.md', after)];
  const blocks = old.tree.children.length + now.tree.children.length;
  const parsed = performance.now();
  const redline = compareDocuments(old, now);
  const compared = performance.now();
  summarize(redline);
  findFlags(redline);
  return {
    blocks,
    bytes: Buffer.byteLength(before) + Buffer.byteLength(after),
    parse: Math.round(parsed - start),
    compare: Math.round(compared - parsed),
    summary: Math.round(performance.now() - compared),
  };
}

for (const [name, make] of Object.entries(CASES)) {
  if (process.argv[2] && !name.includes(process.argv[2])) continue;
  const half = measure(make, 0.5);
  process.stdout.write(`${JSON.stringify({ name, ...measure(make, 1), half: half.compare })}\n`);
}
