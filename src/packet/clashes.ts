import { allHandouts } from './handouts.ts';
import type { PacketInput } from './types.ts';

/** What the names of the three pages of a handout end in. */
const PAGES = ['', '-inline', '-clean'];

/** Handouts whose pages would be written to one path, by their numbers: `['2-1', '２－１']`. */
export function pathClashes(input: PacketInput): (readonly [string, string])[] {
  const owners = new Map<string, string>();
  const clashes = new Map<string, readonly [string, string]>();
  for (const { name, handout, shown } of allHandouts(input)) {
    if (name === undefined) continue;
    for (const page of shown ? PAGES : ['']) {
      // Many file systems take A and a for one.
      const key = `${name}${page}`.toLowerCase();
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, handout.number);
      else clashes.set(`${owner}\0${handout.number}`, [owner, handout.number]);
    }
  }
  return [...clashes.values()];
}
