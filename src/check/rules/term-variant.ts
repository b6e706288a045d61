import { message } from '../../text/message.ts';
import { occurrencesIn } from '../terms.ts';
import type { DocumentRule } from '../types.ts';

/**
 * Another spelling of a term that is in use: ＳＨＡ－２５６, SHA256 or SHA‐256 (U+2010) for SHA-256. A
 * reader takes it for the same, a search does not.
 *
 * Invalid: `ＳＨＡ－２５６` where the list of terms has SHA-256. Valid: `sha256WithRSAEncryption`.
 */
export const termVariant: DocumentRule = {
  id: 'term-variant',
  scope: 'document',
  severity: 'info',
  fixable: true,
  about: message('用語の表記の揺れ', 'another spelling of a term'),
  check(document, repository) {
    return occurrencesIn(document, repository)
      .filter(({ term, variant, kept }) => variant && !term.retired && kept === undefined)
      .map(({ term, surface, range }) => ({
        rule: 'term-variant',
        range,
        message: message(
          `「${surface}」は「${term.name}」の別の表記である`,
          `"${surface}" is another spelling of "${term.name}"`,
        ),
        hint: message(`「${term.name}」と書く。`, `Write "${term.name}".`),
        ...(!/[\n\r*_`[\]]/.test(surface) && { fix: [{ range, text: term.name }] }),
      }));
  },
};
