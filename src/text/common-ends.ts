/**
 * How many characters two texts have in common at their beginning and, behind that, at their end, in
 * UTF-16 units: `甲に出す。` and `乙に出す。` have 0 and 4.
 */
export function commonEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return { head, tail };
}
