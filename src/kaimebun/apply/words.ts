import { partKey, rowOf } from '../keys.ts';
import { partRange } from '../part-range.ts';
import type { Line, Misfit, Portion, WordEdit } from '../types.ts';
import { reached } from './reach.ts';

/** `第5条中「甲」を「乙」に改める。` */
export function replaceWords(
  lines: readonly Line[],
  hosts: readonly string[],
  edits: readonly WordEdit[],
): Line[] | Misfit {
  const result = [...lines];
  for (const host of hosts) {
    const places = [...lines.keys()].flatMap((at) => {
      const range = reached(lines[at]!, host) ? partRange(lines[at]!.text, host) : undefined;
      return range ? [{ at, range }] : [];
    });
    if (places.length === 0) return { key: host, why: 'absent' };
    if (rowOf(host) && places.length > 1) return { key: host, why: 'not-unique' };
    for (const edit of edits) {
      const sought = edit.verb === 'add' ? edit.anchor : edit.old;
      if (!places.some(({ at, range }) => lines[at]!.text.slice(...range).includes(sought))) {
        return { key: host, why: 'words-absent', words: sought };
      }
    }
    for (const { at, range } of places) {
      const { text } = lines[at]!;
      const now = reworded(text.slice(...range), edits);
      result[at] = { ...lines[at]!, text: text.slice(0, range[0]) + now + text.slice(range[1]) };
    }
  }
  return result;
}

/** All edits at once, each at every place of its words, front to back: what one brings, no other sees. */
function reworded(text: string, edits: readonly WordEdit[]): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const edit = edits.find((one) =>
      text.startsWith(one.verb === 'add' ? one.anchor : one.old, at),
    );
    if (!edit) {
      result += text[at++];
      continue;
    }
    const old = edit.verb === 'add' ? edit.anchor : edit.old;
    result += edit.verb === 'add' ? old + edit.added : edit.verb === 'replace' ? edit.now : '';
    at += old.length;
  }
  return result;
}

/** A proviso or second sentence at the end of a paragraph, where there is one only (K23). */
export function append(lines: readonly Line[], key: string, text: string): Line[] | Misfit {
  const places = textPlaces(lines, key);
  const [at] = places;
  if (at === undefined) return { key, why: 'absent' };
  if (places.length > 1) return { key, why: 'not-unique' };
  return lines.with(at, { ...lines[at]!, text: lines[at]!.text + text });
}

/** The paragraph without it; of several paragraphs of a section, the one that has it. */
export function withoutPortion(
  lines: readonly Line[],
  key: string,
  portion: Portion,
): Line[] | Misfit {
  const host = partKey(key, portion);
  const places = textPlaces(lines, key).filter((at) => partRange(lines[at]!.text, host));
  const [at] = places;
  if (at === undefined) return { key: host, why: 'absent' };
  if (places.length > 1) return { key: host, why: 'not-unique' };
  const { text } = lines[at]!;
  return lines.with(at, { ...lines[at]!, text: text.slice(0, partRange(text, host)![0]) });
}

function textPlaces(lines: readonly Line[], key: string): number[] {
  return [...lines.keys()].filter((at) => lines[at]!.key === key && lines[at]!.kind === 'text');
}
