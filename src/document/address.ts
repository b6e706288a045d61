import type { Address } from './types.ts';

/**
 * Gives addresses to names in the order of a file: the second clause of one name gets `~2`, so
 * that an address is unique in any file.
 */
export function uniqueAddresses(): (name: string) => Address {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  };
}

/** The name an address was made from: `sec:4.2.1~2` -> `sec:4.2.1`. */
export function withoutOrdinal(address: Address): string {
  return address.replace(/~\d+$/, '');
}

/** Splits `cp-sign#sec:4.2.1/i:3` into document and address; either may be missing. */
export function splitTarget(target: string): { document?: string; address?: Address } {
  const at = target.indexOf('#');
  const document = at < 0 ? target : target.slice(0, at);
  const address = at < 0 ? '' : target.slice(at + 1);
  return { ...(document && { document }), ...(address && { address }) };
}
