import { HAN, HIRAGANA, KATAKANA } from './characters.ts';
import { FAMILIAR_KANJI, FAMILIAR_KATAKANA } from './familiar.ts';

/** Katakana by the signs that look alike: kanji, hiragana, dashes. */
const KANA_OF: Readonly<Record<string, string>> = {
  力: 'カ',
  口: 'ロ',
  工: 'エ',
  夕: 'タ',
  卜: 'ト',
  一: 'ー',
  二: 'ニ',
  八: 'ハ',
  三: 'ミ',
  千: 'チ',
  才: 'オ',
  へ: 'ヘ',
  べ: 'ベ',
  ぺ: 'ペ',
  り: 'リ',
  ...Object.fromEntries([...'－-‐‑–—―−─'].map((dash) => [dash, 'ー'])),
};
/** Between katakana these are wrong even where the word is not known. */
const NEVER_INSIDE = /[力口工夕卜一]/;
const KANJI_OF: Readonly<Record<string, string>> = {
  カ: '力',
  ロ: '口',
  エ: '工',
  タ: '夕',
  ニ: '二',
  ハ: '八',
  ー: '一',
};

const TWINS = `${Object.keys(KANA_OF).join('').replace('-', '')}\\-`;
// The lookarounds stand behind the letters, so that they are tried where one of those stands only.
const BESIDE_KATAKANA = new RegExp(`[${TWINS}](?:(?<=[${KATAKANA}].)|(?=[${KATAKANA}]))`, 'g');
const LONE_KATAKANA = new RegExp(
  `[カロエタニハー](?<![${KATAKANA}${HIRAGANA}].)(?![${KATAKANA}])`,
  'g',
);
const RUN = new RegExp(`[${KATAKANA}]+`, 'g');
const TWIN = new RegExp(`[${TWINS}]`);
const LEFT_RUN = new RegExp(`[${KATAKANA}]+$`);
const RIGHT_RUN = new RegExp(`^[${KATAKANA}]+`);
const PARTICLE = new RegExp(
  `[${KATAKANA}]+ヘ[${KATAKANA}]*|(?<=[${HAN}])(?<![号同])ヘ(?![${KATAKANA}])`,
  'g',
);
const DIGIT_DASH = /(?<=[0-9０-９])ー(?=[0-9０-９])/g;

/** A sign that looks like another one, which is meant. */
export interface Twin {
  /** Offset in the text; the sign is one UTF-16 unit. */
  readonly at: number;
  readonly sign: string;
  readonly meant: string;
  /** The word as it stands. */
  readonly word: string;
  /** Whether the word is known with the sign that is meant, from the document or the field. */
  readonly certain: boolean;
}

/** Words of a document, by which a wrong sign in one of them is recognised. */
export interface Vocabulary {
  hasKatakana(word: string): boolean;
  hasKanji(pair: string): boolean;
}

/** The vocabulary of a document, from all its texts. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const words = new Set(FAMILIAR_KATAKANA);
  const whole = texts.join('\n');
  for (const { 0: run, index } of whole.matchAll(RUN)) {
    const ended = run.endsWith('ー') || !TWIN.test(whole[index + run.length] ?? '');
    const clean = ended && !TWIN.test(whole[index - 1] ?? '');
    if (clean) words.add(run);
  }
  const pairs = new Map<string, boolean>();
  return {
    hasKatakana: (word) => word.length > 1 && words.has(word),
    hasKanji(pair) {
      const known = pairs.get(pair) ?? (FAMILIAR_KANJI.has(pair) || whole.includes(pair));
      pairs.set(pair, known);
      return known;
    },
  };
}

/** Kanji, hiragana and dashes that stand for katakana, and the other way round. */
export function kanaTwins(text: string, vocabulary: Vocabulary): Twin[] {
  return [
    ...[...text.matchAll(BESIDE_KATAKANA)].flatMap(
      ({ 0: sign, index }) => besideKatakana(text, index, sign, vocabulary) ?? [],
    ),
    ...[...text.matchAll(LONE_KATAKANA)].flatMap(
      ({ 0: sign, index }) => besideKanji(text, index, sign, vocabulary) ?? [],
    ),
    ...(text.includes('ヘ') ? [...text.matchAll(PARTICLE)] : []).flatMap(
      ({ 0: run, index }) => particle(text, index, run, vocabulary) ?? [],
    ),
    ...[...text.matchAll(DIGIT_DASH)].map(({ index }) => ({
      at: index,
      sign: 'ー',
      meant: '-',
      word: text.slice(index - 1, index + 2),
      certain: false,
    })),
  ];
}

function besideKatakana(
  text: string,
  at: number,
  sign: string,
  words: Vocabulary,
): Twin | undefined {
  const left = LEFT_RUN.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const right = RIGHT_RUN.exec(text.slice(at + 1, at + 21))?.[0] ?? '';
  if (words.hasKatakana(left) || words.hasKatakana(right)) return undefined;
  const meant = KANA_OF[sign]!;
  const certain = words.hasKatakana(left + meant + right);
  const inside = left !== '' && right !== '' && NEVER_INSIDE.test(sign);
  return certain || inside ? { at, sign, meant, word: left + sign + right, certain } : undefined;
}

/**
 * ハ, ロ and ニ are labels of items too (「第1号ハ」), so for them only the pair with the kanji before
 * counts: 「窓ロ」, 「第ニ条」.
 */
function besideKanji(text: string, at: number, sign: string, words: Vocabulary): Twin | undefined {
  const meant = KANJI_OF[sign]!;
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  const isKanji = (character: string) => character !== '' && HAN_ONE.test(character);
  if (isKanji(before) && words.hasKanji(before + meant)) {
    return { at, sign, meant, word: before + sign, certain: true };
  }
  if ('ロニハ'.includes(sign) || !(isKanji(after) || after === 'つ')) return undefined;
  if (!words.hasKanji(meant + after)) return undefined;
  return { at, sign, meant, word: sign + after, certain: true };
}

const HAN_ONE = new RegExp(`^[${HAN}]`);

/** Katakana ヘ in the place of the particle へ: 「加入者ヘ通知」, 「サーバヘ送る」. */
function particle(text: string, index: number, run: string, words: Vocabulary): Twin | undefined {
  const offset = run.indexOf('ヘ', run.length > 1 ? 1 : 0);
  const at = index + offset;
  const left = run.slice(0, offset);
  const right = run.slice(offset + 1);
  if (run.length === 1) {
    return { at, sign: 'ヘ', meant: 'へ', word: text.slice(at - 1, at + 1), certain: true };
  }
  if (offset < 0 || FAMILIAR_KATAKANA.has(run)) return undefined;
  if (!words.hasKatakana(left) || (right !== '' && !words.hasKatakana(right))) return undefined;
  return { at, sign: 'ヘ', meant: 'へ', word: run, certain: true };
}
