/** One step of a number: `4.2.1` has three, 第12条の2 (`12_2`) has two, the second a branch. */
interface Step {
  readonly value: number;
  /** Letters number what follows the body: `A.1`, Appendix B. */
  readonly letter: boolean;
  readonly branch: boolean;
}

/** The steps of a number as addresses write it. */
export function stepsOf(number: string): Step[] {
  return [...number.matchAll(/([._]?)([^._]+)/g)].map(([, sign, text]) => {
    const letter = !/^\d+$/.test(text!);
    return {
      value: letter ? text!.toUpperCase().charCodeAt(0) - 64 : Number(text),
      letter,
      branch: sign === '_',
    };
  });
}

/** Below 0 where `a` stands before `b`: 4.9 before 4.10, 4.2 before 4.2.1, 12 before 12_2, 9 before A.1. */
export function compareNumbers(a: string, b: string): number {
  const [one, two] = [stepsOf(a), stepsOf(b)];
  for (let index = 0; index < Math.max(one.length, two.length); index++) {
    const [x, y] = [one[index], two[index]];
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    if (x.letter !== y.letter) return x.letter ? 1 : -1;
    if (x.value !== y.value) return x.value - y.value;
    // 4.2 and 4_2 do not stand in one series.
    if (x.branch !== y.branch) return x.branch ? -1 : 1;
  }
  return 0;
}

/** The number above: `4.2` of `4.2.1`, `12` of `12_2`; undefined for one of a single step. */
export function numberAbove(number: string): string | undefined {
  return /^(.+)[._][^._]+$/.exec(number)?.[1];
}

/** A number with another value in its last step: `withLast('4.2.1', 3)` is `4.2.3`. */
export function withLast(number: string, value: number): string {
  const { letter } = stepsOf(number).at(-1)!;
  return number.replace(/[^._]+$/, letter ? String.fromCharCode(64 + value) : String(value));
}
