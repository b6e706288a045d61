import { toString as plainText } from 'mdast-util-to-string';
import { comparable } from '../text/comparable.ts';
import type { Range } from '../text/lines.ts';
import { rangeOf } from './markdown.ts';
import type { Document } from './types.ts';

/** A paragraph that looks like a heading and has no sign of one. */
export interface UnmarkedHeading {
  /** `3.2.2.1` */
  readonly number: string;
  readonly range: Range;
}

/** A number and a title in one line, which ends no sentence. */
const TITLED =
  /^([1-9][0-9]?(?:\.[0-9]{1,3}){1,6})\.? +(?=[A-Z\u3041-\u9fff]).{1,100}(?<![.。:：;；,、])$/;

/**
 * Sections that are written as a line of text, `3.2.2.1 Identity`, below a section that is a heading: a
 * converter that knows three levels leaves the fourth so. Only where numbers are those of sections.
 */
export function unmarkedHeadings({ clauses, numbering }: Document): UnmarkedHeading[] {
  if (numbering !== 'rfc3647') return [];
  const known = new Set(clauses.flatMap(({ number }) => number ?? []));
  const found: UnmarkedHeading[] = [];
  for (const { nodes } of clauses) {
    for (const node of nodes) {
      if (node.type !== 'paragraph') continue;
      const [, number] = TITLED.exec(comparable(plainText(node)).trim()) ?? [];
      const above = number?.replace(/\.[0-9]+$/, '');
      if (number === undefined || known.has(number) || !known.has(above!)) continue;
      known.add(number);
      found.push({ number, range: rangeOf(node) });
    }
  }
  return found;
}
