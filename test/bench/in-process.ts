import { readFileSync } from 'node:fs';
import { parseDocument } from '../../src/document/index.ts';
import { compareDocuments, summarize } from '../../src/redline/index.ts';
import { inlineRows, toAnsi } from '../../src/render/ansi/index.ts';
import { htmlComparison, htmlInline } from '../../src/render/html/index.ts';

// One measurement in a process of its own, so that memory and compilation count as for a user:
// node in-process.ts OLD NEW COPIES -> one line of JSON, times in milliseconds, memory in MB.
const [oldPath, newPath, copies = '1'] = process.argv.slice(2);
const read = (path: string) => readFileSync(path, 'utf8').repeat(Number(copies));
const sources = [read(oldPath!), read(newPath!)] as const;

const start = performance.now();
const old = parseDocument('old.md', sources[0]);
const now = parseDocument('new.md', sources[1]);
const parsed = performance.now();
const redline = compareDocuments(old, now);
const compared = performance.now();
const html =
  htmlInline(redline, { lang: 'en', context: 'all' }) + htmlComparison(redline, { lang: 'en' });
const ansi = toAnsi(inlineRows(redline, { columns: 80, context: 'changed', lang: 'en' }), {
  color: true,
});
const rendered = performance.now();
const { insertedCharacters, deletedCharacters } = summarize(redline);

process.stdout.write(
  `${JSON.stringify({
    bytes: Buffer.byteLength(sources[0]) + Buffer.byteLength(sources[1]),
    parse: parsed - start,
    diff: compared - parsed,
    render: rendered - compared,
    process: performance.now(),
    memory: process.resourceUsage().maxRSS / 1024,
    marked: insertedCharacters + deletedCharacters,
    output: html.length + ansi.length,
  })}\n`,
);
