import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlChangeList, htmlComparison, htmlInline } from '../../../src/render/html/index.ts';
import { markdown, movers } from '../comparison/documents.ts';
import { redlineOf, values } from './read.ts';

/** Links of a page to places that it does not have, or has twice. */
function deadLinks(html: string): string[] {
  const ids = values(html, 'id');
  const targets = values(html, 'href').filter((href) => href.startsWith('#'));
  return [
    ...targets.filter((href) => !ids.includes(decodeURIComponent(href.slice(1)))),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`),
  ];
}

const documents = fc.oneof(markdown, movers);

describe('the links of a page lead to a place in it', () => {
  it.each(['all', 'changed'] as const)('inline redline with its list, context %s', (context) => {
    fc.assert(
      fc.property(documents, documents, (old, now) => {
        const redline = redlineOf(old, now);
        const list = htmlChangeList(redline, { lang: 'ja', hrefBase: '' });
        expect(deadLinks(list + htmlInline(redline, { lang: 'ja', context }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('comparison table with its list', () => {
    fc.assert(
      fc.property(documents, documents, (old, now) => {
        const redline = redlineOf(old, now);
        const list = htmlChangeList(redline, { lang: 'ja', hrefBase: 'b.html', tablePage: '' });
        expect(deadLinks(list + htmlComparison(redline, { lang: 'ja' }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('none where the list stands alone', () => {
    const redline = redlineOf('# 1 甲\n\n期間は30日。', '# 1 甲\n\n期間は14日。');
    expect(htmlChangeList(redline, { lang: 'ja' })).not.toContain('href');
    expect(htmlChangeList(redline, { lang: 'ja' })).toContain('<td>1 甲</td>');
  });
});
