import { itemLabel } from '../../document/index.ts';
import { comparable } from '../../text/comparable.ts';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'];

/** Rows of signs that are no numbers, by the first of each. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  i: ROMAN,
  ア: [
    ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  ],
  イ: [
    ...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス',
  ],
  a: [...'abcdefghijklmnopqrstuvwxyz'],
  A: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
};
/** Signs that are one number each. */
const CIRCLED = [
  ...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿',
];
const BRACKETED = [...'⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'];

/** The label of a list entry as one of a row of labels. */
export interface RowLabel {
  /** As printed. */
  readonly text: string;
  /** Shape and row of signs, which all entries of a list share: `(1)`, `①`, `ア`, `a.`. */
  readonly kind: string;
  /** Place in its row, as addresses write it: `3`, `2_2`. */
  readonly number: string;
}

/**
 * Reads the labels of the entries of one list; undefined for an entry without one. The row that a
 * sign belongs to shows from its list: イ ロ is the iroha and ア イ the order of the sounds; i ii
 * are roman numerals and h i are letters.
 */
export function rowLabels(texts: readonly string[]): (RowLabel | undefined)[] {
  const labels = texts.map(itemLabel);
  const signs = labels.flatMap((label) =>
    label?.step.startsWith('s:') ? [label.step.slice(2)] : [],
  );
  const names = Object.keys(ROWS);
  const row =
    names.find((name) => signs.every((sign, index) => ROWS[name]![index] === sign)) ??
    names
      .filter((name) => signs.every((sign) => ROWS[name]!.includes(sign)))
      .sort((one, two) => span(one, signs) - span(two, signs))[0];
  return labels.map((label) => {
    if (!label) return undefined;
    const { text, step } = label;
    const value = step.slice(2);
    if (step.startsWith('i:')) return { text, kind: shapeOf(text), number: value };
    const place = row === undefined ? -1 : ROWS[row]!.indexOf(value);
    if (place < 0) return { text, kind: '?', number: '1' };
    return { text, kind: shapeOf(text, row), number: String(place + 1) };
  });
}

/** How far the signs lie apart in a row: with a gap or a slip, ア イ エ are still near in theirs. */
function span(row: string, signs: readonly string[]): number {
  const places = signs.map((sign) => ROWS[row]!.indexOf(sign));
  return Math.max(...places) - Math.min(...places);
}

/** A label of a kind for a number: `printLabel('(1)', '3')` is `(3)`, of the kind `ア` it is `ウ`. */
export function printLabel(kind: string, number: string): string {
  const [first, ...branches] = number.split('_');
  const at = Number(first) - 1;
  const rows = { ...ROWS, '①': CIRCLED, '⑴': BRACKETED };
  const row = Object.entries(rows).find(([sign]) => kind.includes(sign));
  if (row) return kind.replace(row[0], row[1][at] ?? first!);
  return kind.replace(/1|一/, [first, ...branches].join('の'));
}

/** A label with its signs taken out: `(1)` for `（１２）`, `①` for `③`, `1.` for `12.`. */
function shapeOf(text: string, row?: string): string {
  const plain = comparable(text).replace(/（/g, '(').replace(/）/g, ')').replace(/\s/g, '');
  if (row) return plain.replace(/[^().、号]+/, row);
  return plain
    .replace(/[①-⑳㉑-㉟㊱-㊿]/, '①')
    .replace(/[⑴-⒇]/, '⑴')
    .replace(/\d+(?:の\d+)*/, '1')
    .replace(/[〇零一二三四五六七八九十百千]+(?:の[〇零一二三四五六七八九十百千]+)*/, '一');
}
