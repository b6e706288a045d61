import { bigrams, dice } from '../../redline/index.ts';

/** Something of both versions: a provision, a row. */
export interface Alignable {
  readonly key: string;
  /** All its text, for likeness. */
  readonly text: string;
  readonly heading?: string;
}

/** A provision in two versions; one side is missing where it came or went. */
export interface Pair<Unit> {
  readonly old?: Unit;
  readonly now?: Unit;
}

/** Least likeness of what counts as the same provision. */
const LEAST = 0.4;

/** 第4条　削除, (2)　削除. */
function isPlaceHolder({ heading, text }: Alignable): boolean {
  return (heading || text) === '削除';
}

/** Finds each provision in the other version, in order: the alignment that keeps the most text. */
export function alignUnits<Unit extends Alignable>(
  old: readonly Unit[],
  now: readonly Unit[],
): Pair<Unit>[] {
  const oldBigrams = old.map(({ text }) => bigrams(text));
  const newBigrams = now.map(({ text }) => bigrams(text));
  const score = (i: number, j: number): number => {
    const [a, b] = [old[i]!, now[j]!];
    if (a.text === b.text && a.heading === b.heading) return 2 + (a.key === b.key ? 0.2 : 0);
    if (a.key === b.key && isPlaceHolder(a) !== isPlaceHolder(b)) return 1;
    const same = a.heading !== undefined && a.heading !== '' && a.heading === b.heading;
    const like = dice(oldBigrams[i]!, newBigrams[j]!);
    const bonus = (same ? 0.5 : 0) + (a.key === b.key ? 0.2 : 0);
    return like + bonus >= LEAST ? like + bonus : Number.NEGATIVE_INFINITY;
  };
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const paired = new Uint8Array(best.length);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const apart = Math.max(best[at + width]!, best[at + 1]!);
      const together = score(i, j) + best[at + width + 1]!;
      best[at] = Math.max(apart, together);
      paired[at] = together > apart ? 1 : 0;
    }
  }
  const pairs: Pair<Unit>[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const at = i * width + j;
    if (i < old.length && j < now.length && paired[at])
      pairs.push({ old: old[i++]!, now: now[j++]! });
    else if (j >= now.length || (i < old.length && best[at + width]! >= best[at + 1]!)) {
      pairs.push({ old: old[i++]! });
    } else pairs.push({ now: now[j++]! });
  }
  return pairs;
}
