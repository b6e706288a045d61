import type { Element } from './flatten.ts';
import { type BodyState, changeAttributes } from './state.ts';
import { attributes } from './xml.ts';

/**
 * Sets the borders of each move around its paragraphs at both places: Word tells by their name that
 * the two belong together (ECMA-376 Part 1, 17.13.5.22 and 17.13.5.26).
 */
export function moveRanges(
  elements: readonly Element[],
  parts: readonly string[],
  state: BodyState,
): string[] {
  const out = [...parts];
  for (const [move, name] of state.moves) {
    for (const way of ['deleted', 'inserted'] as const) {
      const found = elements.flatMap((element, index) => (has(element, move, way) ? [index] : []));
      const tag = way === 'deleted' ? 'w:moveFromRange' : 'w:moveToRange';
      const start = `<${tag}Start${changeAttributes(state)}${attributes({ 'w:name': name })}/>`;
      const id = /w:id="\d+"/.exec(start)![0];
      const [first, last] = [found[0]!, found.at(-1)!];
      out[first] = start + out[first]!;
      out[last] = `${out[last]!}<${tag}End ${id}/>`;
    }
  }
  return out;
}

function has(element: Element, move: string, op: 'deleted' | 'inserted'): boolean {
  if (element.kind === 'table') return false;
  const { paragraph } = element;
  if (paragraph.move === move && paragraph.end === op) return true;
  return paragraph.runs.some(
    (run) => run.kind === 'text' && !run.stray && run.move === move && run.op === op,
  );
}
