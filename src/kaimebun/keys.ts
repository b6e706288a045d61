/** What can be counted: article, paragraph, item, and the words for them. */
export const COUNTERS: Readonly<Record<string, string>> = {
  art: '条',
  p: '項',
  i: '号',
  chap: '章',
  annex: '表',
  form: '様式',
};

/** Whether a key is a provision or stands in it. */
export function isWithin(key: string, host: string): boolean {
  return key === host || key.startsWith(`${host}/`);
}

/**
 * The step of a key that counts last, and its number: `p` and 2 of `art:5/p:2`. Supplementary
 * provisions of an amendment are `suppl~2` in a document and `suppl（平成22年3月29日改正）` in a sentence.
 */
export function lastStep(key: string): { kind: string; number: string; above: string } {
  const match = /^(?:(.*)\/)?([a-z]+)(?:~\d+|（[^/]*）)?(?::([^/]*))?$/.exec(key)!;
  return { kind: match[2]!, number: match[3] ?? '', above: match[1] ?? '' };
}

/** A key with another last number. */
export function withNumber(key: string, number: string): string {
  return key.replace(/[^:/]*$/, number);
}

/** The key `by` further: `art:6` and 1 give `art:7`; branches go with their article. */
export function shiftedKey(key: string, by: number): string {
  const { number } = lastStep(key);
  const [main, ...branches] = number.split('_');
  return withNumber(key, [Number(main) + by, ...branches].join('_'));
}

/** Order of two keys of one series. */
export function compareKeys(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** The row of a table that a key names by its first cell: `annex:1@row:2`. */
export function rowKey(host: string, first: string): string {
  return `${host}@row:${first}`;
}

/** The table and the first cell of such a key; undefined for any other. */
export function rowOf(key: string): { host: string; first: string } | undefined {
  const match = /^(.*)@row:(.*)$/s.exec(key);
  return match ? { host: match[1]!, first: match[2]! } : undefined;
}

/** Whether the heading of a provision is named apart from its words (K6): articles and sections. */
export function hasOwnHeading(key: string): boolean {
  return /^(?:art|sec):/.test(key);
}

/** A part of a provision that words are changed in: 本文, ただし書, 前段, 後段, 各号列記以外の部分. */
export type PartName = 'main' | 'proviso' | 'former' | 'latter' | 'own';

/** The key of a part of a provision. */
export function partKey(host: string, part: PartName): string {
  return `${host}@part:${part}`;
}

/** The provision and its part of a key such as `art:5/p:2@part:proviso`; undefined for any other. */
export function partOf(key: string): { host: string; part: PartName } | undefined {
  const match = /^(.*)@part:(main|proviso|former|latter|own)$/.exec(key);
  return match ? { host: match[1]!, part: match[2] as PartName } : undefined;
}

/** An article or supplementary provisions named without a paragraph: the one that they have. */
export function paragraphOf(key: string): string {
  return /^(?:art|suppl)[^/]*$/.test(key) ? `${key}/p:1` : key;
}

/** What a row is named by. */
export function firstCell(row: string): string {
  return row.split('｜')[0]!;
}
