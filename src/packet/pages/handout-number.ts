import { escapeHtml } from '../../render/html/index.ts';

/** The number of a handout in a frame, above its page. */
export function handoutNumber(label: string): string {
  return `<p class="handout-number">${escapeHtml(label)}</p>\n`;
}
