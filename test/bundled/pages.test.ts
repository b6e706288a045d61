import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { describeProgram } from '../support/programs.ts';
import { temporaryFolder } from '../support/repository.ts';
import { bundledRepository } from './repository.ts';

const repository = bundledRepository();
const run = kaitei(repository, ['packet', '--meeting', '19', '-o', 'out']);
const out = path.join(repository, 'out');
const files = readdirSync(out);
const pages = new Map(
  files
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readFileSync(path.join(out, name), 'utf8')]),
);
const HANDOUTS = ['2-1', '2-2', '3', '4-1', '4-2'];

function values(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) =>
    value!.replaceAll('&amp;', '&'),
  );
}

describe('the packet of the bundled meeting', () => {
  it('is built, and says where', () => {
    expect(run.code).toBe(0);
    expect(run.out).toContain(path.join(out, 'index.html'));
  });

  it.each(HANDOUTS)('has handout %s with comparison table, redline and consolidated text', (n) => {
    expect(pages.get(`handout-${n}.html`)).toMatch(/<table class="columns">.*<u class="changed">/s);
    expect(pages.get(`handout-${n}.html`)).toContain('改正理由');
    expect(pages.get(`handout-${n}-inline.html`)).toMatch(/<del>.*<ins>/s);
    expect(pages.get(`handout-${n}-clean.html`)).not.toMatch(/<del>|<ins>/);
  });

  it('names the document that was looked at and stays', () => {
    expect(pages.get('unaffected.html')).toContain('認証用（組織）証明書ポリシ');
  });

  it('has no link that leads nowhere', () => {
    const ids = new Map([...pages].map(([name, html]) => [name, new Set(values(html, 'id'))]));
    const broken: string[] = [];
    for (const [name, html] of pages) {
      for (const href of values(html, 'href')) {
        if (/^(https?:|mailto:)/.test(href)) continue;
        if (/\.(json|pdf|docx|zip)$/.test(href)) {
          if (!files.includes(href)) broken.push(`${name}: ${href}`);
          continue;
        }
        const [page, fragment = ''] = href.split('#');
        const found = ids.get(page === '' ? name : page!);
        const isThere = fragment === '' ? found : found?.has(decodeURIComponent(fragment));
        if (!isThere) broken.push(`${name}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it.each(HANDOUTS)('leads from the index to each change of handout %s and back', (n) => {
    expect(values(pages.get('index.html')!, 'href')).toContain(`handout-${n}.html`);
    expect(values(pages.get('agenda.html')!, 'href')).toContain(`handout-${n}.html`);
    const main = values(pages.get(`handout-${n}.html`)!, 'href');
    const inline = values(pages.get(`handout-${n}-inline.html`)!, 'href');
    const rows = main.filter((href) => href.startsWith('#row-'));
    expect(rows.length).toBeGreaterThan(5);
    for (const href of rows) {
      expect(main).toContain(`handout-${n}-inline.html${href.replace('row', 'change')}`);
      expect(inline).toContain(`handout-${n}.html${href}`);
    }
  });
});

describeProgram(['chromium', 'chromium-browser', 'google-chrome'], (browser) => {
  const chromium = (...words: string[]) =>
    execFileSync(browser, ['--headless', '--no-sandbox', '--disable-gpu', ...words], {
      encoding: 'utf8',
      env: { ...process.env, HOME: temporaryFolder() },
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  describeProgram('pdftotext', (pdftotext) => {
    it('prints a handout: tables on landscape pages, its number on each, nothing cut', () => {
      const file = path.join(temporaryFolder(), 'handout.pdf');
      chromium(
        '--no-pdf-header-footer',
        `--print-to-pdf=${file}`,
        `file://${path.join(out, 'handout-2-1.html')}`,
      );
      const text = execFileSync(pdftotext, ['-layout', file, '-'], { encoding: 'utf8' });
      const sheets = text.split('\f').filter((sheet) => sheet.trim() !== '');
      expect(sheets.length).toBeGreaterThan(2);
      for (const sheet of sheets) expect(sheet).toContain('資料2-1');
      for (const sheet of sheets.slice(2)) expect(sheet).toMatch(/改\s*正\s*後\s*改\s*正\s*前/);
      const box = execFileSync(pdftotext, ['-bbox', file, '-'], { encoding: 'utf8' });
      const width = [...box.matchAll(/<page width="([\d.]+)"/g)].at(-1)![1];
      const ends = [...box.slice(box.lastIndexOf('<page')).matchAll(/xMax="([\d.]+)"/g)];
      for (const [, end] of ends) expect(Number(end)).toBeLessThan(Number(width));
      expect(Number(width)).toBeGreaterThan(800);
    });
  });

  it('shows a page without any request', () => {
    const log = path.join(temporaryFolder(), 'net.json');
    const dom = chromium(
      `--log-net-log=${log}`,
      '--dump-dom',
      `file://${path.join(out, 'handout-2-1.html')}`,
    );
    expect(dom).toContain('<u class="changed">');
    const asked = readFileSync(log, 'utf8').match(/"url":"[^"]*"/g) ?? [];
    expect(asked.filter((url) => url.includes('example.jp'))).toEqual([]);
  });
});
