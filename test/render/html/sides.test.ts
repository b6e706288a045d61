import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Document } from '../../../src/document/index.ts';
import type { Redline } from '../../../src/redline/index.ts';
import { changeId } from '../../../src/render/changes.ts';
import { clauseId } from '../../../src/render/clause-id.ts';
import { htmlClean, htmlInline, htmlPage, htmlTools } from '../../../src/render/html/index.ts';
import { describeBrowser, type OpenPage } from '../../support/browser.ts';
import { describeCorpora } from '../../support/corpora.ts';
import { markdown, movers } from '../comparison/documents.ts';
import { redlineOf, textOfHtml } from './read.ts';

/** Text of both columns of the side-by-side view, by the id of the clause; notes left out. */
const COLUMNS = `Object.fromEntries([...document.querySelectorAll('section:has(> table.sides)')].map((section) => [
  section.id,
  [0, 1].map((side) =>
    [...section.querySelectorAll(':scope > table.sides > tbody > tr:not(.gap) > td:nth-child(' + (side + 1) + '):not(.void)')]
      .map((cell) => {
        const copy = cell.cloneNode(true);
        for (const note of copy.querySelectorAll('small.note, .gap')) note.remove();
        return copy.textContent;
      })
      .join('')),
]))`;

/** Blanks, and the signs that mark line ends, paragraph ends and link targets, are left out. */
const plain = (text: string) => text.replace(/\s+|[¶↵]|〔[^〕]*〕/g, '');

/** Text of the clauses of a version without their headings, by id. */
function clauseTexts(document: Document): Map<string, string> {
  const html = htmlClean(document, { lang: 'ja' });
  return new Map(
    [...html.matchAll(/<section id="([^"]*)">(.*?)<\/section>/gs)].map(([, id, content]) => [
      id!,
      plain(textOfHtml(content!.replace(/^\s*<h\d>.*?<\/h\d>/s, ''))),
    ]),
  );
}

async function columns(open: OpenPage, redline: Redline): Promise<Record<string, string[]>> {
  const body = htmlInline(redline, { lang: 'ja', context: 'all' });
  const tools = htmlTools(redline, { lang: 'ja', page: 'inline' });
  const { page, errors } = await open(htmlPage({ lang: 'ja', title: 't', body, tools }));
  if (tools !== '') await show(page);
  const found = await page.evaluate<Record<string, string[]>>(COLUMNS);
  await page.close();
  expect(errors).toEqual([]);
  return found;
}

async function show(page: Page): Promise<void> {
  await page.getByRole('button', { name: '左右に並べる' }).click();
}

/** Two long documents with parts in common. */
function documentsOf(parts: fc.Arbitrary<string>, seed: number): [string, string] {
  const pairs = fc.sample(fc.tuple(parts, parts), { numRuns: 25, seed });
  const now = pairs.map(([old, other], index) => (index % 3 === 0 ? old : other));
  return [pairs.map(([old]) => old).join('\n\n'), now.join('\n\n')];
}

async function checkColumns(open: OpenPage, redline: Redline): Promise<void> {
  const found = await columns(open, redline);
  const shown = redline.clauses.filter(
    (change) =>
      found[changeId(change)] !== undefined && (change.new ?? change.old)!.kind !== 'front',
  );
  expect(shown.length).toBeGreaterThan(5);
  const [before, after] = [clauseTexts(redline.old), clauseTexts(redline.new)];
  for (const change of shown) {
    const wanted = [
      change.old ? before.get(clauseId(change.old.address)) : '',
      change.new ? after.get(clauseId(change.new.address)) : '',
    ];
    expect(found[changeId(change)]!.map(plain)).toEqual(wanted);
  }
}

describeBrowser('the side-by-side view', (open) => {
  it.each([
    ['documents', markdown, 7],
    ['documents whose parts move', movers, 7],
  ])('has the old text on the left, the new one on the right: %s', async (_, parts, seed) => {
    await checkColumns(open, redlineOf(...documentsOf(parts, seed)));
  });

  describeCorpora('of real amendments', ({ cases, read }) => {
    const names = ['ja', 'd087835d656e c05e69b600e7'];
    it.each(cases.filter(({ name }) => names.includes(name)))(
      'has both texts: $name',
      async (each) => {
        await checkColumns(open, redlineOf(read(each.old), read(each.new)));
      },
    );
  });
});
