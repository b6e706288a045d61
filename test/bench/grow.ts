import { readFileSync } from 'node:fs';
import { redlineDocx, redlinePdf } from '../../src/app/redline-file.ts';
import { parseDocument } from '../../src/document/index.ts';
import { compareDocuments } from '../../src/redline/index.ts';
import { htmlComparison, htmlInline } from '../../src/render/html/index.ts';

// node grow.ts OLD NEW COPIES -> what comparing the copies, and writing each form, takes.
const [oldPath, newPath, copies] = process.argv.slice(2);
const read = (path: string) => readFileSync(path, 'utf8').repeat(Number(copies));
const sources = { old: read(oldPath!), new: read(newPath!) };
const times: Record<string, number> = {};
const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
  const start = performance.now();
  const result = await work();
  times[name] = performance.now() - start;
  return result;
};

const redline = await timed('compare', () =>
  compareDocuments(parseDocument('old.md', sources.old), parseDocument('new.md', sources.new)),
);
const view = { layout: 'table', lang: 'en', context: 'changed', title: 'bench' } as const;
await timed('html', () => [
  htmlInline(redline, { lang: 'en', context: 'changed' }),
  htmlComparison(redline, { lang: 'en' }),
]);
await timed('word', () => redlineDocx(redline, { ...view, layout: 'inline' }));
await timed('pdf', () => redlinePdf(redline, view));
const bytes = Buffer.byteLength(sources.old) + Buffer.byteLength(sources.new);
const memory = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ bytes, ...times, memory })}\n`);
