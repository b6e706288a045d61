const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** A character class body that matches the characters of a numeral after 第. */
export const NUMERAL = '0-9０-９〇零一二三四五六七八九十百千';

/**
 * The value of a numeral as rules print it: `12`, `１２`, `十二`, `百一`, `一〇一` (guide §5.7).
 * Returns undefined where the text is not one numeral, as with `十二三` and `百百`.
 */
export function numeralValue(text: string): number | undefined {
  if (/^[0-9０-９]+$/.test(text)) {
    return Number(text.replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10)));
  }
  const signs = [...text];
  if (text === '' || signs.some((c) => !(c in DIGITS) && !(c in UNITS))) return undefined;
  if (!signs.some((c) => c in UNITS)) {
    return signs.reduce((value, c) => value * 10 + DIGITS[c]!, 0);
  }
  let total = 0;
  let above = Number.POSITIVE_INFINITY;
  let digit: number | undefined;
  for (const c of signs) {
    const unit = UNITS[c];
    if (unit === undefined) {
      if (digit !== undefined || DIGITS[c] === 0) return undefined;
      digit = DIGITS[c];
    } else {
      if (unit >= above) return undefined;
      total += (digit ?? 1) * unit;
      above = unit;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}

const KANJI = '〇一二三四五六七八九';

/**
 * A number from 1 to 9999 in the digits of a sample: `12` like 3, `１２` like ３, 十二 like 三, and
 * 一二 like 一〇, where the sample counts by places.
 */
export function numeralLike(value: number, sample: string): string {
  const plain = String(value);
  if (/^[0-9]/.test(sample)) return plain;
  if (/^[０-９]/.test(sample)) {
    return plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  }
  if (/[〇零]|[一二三四五六七八九]{2}/.test(sample)) {
    return plain.replace(/\d/g, (digit) => KANJI[Number(digit)]!);
  }
  return [...plain]
    .map((digit, index) => {
      const unit = ['', '十', '百', '千'][plain.length - 1 - index]!;
      if (digit === '0') return '';
      return (digit === '1' && unit !== '' ? '' : KANJI[Number(digit)]!) + unit;
    })
    .join('');
}
