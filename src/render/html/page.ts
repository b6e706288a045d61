import type { Language } from '../../text/message.ts';
import { escapeHtml } from './escape.ts';
import { STYLE } from './style.ts';
import { WORDS } from './words.ts';

export interface PageOptions {
  readonly lang: Language;
  /** Plain text. */
  readonly title: string;
  /** Finished HTML. */
  readonly body: string;
  /** Finished HTML of links to other pages; set apart from the text and not printed. */
  readonly nav?: string;
  /** Plain text at the head of each printed page: the number of the handout. */
  readonly running?: string;
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * A page that needs nothing but itself: style inline, no script, and a policy that forbids every
 * request. A body without a main heading gets the title as one.
 */
export function htmlPage({ lang, title, body, nav, running }: PageOptions): string {
  const name = escapeHtml(title);
  const heading = /<h1[\s>]/.test(body) ? '' : `<h1>${name}</h1>\n`;
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${name}</title>`,
    `<style>\n${STYLE}${running === undefined ? '' : runningHead(running)}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#main">${WORDS.skip[lang]}</a>`,
    ...(nav ? [`<header><nav aria-label="${WORDS.navigation[lang]}">${nav}</nav></header>`] : []),
    `<main id="main">\n${heading}${body}\n</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** CSS that prints a text at the head of each page; all but letters, digits and blanks by its code. */
function runningHead(text: string): string {
  const content = text.replace(
    /[^\p{L}\p{N} 　-]/gu,
    (sign) => `\\${sign.codePointAt(0)!.toString(16)} `,
  );
  return `@page { @top-right { content: "${content}"; font-size: 9pt; } }\n`;
}
