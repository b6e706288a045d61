import { comparePlain, type Hunk } from '../../redline/index.ts';

/** A text before and after. */
export interface TextPair {
  readonly old: string;
  readonly now: string;
}

/** Where two texts differ; a name of which a part changed is a change of the whole name (K7). */
export function hunksOf({ old, now }: TextPair): Hunk[] {
  const hunks: Hunk[] = [];
  for (const hunk of comparePlain(old, now)) {
    const whole = wholeName(hunk, old);
    const last = hunks.at(-1);
    if (last && whole.oldStart < last.oldEnd) {
      hunks[hunks.length - 1] = { ...last, oldEnd: whole.oldEnd, newEnd: whole.newEnd };
    } else hunks.push(whole);
  }
  return hunks;
}

/** A sign of a name: Han, Katakana and what joins them. */
export const NAME = '[\\p{Script=Han}\\p{Script=Katakana}ー・]';
const JOINT = '又は|及び|並びに|若しくは|以[上下内前後外]|未満|超え';
const NAME_BEFORE = new RegExp(`(?:(?!${JOINT}|[又及並若])${NAME})+$`, 'u');
const NAME_AFTER = new RegExp(`^(?:(?!${JOINT})${NAME})+`, 'u');

function wholeName(hunk: Hunk, old: string): Hunk {
  const { oldStart, oldEnd, newStart, newEnd } = hunk;
  if (oldStart === oldEnd || newStart === newEnd) return hunk;
  const gone = old.slice(oldStart, oldEnd);
  const isName = (sign: string | undefined) => new RegExp(`^${NAME}$`, 'u').test(sign ?? '');
  const before = isName(gone[0]) ? (NAME_BEFORE.exec(old.slice(0, oldStart))?.[0].length ?? 0) : 0;
  const after = isName(gone.at(-1)) ? (NAME_AFTER.exec(old.slice(oldEnd))?.[0].length ?? 0) : 0;
  return {
    oldStart: oldStart - before,
    oldEnd: oldEnd + after,
    newStart: newStart - before,
    newEnd: newEnd + after,
  };
}
