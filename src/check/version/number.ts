import { comparable } from '../../text/comparable.ts';
import { datesIn } from '../../text/date.ts';
import { NUMERAL, numeralValue } from '../../text/numeral.ts';

/** A version that a text prints. */
export interface PrintedVersion {
  /** As numbers only: `1.6`, `2.0.1`; `1.01` is not `1.1`. */
  readonly version: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const DOTTED = '\\d{1,4}(?:\\.\\d{1,4}){0,4}(?![\\d.]*\\d)';
const PRINTED = new RegExp(
  `第\\s*(${DOTTED}|[${NUMERAL}]{1,4})\\s*版|(?:\\bver(?:sion|s)?\\b\\.?|\\bv\\.?|\\brev(?:ision)?\\b\\.?|バージョン|版数|版)\\s*[:：]?\\s*(${DOTTED})`,
  'gi',
);

/** All versions named in a text with a word or sign for it: `第1.6版`, `Ver 1.3`, `Version 2.0.1`, `v1.0`. */
export function versionsIn(text: string): PrintedVersion[] {
  return [...comparable(text).matchAll(PRINTED)].flatMap((match) => {
    const printed = match[1] ?? match[2]!;
    const version = /\d/.test(printed) ? printed : numeralValue(printed)?.toString();
    if (version === undefined) return [];
    return [{ version, start: match.index, end: match.index + match[0].length }];
  });
}

/** The version in a field or a cell, where a bare number is one and a date is none: `1.6`, `第1.6版`, `Ver. 1.3`. */
export function versionOf(text: string): string | undefined {
  const plain = comparable(text).trim();
  if (datesIn(plain).length > 0) return undefined;
  if (new RegExp(`^${DOTTED}(?=\\D|$)`).test(plain)) return /^[\d.]*\d/.exec(plain)![0];
  return versionsIn(plain)[0]?.version;
}

/** `1.0` and `1` are one version, `1.10` and `1.1` are two. */
export function sameVersion(a: string, b: string): boolean {
  const plain = (version: string) => version.replace(/(?:\.0+)+$/, '');
  return plain(a) === plain(b);
}

/** Below 0 where `a` is the earlier: part by part as numbers, as 1.9 is before 1.10. */
export function compareVersions(a: string, b: string): number {
  const [one, two] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let index = 0; index < Math.max(one.length, two.length); index++) {
    const order = (one[index] ?? 0) - (two[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
