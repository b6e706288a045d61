import { readFileSync } from 'node:fs';
import { redlineDocx, redlinePdf } from '../../src/app/redline-file.ts';
import { parseDocument } from '../../src/document/index.ts';
import { compareDocuments } from '../../src/redline/index.ts';
import { htmlChangeList, htmlComparison, htmlInline } from '../../src/render/html/index.ts';

// What one form takes: node form.ts OLD NEW "word inline" -> {ms, pages?}. The modules that the form
// loads are counted, as for a user.
const [oldPath, newPath, form = ''] = process.argv.slice(2);
const read = (path: string) => parseDocument(path, readFileSync(path, 'utf8'));
const redline = compareDocuments(read(oldPath!), read(newPath!));
const lang = redline.new.numbering === 'articles' ? 'ja' : 'en';
const layout = form.endsWith('table') ? 'table' : 'inline';
const view = { layout, lang, context: 'changed', title: 'bench' } as const;

const start = performance.now();
let pages: number | undefined;
if (form.startsWith('html')) {
  if (layout === 'table') htmlComparison(redline, { lang });
  else htmlChangeList(redline, { lang }) + htmlInline(redline, { lang, context: 'changed' });
} else if (form.startsWith('word')) {
  await redlineDocx(redline, view);
} else {
  const { bytes } = await redlinePdf(redline, view);
  const kids = Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g);
  pages = kids?.length;
}
process.stdout.write(`${JSON.stringify({ ms: performance.now() - start, pages })}\n`);
