import type { Definition } from 'mdast';
import type { Mark } from '../../redline/index.ts';
import { safeHref } from '../html/escape.ts';
import type { Look } from './types.ts';

/** Definitions of link references of one version, by their normalised label. */
export type Definitions = ReadonlyMap<string, Definition>;

/** How text under some wrappers looks: `**`, `*`, `~~`, links that may be followed. */
export function lookOf(marks: readonly Mark[] = [], definitions: Definitions = new Map()): Look {
  const look: { -readonly [Key in keyof Look]: Look[Key] } = {};
  for (const { shell } of marks) {
    if (shell.type === 'strong') look.strong = true;
    else if (shell.type === 'emphasis') look.emphasis = true;
    else if (shell.type === 'delete') look.strike = true;
    else if (shell.type === 'link' || shell.type === 'linkReference') {
      const url =
        shell.type === 'link' ? shell.url : definitions.get(String(shell.identifier))?.url;
      const href = url === undefined ? undefined : safeHref(String(url));
      if (href !== undefined) look.href = href;
    }
  }
  return look;
}

/** Whether two looks are the same to a reader. */
export function sameLook(one: Look, other: Look): boolean {
  const keys = Object.keys({ ...one, ...other }) as (keyof Look)[];
  return keys.every((key) => one[key] === other[key]);
}
