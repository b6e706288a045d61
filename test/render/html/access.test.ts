import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeBrowser } from '../../support/browser.ts';
import { describeProgram } from '../../support/programs.ts';
import { temporaryFolder } from '../../support/repository.ts';
import { PAGES } from './sample.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds: rule and element. */
async function flaws(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  return page.evaluate<string[]>(`axe.run(document).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html)))`);
}

/** What a screen reader is given, in one line. */
async function spoken(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const text = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value);
    return (node?.childIds ?? []).map(text).join('');
  };
  return text(nodes[0]!.nodeId);
}

describeBrowser('pages for every reader', (open) => {
  it('have no flaw that axe-core knows, in every view', async () => {
    const { page } = await open(PAGES.inline, { bypassCSP: true });
    expect(await flaws(page)).toEqual([]);
    await page.getByText('種類で絞る').click();
    for (const view of ['左右に並べる', '変更箇所のみ', '見え消し']) {
      await page.getByRole('button', { name: view }).click();
      expect(await flaws(page)).toEqual([]);
    }
  });

  it.each(['table', 'clean'] as const)('have none as %s either', async (form) => {
    const { page } = await open(PAGES[form], { bypassCSP: true });
    expect(await flaws(page)).toEqual([]);
  });

  it('say aloud what came and went', async () => {
    const { page } = await open(PAGES.inline);
    expect(await spoken(page)).toContain(
      '申請書は、［削除］30日［削除終わり］［追加］14日［追加終わり］以内に提出する。',
    );
    const table = await open(PAGES.table);
    expect(await spoken(table.page)).toContain(
      '申請書は、［改正］14日［改正終わり］以内に提出する。',
    );
  });

  it('fit a small window', async () => {
    const { page } = await open(PAGES.inline, { viewport: { width: 320, height: 800 } });
    await page.getByRole('button', { name: '左右に並べる' }).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it('have a skip link that comes first', async () => {
    const { page } = await open(PAGES.inline);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.hash')).toBe('#main');
  });

  describeProgram('pdftotext', (pdftotext) => {
    it('print all text, and none of the controls', async () => {
      const { page } = await open(PAGES.inline);
      const file = path.join(temporaryFolder(), 'redline.pdf');
      writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
      const text = execFileSync(pdftotext, [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
      for (const part of ['次の変更', '前の変更', '［追加］']) expect(text).not.toContain(part);
      for (const part of [
        '第1条（目的）',
        '申請書は、30日14日以内に提出する。',
        '変更5削る',
        '旧方式の鍵を届け出る。',
      ]) {
        expect(text).toContain(part);
      }
    });
  });
});
