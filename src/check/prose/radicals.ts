/** Signs of the CJK Radicals Supplement that copies of a PDF hold in place of a kanji. */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  '⺟': '母',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻆': '角',
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
  '⻳': '龟',
};
/** Radicals whose NFKC is a form that Japanese no longer writes: a person chooses. */
const OLD_FORM = /[⼾⾭⿈⿊⿑⿒⿓⿔]/;

/**
 * Signs that copies of a PDF hold in place of letters: Kangxi and other radicals (⼈ for 人), the
 * repeated hanja of U+F900–FA0D, which look exactly like their kanji, and ligatures (ﬁ for fi).
 * The compatibility ideographs from U+FA0E on are left alone, and so are 朗 and 隆 of that block:
 * they look different and are written on purpose, mostly in names of persons.
 */
export const PDF_SIGN =
  /[\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\uf900-\uf928\uf92a-\uf9db\uf9dd-\ufa0d\ufb00-\ufb06]/g;

/** What a {@link PDF_SIGN} stands for; undefined where that is not certain. */
export function pdfSignMeans(sign: string): string | undefined {
  if (OLD_FORM.test(sign)) return undefined;
  const plain = SUPPLEMENT[sign] ?? sign.normalize('NFKC');
  return plain === sign ? undefined : plain;
}
