import { type Document, derived, type Passage, passagesOf } from '../../document/index.ts';

/** Stands in the place of what is no wording of the document itself; one UTF-16 unit. */
const MASK = '\ufffc';

/** A passage in force, and its text without what the document only names. */
export interface Live {
  readonly passage: Passage;
  /**
   * As long as the passage's text. Its printed label, web and mail addresses, and what stands in
   * 「」『』｢｣“” (titles, headings of other clauses, words under discussion) are U+FFFC.
   */
  readonly text: string;
}

const ADDRESS = /https?:\/\/[!-;=?-~]+|[\w.+-]+@[\w-]+\.[\w.-]+/g;
const OPENS = /[「『｢“]/;
const CLOSING: Readonly<Record<string, string>> = { '「': '」', '『': '』', '｢': '｣', '“': '”' };

/**
 * The text that is in force and the document's own: no revision history, no past supplementary
 * provision, no old column, no block quotation.
 */
export function liveText(document: Document): readonly Live[] {
  return derived(document, readLive);
}

function readLive(document: Document): Live[] {
  return passagesOf(document)
    .filter(({ zone, quoted }) => zone === 'text' && !quoted)
    .map((passage) => ({ passage, text: masked(passage) }));
}

function masked({ text, labelLength }: Passage): string {
  let result = MASK.repeat(labelLength) + text.slice(labelLength);
  if (result.includes('://') || result.includes('@')) {
    result = result.replace(ADDRESS, (address) => MASK.repeat(address.length));
  }
  return OPENS.test(result) ? withoutQuotations(result) : result;
}

/** A quotation that is not closed reaches to the end of the passage. */
function withoutQuotations(text: string): string {
  let result = '';
  let done = 0;
  const open: string[] = [];
  const copy = (end: number, hidden: boolean) => {
    result += hidden ? MASK.repeat(end - done) : text.slice(done, end);
    done = end;
  };
  for (const { 0: sign, index } of text.matchAll(/[「『｢“」』｣”]/g)) {
    const closing = CLOSING[sign];
    if (closing) {
      if (open.length === 0) copy(index, false);
      open.push(closing);
    } else if (sign === open.at(-1)) {
      open.pop();
      if (open.length === 0) copy(index + 1, true);
    }
  }
  copy(text.length, open.length > 0);
  return result;
}
