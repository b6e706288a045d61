import { WORDS } from '../words.ts';

/** Link to the list of papers, for the head of every other page. */
export function backLink(lang: 'ja' | 'en'): string {
  return `<a href="index.html">${WORDS[lang].back}</a>`;
}
