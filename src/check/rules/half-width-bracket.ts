import type { Passage } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { type BracketPair, bracketPairs } from '../prose/brackets.ts';
import { editAt, fixWith } from '../prose/fix.ts';
import { liveText } from '../prose/live.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

const HALF_KANA = /[\uff61-\uff9f]+/g;
/** A passage that speaks of half-width characters shows some. */
const ABOUT_WIDTH = /半角|half-?width/i;

/**
 * Half-width ｢ ｣ ､ ｡ ･ and katakana in Japanese text (guide §1.7), and round brackets of the other
 * width than their partner or than the rest of the document: no search finds the word, and it breaks
 * the line in the wrong place.
 *
 * Invalid: 「｢署名｣」, 「ｶｰﾄﾞ」, 「認証局(発行局)」 where the document writes 「（…）」, 「（人)」. Valid:
 * labels of items `(1)`, brackets around or after Latin letters.
 */
export const halfWidthBracket: DocumentRule = {
  id: 'half-width-bracket',
  scope: 'document',
  severity: 'warning',
  fixable: true,
  about: message(
    '日本語の文に半角の括弧や仮名がある',
    'half-width brackets or kana in Japanese text',
  ),
  check(document) {
    const live = liveText(document);
    const pairs = live.flatMap(({ passage, text }) =>
      bracketPairs(text).map((pair) => ({ passage, pair })),
    );
    const wide = pairs.filter(({ pair }) => pair.amongWide);
    const full = wide.filter(({ pair }) => pair.kind === 'full').length;
    const half = wide.filter(({ pair }) => pair.kind === 'half').length;
    return [
      ...live.flatMap(({ passage }) => halfKana(passage)),
      ...pairs
        .filter(({ pair }) => pair.kind === 'mixed')
        .map(({ passage, pair }) => unequal(passage, pair)),
      ...wide
        .filter(({ pair }) => pair.kind === 'half' && full > half * 2)
        .map(({ passage, pair }) => narrow(passage, pair, full)),
    ];
  },
};

function halfKana(passage: Passage): RuleProblem[] {
  if (ABOUT_WIDTH.test(passage.text)) return [];
  return [...passage.text.matchAll(HALF_KANA)].map(({ 0: found, index }) => {
    const full = found.normalize('NFKC');
    const end = index + found.length;
    const whole = !/^[ﾞﾟ]/.test(found);
    return {
      rule: 'half-width-bracket',
      range: passage.sourceRange(index, end),
      message: message(`半角の「${found}」がある`, `half-width "${found}"`),
      hint: message(`全角の「${full}」に改める。`, `Write "${full}" in full width.`),
      ...fixWith(whole ? editAt(passage, index, end, full) : undefined),
    };
  });
}

function unequal(passage: Passage, pair: BracketPair): RuleProblem {
  return {
    rule: 'half-width-bracket',
    range: passage.sourceRange(pair.open, pair.close + 1),
    message: message('括弧の始めと終わりの幅が違う', 'a bracket and its partner differ in width'),
    hint: message('両方を同じ幅にする。', 'Write both in the same width.'),
    ...(pair.amongWide && bracketFix(passage, pair)),
  };
}

function narrow(passage: Passage, pair: BracketPair, full: number): RuleProblem {
  return {
    rule: 'half-width-bracket',
    range: passage.sourceRange(pair.open, pair.close + 1),
    message: message(
      `日本語を囲む括弧が半角である。この文書は全角の括弧を${full}か所で用いる`,
      `half-width brackets around Japanese; elsewhere (${full}) they are full-width`,
    ),
    hint: message('全角の（ ）に改める。', 'Write full-width （ ）.'),
    ...bracketFix(passage, pair),
  };
}

function bracketFix(passage: Passage, { open, close }: BracketPair): Pick<RuleProblem, 'fix'> {
  const edits = [
    { at: open, sign: '（' },
    { at: close, sign: '）' },
  ]
    .filter(({ at, sign }) => passage.text[at] !== sign)
    .map(({ at, sign }) => editAt(passage, at, at + 1, sign));
  return edits.every((edit) => edit !== undefined) ? { fix: edits } : {};
}
