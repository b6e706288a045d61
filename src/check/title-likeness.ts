import { comparable } from '../text/comparable.ts';

/** Words that one document writes and another leaves out, and spellings of one word. */
const EVENED: readonly [RegExp, string][] = [
  [/\((?:if applicable|optional)\)/g, ''],
  [/&/g, ' and '],
  [/\bcertification authorit(?:y|ies)\b|\bcas\b/g, ' ca '],
  [/\bregistration authorit(?:y|ies)\b|\bras\b/g, ' ra '],
  [/\b(?:re|regarding|concerning)(?= key)/g, ''],
  [/\b(?:the|a|an|and|or|of|for|to|in|on(?!-)|by|with|from|at|per)\b/g, ' '],
  [/ポリシー/g, 'ポリシ'],
  [/リポジトリー/g, 'リポジトリ'],
  [/秘密鍵|プライベート鍵/g, '私有鍵'],
  [/手続き/g, '手続'],
  [/取り扱い|取扱い?|扱い/g, '扱'],
  [/切り替え|切替え?/g, '切替'],
  [
    /および|及び|並びに|ならびに|または|又は|若しくは|もしくは|とその|に関する|に対する|における/g,
    '',
  ],
  [/改定|改正/g, '改訂'],
  [/名前|名称/g, '名'],
  [/利用目的|使用方法|使用目的|用途/g, '用途'],
];

/**
 * A title as it is compared: without case, blanks and punctuation, の and 及び, articles and
 * prepositions, and with one spelling where the field has several.
 */
export function titleKey(title: string): string {
  return words(title).join('');
}

/**
 * How much two titles have in common, from 0 to 1: of their words, or of their pairs of signs,
 * whichever is more (Dice).
 */
export function titleLikeness(a: string, b: string): number {
  const [one, two] = [words(a), words(b)];
  return Math.max(dice(one, two), dice(pairs(one.join('')), pairs(two.join(''))));
}

function words(title: string): string[] {
  let text = comparable(title).toLowerCase();
  for (const [pattern, by] of EVENED) text = text.replace(pattern, by);
  return text
    .replace(/(?<=[a-z])[-‐](?=[a-z])/g, '')
    .replace(/[のとや](?=\S)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (/^[a-z]{4,}$/.test(word) ? word.replace(/(?:ies|y)$|(?<!s)s$/, '') : word))
    .filter((word) => word !== '');
}

function pairs(text: string): string[] {
  const signs = [...text];
  return signs.slice(1).map((sign, index) => signs[index] + sign);
}

function dice(one: readonly string[], two: readonly string[]): number {
  if (one.length === 0 || two.length === 0) return 0;
  const left = [...two];
  const shared = one.filter((part) => {
    const at = left.indexOf(part);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (one.length + two.length);
}
