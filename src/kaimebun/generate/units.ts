import { isWithin, lastStep } from '../keys.ts';
import type { Line, Projection } from '../types.ts';
import type { Alignable } from './align.ts';

/** A provision with everything below it. */
export interface Unit extends Alignable {
  readonly key: string;
  /** Its own lines, heading first. */
  readonly own: readonly Line[];
  /** Paragraphs of an article, items of a paragraph. */
  readonly children: readonly Unit[];
  /** All lines, its own and those below. */
  readonly lines: readonly Line[];
}

/** The provisions of a document that sentences name first: articles, annexes, forms, sections. */
export function topUnits(lines: Projection): Unit[] {
  return unitsAt(lines, 1);
}

function unitsAt(lines: readonly Line[], depth: number): Unit[] {
  const keys: string[] = [];
  for (const { key } of lines) {
    const head = key.split('/').slice(0, depth).join('/');
    if (keys.at(-1) !== head) keys.push(head);
  }
  return [...new Set(keys)].map((key) => {
    const all = lines.filter((line) => isWithin(line.key, key));
    const below = all.filter((line) => line.key !== key);
    const heading = all.find((line) => line.kind === 'heading' && line.key === key)?.text;
    return {
      key,
      own: all.filter((line) => line.key === key),
      children: below.length > 0 ? unitsAt(below, depth + 1) : [],
      lines: all,
      text: all.map(({ text }) => text).join('\n'),
      ...(heading !== undefined && { heading }),
    };
  });
}

/** What a unit is counted as: art, p, i, s, annex … */
export function levelOf({ key }: Unit): string {
  return lastStep(key).kind;
}
