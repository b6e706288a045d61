import { type Hunk, hunkSize, type Texts } from './hunk.ts';

/** Characters that compound nouns and names of offices are written with. */
const COMPOUND = /^[\p{Script=Han}\p{Script=Katakana}ー・]+$/u;

/** A longer rest that stayed is a word of its own. */
const LONGEST_ISLAND = 4;
/** Names shorter than this are told apart well enough by their changed characters. */
const NAME = 4;

/**
 * Shows a replaced name as one change. Two names share characters by chance: 研究開発振興課医療情報技術推進室
 * and 特定医薬品開発支援・医療情報担当参事官室 have 開発, 医療情報 and 室 in common, and a reader
 * wants the one struck and the other written. Equal stretches inside the compound are taken in,
 * and so is a single character at its end, where it is not the first of a unit: 医政局長|及び.
 *
 * @param inside offsets in the old text that lie inside a unit
 */
export function joinCompounds(
  hunks: readonly Hunk[],
  texts: Texts,
  inside: ReadonlySet<number>,
): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last && isInsideName(last, hunk, texts)) {
      joined[joined.length - 1] = { ...hunk, oldStart: last.oldStart, newStart: last.newStart };
    } else {
      joined.push(hunk);
    }
  }
  return joined.map((hunk, index) => {
    const whole = withEnding(hunk, joined[index + 1], texts);
    return inside.has(whole.oldEnd) ? hunk : whole;
  });
}

function isInsideName(before: Hunk, after: Hunk, texts: Texts): boolean {
  const island = texts.old.slice(before.oldEnd, after.oldStart);
  if (!isCompound(island) || island.length > LONGEST_ISLAND) return false;
  if (!isName(before, texts, 1) || !isName(after, texts, 1)) return false;
  return hunkSize(before) + hunkSize(after) >= 3 * island.length;
}

/** The hunk with the one character of the compound that follows it: …推進|室 -> …推進室|. */
function withEnding(hunk: Hunk, next: Hunk | undefined, texts: Texts): Hunk {
  const [ending = '', beyond = ''] = texts.old.slice(hunk.oldEnd, hunk.oldEnd + 3);
  const free = (next?.oldStart ?? texts.old.length + 1) > hunk.oldEnd + 1;
  const ends = isCompound(ending) && !isCompound(beyond) && !/\p{Mark}/u.test(beyond);
  if (!free || !ends || !isName(hunk, texts, NAME)) return hunk;
  return { ...hunk, oldEnd: hunk.oldEnd + ending.length, newEnd: hunk.newEnd + ending.length };
}

function isName(
  { oldStart, oldEnd, newStart, newEnd }: Hunk,
  texts: Texts,
  least: number,
): boolean {
  const sides = [texts.old.slice(oldStart, oldEnd), texts.new.slice(newStart, newEnd)];
  return sides.every((side) => side.length >= least && isCompound(side));
}

function isCompound(text: string): boolean {
  return COMPOUND.test(text);
}
