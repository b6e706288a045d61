import type { Op, PaperItem } from '../paper/index.ts';
import type { Counting } from './types.ts';

/** A list of Word, with a name that two versions share where they count alike. */
export interface Counted {
  readonly name: string;
  readonly counting: Counting;
}

/**
 * Tells of item after item of a list by which list of Word it is counted in a version. Word counts
 * on by itself, so where a number does not follow the one before, another list begins.
 *
 * Example: of items 1, (2) and 3, where (2) is a label in the text, 3 begins a list that starts at 3.
 */
export function counter(side: 'old' | 'new'): (item: PaperItem) => Counted | undefined {
  const gone: Op = side === 'old' ? 'inserted' : 'deleted';
  let next: number | undefined;
  let sign: string | undefined;
  let start = 1;
  let lists = 0;
  return (item) => {
    const own = item.op === gone ? undefined : signOf(item, side);
    if (own === undefined) return undefined;
    const counted = /^(\D*)(\d+)(\D*)$/.exec(own);
    const number = counted ? Number(counted[2]) : undefined;
    const kind = counted ? `${counted[1]!}%1${counted[3]!}` : own;
    if (kind !== sign || (number !== undefined && number !== next)) {
      [sign, start] = [kind, number ?? 1];
      lists++;
    }
    next = number === undefined ? undefined : number + 1;
    const counting = { sign: kind, start, counts: counted !== null };
    return { name: `${lists} ${kind} ${start}`, counting };
  };
}

function signOf({ op, sign, oldSign }: PaperItem, side: 'old' | 'new'): string | undefined {
  const own = side === 'old' && op === 'same' ? (oldSign ?? sign) : sign;
  return own === '' ? undefined : own;
}
