import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { missing } from './corpora.ts';
import { findProgram } from './programs.ts';
import { temporaryFolder } from './repository.ts';

/** Opens finished HTML as a file in a browser window of its own. */
export type OpenPage = (html: string, options?: BrowserContextOptions) => Promise<OpenedPage>;

export interface OpenedPage {
  readonly page: Page;
  /** Addresses that the page asked for, its own first. */
  readonly requests: readonly string[];
  /** Errors, and what the content security policy forbade. */
  readonly errors: readonly string[];
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Tests in Chromium, started once for all of them: `CHROMIUM` names the program, else it is looked
 * for in `PATH`. Without one the tests are skipped as {@link describeProgram} does.
 */
export function describeBrowser(name: string, tests: (open: OpenPage) => void): void {
  const named = process.env.CHROMIUM;
  const program = named && existsSync(named) ? named : NAMES.map(findProgram).find(Boolean);
  if (program === undefined) {
    missing(name, 'chromium is not installed');
    return;
  }
  describe(name, () => {
    let browser: Browser;
    let plain: BrowserContext;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
      plain = await browser.newContext();
    });
    afterAll(() => browser.close());
    tests(async (html, options) => {
      const context = options ? await browser.newContext(options) : plain;
      const page = await context.newPage();
      const requests: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (said) => {
        if (said.type() === 'error') errors.push(said.text());
      });
      const file = path.join(temporaryFolder(), 'page.html');
      writeFileSync(file, html);
      await page.goto(pathToFileURL(file).href);
      return { page, requests, errors };
    });
  });
}
