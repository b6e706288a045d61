import { WIDE } from './characters.ts';

/** A pair of round brackets in a text, by the offsets of its two signs. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
  readonly kind: 'full' | 'half' | 'mixed';
  /** Whether Japanese letters stand before the pair and at both ends of what it holds. */
  readonly amongWide: boolean;
}

const WIDE_ONE = new RegExp(`[${WIDE}]`);
/** The label of an item in running text: 「1)」, 「a)」, 「イ)」; its bracket closes nothing. */
const LABEL_BEFORE = /(?:^|[\s　、，。：:（(])[0-9０-９a-zａ-ｚア-ン①-⑳]{1,2}$/;

/** The pairs of round brackets of a text; brackets without a partner are left out. */
export function bracketPairs(text: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()（）]/g)) {
    if (sign === '(' || sign === '（') open.push(index);
    else {
      if (LABEL_BEFORE.test(text.slice(Math.max(0, index - 3), index))) {
        const start = open.at(-1);
        if (start === undefined || index - start > 3) continue;
      }
      const start = open.pop();
      if (start !== undefined) pairs.push(pairAt(text, start, index));
    }
  }
  return pairs;
}

function pairAt(text: string, open: number, close: number): BracketPair {
  const full = [text[open] === '（', text[close] === '）'];
  const isWide = (at: number) => WIDE_ONE.test(text[at] ?? '');
  return {
    open,
    close,
    kind: full.every(Boolean) ? 'full' : full.some(Boolean) ? 'mixed' : 'half',
    amongWide: isWide(open - 1) && isWide(open + 1) && isWide(close - 1),
  };
}
