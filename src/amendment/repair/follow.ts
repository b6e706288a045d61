import type { Address } from '../../document/index.ts';
import type { Shifts } from '../structure/types.ts';

/**
 * Where an address leads after provisions were moved: the longest address that it begins with
 * decides. Undefined where it is gone.
 *
 * @example
 * With 第6条 now 第7条, `art:6/p:2/i:1` is `art:7/p:2/i:1`.
 */
export function followAddress(address: Address, shifts: Shifts): Address | undefined {
  for (let head = address; ; head = head.replace(/\/[^/]*$/, '')) {
    if (shifts.has(head)) {
      const now = shifts.get(head);
      return now === undefined ? undefined : now + address.slice(head.length);
    }
    if (!head.includes('/')) return address;
  }
}

/**
 * Where a notation (guide §6.1) leads. Of a range its first and last provision that are left count;
 * of 「各号」 what stands above.
 *
 * @example
 * `art:3..5` with 第5条 now 第6条 is `art:3..6`; with 第5条 gone, `art:3..4`.
 *
 * @param targets what the notation names, in order
 */
export function followNotation(
  path: string,
  targets: readonly Address[],
  shifts: Shifts,
): string | undefined {
  const star = /^(.*)\/([a-z]+:\*)$/.exec(path);
  if (star) {
    const above = followAddress(star[1]!, shifts);
    return above === undefined ? undefined : `${above}/${star[2]}`;
  }
  if (!path.includes('..')) return followAddress(path, shifts);
  const left = targets.flatMap((target) => followAddress(target, shifts) ?? []);
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined || first === last) return first;
  const head = first.replace(/[^:]*$/, '');
  return last.startsWith(head) ? `${first}..${last.slice(head.length)}` : undefined;
}
