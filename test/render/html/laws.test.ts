import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/index.ts';
import { htmlClean, htmlInline } from '../../../src/render/html/index.ts';
import { markdown, movers } from '../comparison/documents.ts';
import { redlineOf, textOfHtml } from './read.ts';

/** An inline redline with what the tool says about it taken off. */
function withoutNotes(html: string): string {
  return html
    .replace(/<p class="(?:legend|none|name)">.*?<\/p>/g, '')
    .replace(/<del class="edited">.*?<\/del>/gs, '')
    .replace(/<small class="note".*?<\/small>/g, '')
    .replace(/<span class="number".*?<\/span>/g, '')
    .replace(/<section id="[^"]*" class="changed moved-away">.*?<\/section>/gs, '');
}

/** Text with one side of the changes dropped. Signs that mark line and paragraph ends are ours. */
function side(html: string, dropped: 'ins' | 'del'): string {
  const text = withoutNotes(html).replace(new RegExp(`<${dropped}[ >].*?</${dropped}>`, 'gs'), '');
  return textOfHtml(text).replace(/[¶↵]|〔[^〕]*〕/g, '');
}

function cleanText(document: Document): string {
  return textOfHtml(htmlClean(document, { lang: 'ja' }));
}

function checkNew(old: string, now: string): void {
  const redline = redlineOf(old, now);
  const html = htmlInline(redline, { lang: 'ja', context: 'all' });
  expect(side(html, 'del')).toBe(cleanText(redline.new));
}

/** Only where no clause stands in another order: the page has the order of the new version. */
function checkOld(old: string, now: string): void {
  const redline = redlineOf(old, now);
  if (redline.clauses.some((clause) => clause.moved)) return;
  const html = htmlInline(redline, { lang: 'ja', context: 'all' });
  expect(side(html, 'ins')).toBe(cleanText(redline.old));
}

describe('an inline redline', () => {
  it('without its deletions is the new text', () => {
    fc.assert(fc.property(markdown, markdown, checkNew));
    fc.assert(fc.property(movers, movers, checkNew));
  });

  it('without its insertions is the old text, where no clause stands in another order', () => {
    fc.assert(fc.property(markdown, markdown, checkOld));
    fc.assert(fc.property(movers, movers, checkOld));
  });
});
