import { comparable } from '../../text/comparable.ts';
import type { TermKind } from './types.ts';

/** What may stand between two signs of a term: blanks, hard line breaks, signs that nobody sees. */
const GAP = '[ \\n\\u00ad\\u200b\\ufeff]{0,4}';
/** The hyphens that `comparable` leaves, and the long-vowel mark that an input method gives. */
const HYPHEN = `${GAP}[-\\u2012\\u2015\\u2043\\ufe63\\u30fc]?`;
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;
/** A post of its own whose name begins with that of another: 局長補佐, 局長代理, 統括官付. */
const OTHER_POST = '(?!補佐|代理|心得|付(?!け))';

/**
 * Finds a form of a term in a text made comparable, whatever blanks stand in it; of an algorithm in
 * any case and with any hyphen or none: `SHA-1`, `sha1`, `SHA 1`. None inside a word or number:
 * no SHA-1 in SHA-128, no 1.2.840.113549.1.1.1 in 1.2.840.113549.1.1.11, no 局長 in 局長補佐.
 */
export function patternOf(form: string, kind: TermKind): RegExp {
  const plain = comparable(form).trim();
  const latin = kind === 'algorithm';
  let body = '';
  for (const sign of plain) {
    if (sign === '-' && latin) body += HYPHEN;
    else if (sign === ' ') body += latin ? GAP : '[ \\n]{1,4}';
    else {
      const one = sign === '・' ? '[・･]' : sign.replace(SPECIAL, '\\$&');
      body += (body === '' ? '' : GAP) + one;
    }
  }
  if (/^[A-Za-z0-9]/.test(plain)) body = `(?<![A-Za-z0-9]|[0-9]\\.)${body}`;
  if (/[A-Za-z0-9]$/.test(plain)) body += '(?![A-Za-z0-9]|[-.][0-9])';
  if (kind === 'name' && /[長官]$/.test(plain)) body += OTHER_POST;
  return new RegExp(body, latin ? 'gi' : 'g');
}
