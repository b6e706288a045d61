/** What is renamed: the part of the two names that differs. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
  /** What both names begin with: 厚生労働省医政局. Where the text has it, it stays. */
  readonly lead: string;
}

/** Where the name of an organisation may be cut: 厚生労働省｜医政局｜研究開発振興課. */
const CUT = /[省庁局部課室府]/;

/**
 * Takes from two names the organisation that both are in, so that the name is found with all of it,
 * a part or none before it (guide §2.7).
 *
 * | from | to | lead | renamed |
 * | --- | --- | --- | --- |
 * | 厚生労働省医政局研究開発振興課推進室 | 厚生労働省医政局参事官室 | 厚生労働省医政局 | 研究開発振興課推進室 -> 参事官室 |
 * | 医政局長 | 審議官 | | 医政局長 -> 審議官 |
 * | 医政局長 | 医政局次長 | | whole: what remained would be no name |
 */
export function renaming(from: string, to: string): Renaming {
  let common = 0;
  while (common < Math.min(from.length, to.length) && from[common] === to[common]) common++;
  for (let at = common; at > 0; at--) {
    const rest = [from.slice(at), to.slice(at)];
    if (CUT.test(from[at - 1]!) && rest.every((name) => name.length > 2)) {
      return { from: rest[0]!, to: rest[1]!, lead: from.slice(0, at) };
    }
  }
  return { from, to, lead: '' };
}
