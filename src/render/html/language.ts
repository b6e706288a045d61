import { type Document, field } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';

/** Kana and kanji. */
const JAPANESE = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/g;
const LATIN = /[A-Za-z]/g;
/** Enough of a text to tell, and soon read. */
const SAMPLE = 20_000;
/** Fewer letters tell nothing. */
const LEAST = 200;
/** Japanese policies are full of English names; English ones quote a Japanese word at most. */
const SHARE = 0.1;

/** The language of a document: as its front matter says, else by its letters; undefined for a few words. */
export function documentLanguage(document: Document): Language | undefined {
  const said = field(document.frontMatter, 'lang')?.toLowerCase();
  if (said?.startsWith('ja')) return 'ja';
  if (said?.startsWith('en')) return 'en';
  const sample = document.source.slice(0, SAMPLE);
  const japanese = sample.match(JAPANESE)?.length ?? 0;
  const latin = sample.match(LATIN)?.length ?? 0;
  if (japanese + latin < LEAST) return undefined;
  return japanese > (japanese + latin) * SHARE ? 'ja' : 'en';
}

/** Attribute of an element with text of a document; empty where the page has that language. */
export function langOf(document: Document, page: Language): string {
  const language = documentLanguage(document);
  return language === undefined || language === page ? '' : ` lang="${language}"`;
}

/**
 * Says the language of the page on all that the tool itself says within text of a document. These
 * start tags are ours alone: text of a document is escaped.
 */
export function ownWords(html: string, document: Document, page: Language): string {
  if (langOf(document, page) === '') return html;
  return html.replace(
    /<(?:small class="note|p class="(?:note|omitted|none|legend|name)|span class="number)(?=[" ])/g,
    (tag) => tag.replace(' ', ` lang="${page}" `),
  );
}
