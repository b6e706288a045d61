import type { Document } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { codePointName } from '../prose/characters.ts';
import { inCode } from '../prose/code.ts';
import { editAt, fixWith } from '../prose/fix.ts';
import { kanaTwins, type Vocabulary, vocabularyOf } from '../prose/kana-twins.ts';
import { isAllTwins, LATIN_TWINS } from '../prose/latin-twins.ts';
import { type Live, liveText } from '../prose/live.ts';
import { PDF_SIGN, pdfSignMeans } from '../prose/radicals.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

const FOREIGN = /[\u0370-\u03ff\u0400-\u052f]/;
const FOREIGN_WORD =
  /[A-Za-z0-9\u0370-\u03ff\u0400-\u052f]*[\u0370-\u03ff\u0400-\u052f]+[A-Za-z0-9\u0370-\u03ff\u0400-\u052f]*/g;

/**
 * Characters that look like the right one and are another: no search finds the word, and a redline
 * shows a change where none is seen.
 *
 * Invalid: `СА` in Cyrillic letters for CA (an error, as nothing but a slip or a trick does that);
 * 「サ一バ」 with the kanji 一; 「効カ」 with the katakana カ; 「加入者ヘ通知」 with a katakana ヘ; 「デ－タ」;
 * ⼈ (U+2F08) for 人 and ﬁ for fi, as copies of a PDF hold them. Valid: μm, Δt, 「サーバ二台」,
 * 「第1号ハ」, 「サーバへアクセス」, kanji variants in names of persons (﨑).
 */
export const confusableCharacter: DocumentRule = {
  id: 'confusable-character',
  scope: 'document',
  severity: 'warning',
  fixable: true,
  about: message('見た目が同じ別の文字がある', 'characters that look like others'),
  check(document) {
    const live = liveText(document);
    const words = vocabularyOf(live.map(({ passage }) => passage.text));
    return [
      ...foreignLetters(document),
      ...signsOfPdf(document),
      ...live.flatMap((stretch) => twins(stretch, words)),
    ];
  },
};

function foreignLetters(document: Document): RuleProblem[] {
  if (!FOREIGN.test(document.source)) return [];
  const found = [...document.source.matchAll(FOREIGN_WORD)];
  const foreignText = found.some(([word]) => isForeign(word));
  return found.flatMap(({ 0: word, index }) => {
    const mixed = isMixed(word);
    if (!mixed && (foreignText || !isAllTwins(word))) return [];
    const latin = [...word].map((letter) => LATIN_TWINS.get(letter) ?? letter).join('');
    const strange = [...word].filter((letter) => LATIN_TWINS.has(letter));
    const names = strange.map((letter) => `${letter} ${codePointName(letter)}`).join(', ');
    const range = { start: index, end: index + word.length };
    const certain = mixed && !inCode(document, index);
    return [
      {
        rule: 'confusable-character',
        severity: 'error' as const,
        range,
        message: message(
          `「${word}」にラテン文字ではない文字（${names}）がある`,
          `"${word}" holds letters that are not Latin (${names})`,
        ),
        hint: message(`「${latin}」と打ち直す。`, `Type "${latin}" again.`),
        ...fixWith(certain ? { range, text: latin } : undefined),
      },
    ];
  });
}

/** Latin letters and their twins in one word: small Greek letters stand beside units, as in `kα`. */
function isMixed(word: string): boolean {
  const latin = word.match(/[A-Za-z]/g)?.length ?? 0;
  const foreign = [...word].filter((letter) => FOREIGN.test(letter));
  if (latin === 0 || !foreign.every((letter) => LATIN_TWINS.has(letter))) return false;
  return latin > 2 || foreign.some((letter) => !/[α-ω]/.test(letter));
}

/** A word of a text that is really Greek or Cyrillic. */
function isForeign(word: string): boolean {
  return word.length > 2 && !/[A-Za-z]/.test(word) && !isAllTwins(word);
}

function signsOfPdf(document: Document): RuleProblem[] {
  return [...document.source.matchAll(PDF_SIGN)].map(({ 0: sign, index }) => {
    const plain = pdfSignMeans(sign);
    const range = { start: index, end: index + sign.length };
    const text = plain === undefined || inCode(document, index) ? undefined : plain;
    const name = `${sign} (${codePointName(sign)})`;
    return {
      rule: 'confusable-character',
      range,
      message: message(
        `${name} は部首や合字の記号で、文字ではない`,
        `${name} is a sign for a radical or a ligature, not a letter`,
      ),
      hint: message(
        `${plain ?? '普通の漢字'}に改める。PDFからの写しに多い。`,
        `Write ${plain ?? 'the ordinary character'}. Copies from a PDF often hold such signs.`,
      ),
      ...fixWith(text === undefined ? undefined : { range, text }),
    };
  });
}

function twins({ passage }: Live, words: Vocabulary): RuleProblem[] {
  return kanaTwins(passage.text, words).map(({ at, sign, meant, word, certain }) => ({
    rule: 'confusable-character',
    range: passage.sourceRange(at, at + 1),
    message: message(
      `「${word}」の「${sign}」（${codePointName(sign)}）は「${meant}」（${codePointName(meant)}）ではない`,
      `"${sign}" (${codePointName(sign)}) in "${word}" is not "${meant}" (${codePointName(meant)})`,
    ),
    hint: message(`「${meant}」と打ち直す。`, `Type "${meant}" again.`),
    ...fixWith(certain ? editAt(passage, at, at + 1, meant) : undefined),
  }));
}
