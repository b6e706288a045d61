import { FAMILIES, type Flag, type FlagKind, findFlags, type Redline } from '../redline/index.ts';
import { type Message, message } from '../text/message.ts';

/** Above the list of small changes that mean much. */
export const FLAGS_TITLE = message('見落としやすい変更', 'Easily missed changes');

/** What a kind of flag is called. */
export function flagName(kind: FlagKind): Message {
  return FAMILIES.find((family) => family.kind === kind)!.name;
}

/** The flags of a redline, kind by kind in the order of their registry. */
export function listedFlags(redline: Redline): Flag[] {
  const flags = findFlags(redline);
  return FAMILIES.flatMap(({ kind }) => flags.filter((flag) => flag.kind === kind));
}
