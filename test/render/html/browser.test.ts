import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeBrowser } from '../../support/browser.ts';
import { redlineOf } from './read.ts';
import { inlinePage, PAGES } from './sample.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name });
const status = (page: Page) => page.getByRole('status').textContent();
const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent');
/** Text of the cells of the side-by-side view of a change, row by row. */
const sides = (page: Page, clause: string) =>
  page.evaluate<string[][]>(`
    [...document.querySelectorAll('[id="${clause}"] > table.sides > tbody > tr')]
      .filter((row) => row.getClientRects().length > 0)
      .map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\\s+/g, ' ').trim()))`);
const ids = (page: Page) =>
  page.evaluate<string[]>('[...document.querySelectorAll("[id]")].map((element) => element.id)');

describeBrowser('a page with a redline', (open) => {
  it('is whole without JavaScript, and shows no control that needs it', async () => {
    const { page } = await open(PAGES.inline, { javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('header').isVisible()).toBe(false);
    expect(await page.locator('nav.changes tbody tr').count()).toBe(6);
    for (const section of await page.locator('.redline > section').all()) {
      expect(await section.isVisible()).toBe(true);
    }
    await page.getByRole('link', { name: '第4条（受理）' }).click();
    expect(page.url()).toMatch(/#change-2$/);
  });

  it('asks for nothing but itself and keeps its own policy', async () => {
    const { page, requests, errors } = await open(PAGES.inline);
    await button(page, '左右に並べる').click();
    await button(page, '変更箇所のみ').click();
    await page.keyboard.press('n');
    expect(errors).toEqual([]);
    expect(requests).toEqual([page.url()]);
  });

  it('runs no other script', async () => {
    const evil = '<script>document.title = "evil"</script><img src="https://example.jp/a.png">';
    const { page, errors } = await open(PAGES.inline.replace('</main>', `${evil}</main>`));
    expect(await page.title()).toBe('見え消し');
    expect(errors.filter((error) => error.includes('Content Security Policy'))).toHaveLength(2);
  });

  it('goes from change to change by key, moves the focus and says where it is', async () => {
    const { page } = await open(PAGES.inline);
    await page.keyboard.press('n');
    expect(await status(page)).toBe('変更 1/6: 第3条（申請） (改正)');
    expect(await focused(page)).toContain('第3条（申請）');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await status(page)).toBe('変更 3/6: 第5条（審査） (書式のみ)');
    await page.keyboard.press('p');
    expect(await status(page)).toBe('変更 2/6: 第4条（受理） (リンク先変更)');
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    expect(await status(page)).toBe('変更 1/6: 第3条（申請） (改正)');
  });

  it('goes from change to change by button, and on from where the reader is', async () => {
    const { page } = await open(PAGES.inline, { viewport: { width: 1000, height: 500 } });
    await button(page, '次の変更').click();
    expect(await status(page)).toContain('変更 1/6');
    await page.evaluate('document.getElementById("art:6").scrollIntoView()');
    await button(page, '前の変更').click();
    expect(await status(page)).toContain('変更 3/6');
  });

  it('goes from place to place within a change', async () => {
    const { page } = await open(PAGES.inline);
    for (const text of ['申請書は、', '(2)　組織図', '(3)　旧方式', '(3)　監査計画書', '要領']) {
      await page.keyboard.press('j');
      expect(await focused(page)).toContain(text);
    }
    expect(await status(page)).toBe('箇所 5/12');
    await page.keyboard.press('k');
    expect(await status(page)).toBe('箇所 4/12');
  });

  it('finds places in notes, quotations and code', async () => {
    const text = (day: string) =>
      `# 1 甲\n\n注[^${day}]\n\n> - 引用は${day}日\n\n\`\`\`\n設定の例 days=${day}\n\`\`\`\n\n[^${day}]: 注の文。\n\n    別の段落。`;
    const { page, errors } = await open(inlinePage(redlineOf(text('30'), text('14'))));
    for (const place of ['注[30][14]', '引用は30日14日', 'days=', '[30][14]']) {
      await page.keyboard.press('j');
      expect((await focused(page)).trim()).toContain(place);
    }
    expect(errors).toEqual([]);
  });

  it('goes from place to place side by side, too', async () => {
    const { page } = await open(PAGES.inline);
    await button(page, '左右に並べる').click();
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('申請書は、30日以内に提出する。');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('申請書は、14日以内に提出する。');
  });

  it('leaves keys alone with modifiers, in a field, and where they are turned off', async () => {
    const { page } = await open(PAGES.inline);
    const before = await status(page);
    await page.keyboard.press('Control+n');
    await page.keyboard.press('Shift+N');
    const keys = page.getByLabel('キー操作');
    await keys.focus();
    await page.keyboard.press('n');
    expect(await status(page)).toBe(before);
    await keys.uncheck();
    await page.locator('h1').click();
    await page.keyboard.press('n');
    expect(await status(page)).toBe(before);
  });

  it('sets the versions side by side, block by block and item by item', async () => {
    const { page } = await open(PAGES.inline);
    await button(page, '左右に並べる').click();
    expect(await sides(page, 'art:3')).toEqual([
      ['申請書は、30日以内に提出する。', '申請書は、14日以内に提出する。'],
      ['申請は、取り下げることができる。', '申請は、取り下げることができる。'],
      ['(1) 規程の写し', '(1) 規程の写し'],
      ['(2) 組織図', '(2) 組織図及び名簿'],
      ['(3) 旧方式の鍵の一覧', '(3) 監査計画書'],
    ]);
    expect(await sides(page, 'art:6')).toEqual([
      [
        '区分 料金 備考 新規 1,000円 前納 更新 500円 前納 再発行 300円 前納 廃止 無料 なし',
        '区分 料金 備考 新規 1,200円 前納 更新 500円 前納 廃止 無料 なし',
      ],
    ]);
    expect(await sides(page, 'old-art:7')).toEqual([['旧方式の鍵を届け出る。', '（なし）']]);
    expect(await sides(page, 'art:8')).toEqual([['（なし）', '知り得た秘密を守る。']]);
  });

  it('has each id once in every view, and the inline text again afterwards', async () => {
    const { page } = await open(PAGES.inline);
    const text = () => page.locator('.redline').innerText();
    const before = await text();
    for (const view of ['左右に並べる', '変更箇所のみ', '変更箇所のみ', '見え消し']) {
      await button(page, view).click();
      const found = await ids(page);
      expect(found.filter((id, index) => found.indexOf(id) !== index)).toEqual([]);
      expect(found).toContain('change-6');
    }
    expect(await text()).toBe(before);
  });

  it('shows changes alone, with the headings above them', async () => {
    const { page } = await open(PAGES.inline);
    await button(page, '変更箇所のみ').click();
    const text = await page.locator('.redline').innerText();
    expect(text).not.toContain('この規則は、申請の手続を定める。');
    expect(text).not.toContain('取り下げることができる。');
    expect(text).toContain('第2章　申請');
    expect(await page.locator('[id="art:6"] tr:visible').allInnerTexts()).toEqual([
      '区分\t料金\t備考',
      '新規\t1,000円1,200円\t前納',
      '（略）',
      '再発行\t300円\t前納',
      '（略）',
    ]);
  });

  it('goes through the kinds that are asked for alone', async () => {
    const { page } = await open(PAGES.inline);
    expect(await status(page)).toBe('変更 6件');
    await page.getByText('種類で絞る').click();
    await page.getByLabel('書式のみ').uncheck();
    await page.getByLabel('リンク先変更').uncheck();
    expect(await status(page)).toBe('変更 6件中4件');
    expect(await page.locator('nav.changes tbody tr:visible').count()).toBe(4);
    await page.locator('h1').click();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await status(page)).toBe('変更 2/4: 第6条（料金） (改正)');
    await page.getByLabel('書式のみ').check();
    expect(await page.locator('nav.changes tbody tr:visible').count()).toBe(5);
  });

  it('goes through the rows of a comparison table, too', async () => {
    const { page, errors } = await open(PAGES.table);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await status(page)).toBe('変更 2/6: 第4条（受理） (リンク先変更)');
    expect(await page.getByRole('button', { name: '左右に並べる' }).count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
