import type { Change } from '../../wording/types.ts';
import { type Listed, listAround } from './list.ts';
import type { RetireConstruct, Site } from './types.ts';

/** Words directly behind a list of two that one alone does not take. */
const OF_SEVERAL = /^(?:のいずれか(?:一方|一つ|1つ|１つ)?|のそれぞれ|の双方|の両方|の両者)/;
/** Words directly before a list of two that one alone does not take. */
const BEFORE_SEVERAL = /\b(?:either|both|(?:one|any|each) of) $/i;

/**
 * One of several that are listed. It goes with the sign that joins it, and the list stays one.
 *
 * | before | after |
 * | --- | --- |
 * | `SHA-1、SHA-256又はSHA-512のいずれか` | `SHA-256又はSHA-512のいずれか` |
 * | `SHA-256、SHA-512又はSHA-1` | `SHA-256又はSHA-512` |
 * | `SHA-1又はSHA-256のいずれか` | `SHA-256` |
 * | `SHA-1フィンガープリント及びSHA-256フィンガープリント` | `SHA-256フィンガープリント` |
 * | `SHA-1, SHA-256, or SHA-512` | `SHA-256 or SHA-512` |
 */
export const enumeration: RetireConstruct = {
  name: 'enumeration',
  cut({ standing: { text, start, end } }: Site) {
    const list = listAround(text.text, start, end);
    if (!list) return undefined;
    const cuts = cutsOf(list);
    if (list.elements.length === 2) cuts.push(...alone(text.text, list));
    return cuts.map((cut): Change => ({ text, words: '', ...cut }));
  },
};

type Cut = { readonly start: number; readonly end: number; readonly words?: string };

function cutsOf({ elements, joints, index }: Listed): Cut[] {
  const last = elements.length - 1;
  const own = elements[index]!;
  if (index === 0) {
    const cut = { start: own.start, end: joints[0]!.end };
    return last === 2 ? [cut, ...plainJoint(joints[1]!)] : [cut];
  }
  const joint = joints[index - 1]!;
  if (index < last) {
    const cut = { start: joint.start, end: own.end };
    return last === 2 ? [cut, ...plainJoint(joints[index]!)] : [cut];
  }
  const cut = { start: joint.start, end: own.end };
  if (last === 1) return [cut];
  const before = joints[index - 2]!;
  const words = last === 2 ? joint.text.replace(/^,/, '') : joint.text;
  return [{ start: before.start, end: before.end, words }, cut];
}

/** Two take no comma before `or`: `SHA-256, or SHA-512` -> `SHA-256 or SHA-512`. */
function plainJoint({ start, text }: Listed['joints'][number]): Cut[] {
  return text.startsWith(', ') && text.length > 2 ? [{ start, end: start + 1 }] : [];
}

function alone(text: string, { elements }: Listed): Cut[] {
  const { start } = elements[0]!;
  const { end } = elements.at(-1)!;
  const before = BEFORE_SEVERAL.exec(text.slice(0, start));
  const after = OF_SEVERAL.exec(text.slice(end));
  return [
    ...(before ? [{ start: before.index, end: start }] : []),
    ...(after ? [{ start: end, end: end + after[0].length }] : []),
  ];
}
