import { printable } from '../../text/printable.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text made safe for HTML, between tags and in quoted attributes. Control characters and
 * bidirectional overrides become visible signs, for they could show another text than is there.
 */
export function escapeHtml(text: string): string {
  return printable(text, { multiline: true }).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/**
 * The target of a link that a page may lead to: http, https, mailto and places in the page.
 * Everything else, `javascript:` and relative paths, gives undefined: shown as text only.
 */
export function safeHref(url: string): string | undefined {
  if (/[\u0000-\u0020\u007f-\u009f]/.test(url)) return undefined;
  return /^(https?:\/\/[^/]|mailto:[^?]|#.)/i.test(url) ? url : undefined;
}
