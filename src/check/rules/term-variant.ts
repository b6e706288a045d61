import type { Occurrence } from '../../reference/terms/index.ts';
import { message } from '../../text/message.ts';
import { occurrencesIn } from '../terms.ts';
import type { NeighbourRule } from '../types.ts';

/**
 * Another spelling of a term that is in use: ＳＨＡ－２５６, SHA256 or SHA‐256 (U+2010) for SHA-256. A
 * reader takes it for the same, a search does not.
 *
 * Invalid: `ＳＨＡ－２５６` where the list of terms has SHA-256. Valid: `sha256WithRSAEncryption`; any
 * spelling in code and in the front matter, which programs read.
 */
export const termVariant: NeighbourRule = {
  id: 'term-variant',
  scope: 'neighbours',
  severity: 'info',
  fixable: true,
  about: message('用語の表記の揺れ', 'another spelling of a term'),
  check(document, repository) {
    return occurrencesIn(document, repository)
      .filter(({ term, variant, kept }) => variant && !term.retired && kept === undefined)
      .filter(({ within }) => within !== 'code' && within !== 'front')
      .map((occurrence) => ({
        rule: 'term-variant',
        range: occurrence.range,
        message: message(
          `「${occurrence.surface}」は「${occurrence.term.name}」の別の表記である`,
          `"${occurrence.surface}" is another spelling of "${occurrence.term.name}"`,
        ),
        hint: message(`「${occurrence.term.name}」と書く。`, `Write "${occurrence.term.name}".`),
        ...(isPlain(occurrence) && {
          fix: [{ range: occurrence.range, text: occurrence.term.name }],
        }),
      }));
  },
};

/** Others cite the words of a heading, and markup or a line end inside would be lost. */
function isPlain({ surface, within }: Occurrence): boolean {
  return within !== 'heading' && !/[\n\r*_`[\]\\&]/.test(surface);
}
