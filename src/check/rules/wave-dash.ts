import { message } from '../../text/message.ts';
import { codePointName } from '../prose/characters.ts';
import { editAt, fixWith } from '../prose/fix.ts';
import { liveText } from '../prose/live.ts';
import type { DocumentRule } from '../types.ts';

const WAVE = '〜';
const TILDE = '～';

/**
 * 〜 (U+301C) and ～ (U+FF5E) in one document: the two encodings of the Japanese wave dash that
 * systems disagree about. They look the same and compare as different.
 *
 * Invalid: 「4月〜6月」 beside 「7月～9月」. Valid: one of them throughout. The more frequent one is
 * kept; of equally many, U+301C.
 */
export const waveDash: DocumentRule = {
  id: 'wave-dash',
  scope: 'document',
  severity: 'warning',
  fixable: true,
  about: message('波ダッシュの文字が混在している', 'two characters for the wave dash'),
  check(document) {
    if (!document.source.includes(WAVE) || !document.source.includes(TILDE)) return [];
    const found = liveText(document).flatMap(({ passage }) =>
      [...passage.text.matchAll(/[〜～]/g)].map(({ 0: sign, index }) => ({ passage, sign, index })),
    );
    const waves = found.filter(({ sign }) => sign === WAVE).length;
    const tildes = found.length - waves;
    const [right, count] = tildes > waves ? [TILDE, tildes] : [WAVE, waves];
    return found
      .filter(({ sign }) => sign !== right)
      .map(({ passage, sign, index }) => ({
        rule: 'wave-dash',
        range: passage.sourceRange(index, index + 1),
        message: message(
          `波ダッシュが ${codePointName(sign)} で書かれている。この文書は ${codePointName(right)} を${count}か所で用いる`,
          `the wave dash is ${codePointName(sign)}; elsewhere (${count}) it is ${codePointName(right)}`,
        ),
        hint: message(`「${right}」に改める。`, `Write "${right}".`),
        ...fixWith(editAt(passage, index, index + 1, right)),
      }));
  },
};
