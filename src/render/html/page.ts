import type { Language } from '../../text/message.ts';
import { WORDS } from '../words.ts';
import { escapeHtml } from './escape.ts';
import { contentPolicy } from './policy.ts';
import { SCRIPT } from './script/index.ts';
import { STYLE } from './style.ts';
import { TOOLS_STYLE } from './tools-style.ts';

export interface PageOptions {
  readonly lang: Language;
  /** Plain text. */
  readonly title: string;
  /** Finished HTML. */
  readonly body: string;
  /** Finished HTML of links to other pages; set apart from the text and not printed. */
  readonly nav?: string;
  /** Finished HTML of {@link htmlTools}; a page that has them has the script, too. */
  readonly tools?: string;
  /** Plain text at the head of each printed page: the number of the handout. */
  readonly running?: string;
}

/**
 * A page that needs nothing but itself: style and script inline, and a policy that forbids every
 * request and every other script. A body without a main heading gets the title as one.
 */
export function htmlPage({ lang, title, body, nav, tools, running }: PageOptions): string {
  const name = escapeHtml(title);
  const heading = /<h1[\s>]/.test(body) ? '' : `<h1>${name}</h1>\n`;
  const script = tools ? SCRIPT : undefined;
  const style = [
    '\n',
    STYLE,
    ...(tools ? [TOOLS_STYLE] : []),
    ...(running === undefined ? [] : [runningHead(running)]),
  ].join('');
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${name}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#main">${WORDS.skip[lang]}</a>`,
    ...headerHtml(lang, nav, tools),
    `<main id="main">\n${heading}${body}\n</main>`,
    ...(script === undefined ? [] : [`<script>${script}</script>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Without links there is nothing in it that works without the script, so the script shows it. */
function headerHtml(lang: Language, nav = '', tools = ''): string[] {
  if (nav === '' && tools === '') return [];
  const links = nav === '' ? '' : `<nav aria-label="${WORDS.navigation[lang]}">${nav}</nav>`;
  return [`<header${nav === '' ? ' hidden' : ''}>${links}${tools}</header>`];
}

/** CSS that prints a text at the head of each page; all but letters, digits and blanks by its code. */
function runningHead(text: string): string {
  const content = text.replace(
    /[^\p{L}\p{N} 　-]/gu,
    (sign) => `\\${sign.codePointAt(0)!.toString(16)} `,
  );
  return `@page { @top-right { content: "${content}"; font-size: 9pt; } }\n`;
}
