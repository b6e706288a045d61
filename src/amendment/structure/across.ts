import type { Document, TextEdit } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import type { BlockMove } from './arrange.ts';
import { labelLike } from './label.ts';
import { addressOf, renumbered } from './renumber.ts';
import type { Obstacle, Series, Unit, UnitNumber } from './types.ts';

/** The edits that move a provision into another series, and where provisions are found then. */
export interface Crossing {
  readonly edits: readonly TextEdit[];
  readonly shifts: ReadonlyMap<string, string | undefined>;
  readonly move: BlockMove;
}

/**
 * Moves a paragraph to another article, an item to another paragraph, a row to another table: the gap
 * closes, the others make room, and it takes a number of its new series.
 *
 * @param to the series of the anchor
 */
export function crossing(
  { source }: Document,
  from: Series,
  unit: Unit,
  to: Series,
  anchor: Unit,
  side: 'before' | 'after',
): Crossing | Obstacle {
  if (stepOf(unit) !== stepOf(anchor)) return { problem: otherLevel(anchor.address) };
  if (from.units.length === 1) return { problem: LAST_ONE };
  if ([...from.units, ...to.units].some(({ number }) => number.branches.length > 0)) {
    return { problem: BRANCHES };
  }
  if (leadOf(source, unit) !== leadOf(source, anchor))
    return { problem: otherLevel(anchor.address) };
  const at = to.units.indexOf(anchor) + (side === 'after' ? 1 : 0);
  const main = at > 0 ? to.units[at - 1]!.number.main + 1 : to.units[0]!.number.main;
  const number = { main, branches: [] };
  const left = renumbered(from, shifted(from.units, unit, unit.number.main, -1));
  const right = renumbered(to, shifted(to.units, undefined, main, 1));
  const label = relabelled(to, unit, anchor, number);
  if (!left || !right || !label) return { problem: NO_LABEL };
  const place = side === 'after' ? anchor.block.end : anchor.block.start;
  const shifts = new Map([...left.shifts, ...right.shifts]);
  shifts.set(unit.address, addressOf(anchor, number));
  return {
    // A blank line goes before the label that is put at the same place.
    edits: [...gaps(source, unit, place), ...left.edits, ...right.edits, ...label],
    shifts,
    move: { block: unit.block, to: place },
  };
}

/** `i` of `art:4/p:1/i:2`. */
function stepOf({ address }: Unit): string {
  return /([a-z]+):[^/]*$/.exec(address)?.[1] ?? '';
}

/** What stands before the label: `  - `. A row and a first paragraph print none. */
function leadOf(source: string, { block, labelRange, address }: Unit): string {
  return /\/i:|\/s:/.test(address) ? source.slice(block.start, labelRange.start) : '';
}

function shifted(
  units: readonly Unit[],
  without: Unit | undefined,
  from: number,
  by: number,
): ReadonlyMap<Unit, UnitNumber> {
  return new Map(
    units
      .filter((unit) => unit !== without)
      .map((unit) => {
        const { main } = unit.number;
        return [unit, { main: main >= from ? main + by : main, branches: [] }] as const;
      }),
  );
}

/** The label of its new series: none for the first paragraph of an article. */
function relabelled(
  { level, units }: Series,
  { label: old, labelRange }: Unit,
  anchor: Unit,
  number: UnitNumber,
): TextEdit[] | undefined {
  if (level === 'row') return [];
  const sample = anchor.label || units.find(({ label }) => label !== '')?.label || '2';
  const label = labelLike(sample, number, units[0]!.label || sample);
  if (label === undefined) return undefined;
  const isFirst = level === 'paragraph' && number.main === 1;
  // A paragraph prints a wide blank behind its number.
  const gap = level === 'paragraph' ? '　' : '';
  const range = { start: labelRange.start, end: labelRange.end + (old === '' ? 0 : gap.length) };
  return [{ range, text: isFirst ? '' : label + gap }];
}

/** Paragraphs stand apart by a blank line, at the end of a file too. */
function gaps(source: string, unit: Unit, place: number): TextEdit[] {
  if (stepOf(unit) !== 'p') return [];
  const { block } = unit;
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const lacking = (text: string) =>
    /(\r\n|\n)[ \t]*\1$/.test(text) || text === '' ? '' : /[\r\n]$/.test(text) ? eol : eol + eol;
  const before = lacking(source.slice(0, place));
  const after = place < source.length ? lacking(source.slice(block.start, block.end)) : '';
  return [
    ...(before === '' ? [] : [{ range: { start: block.start, end: block.start }, text: before }]),
    ...(after === '' ? [] : [{ range: { start: place, end: place }, text: after }]),
  ];
}

const otherLevel = (address: string) =>
  message(
    `${address} は同じ種類の規定でない。項は項の、号は号の、行は行の前後に動かす`,
    `${address} is no provision of the same kind; paragraphs go beside paragraphs, items beside items, rows beside rows`,
  );
const LAST_ONE = message(
  '唯一のものは動かせない。その上の規定を改める',
  'the only one cannot be moved away; amend the provision above it',
);
const BRANCHES = message(
  '枝番号のある並びの間では動かせない。削って加える',
  'provisions cannot move between series with branch numbers; delete and insert instead',
);
const NO_LABEL = message(
  'この番号の続きを印字できない。番号の形を確かめる',
  'the next number cannot be printed in this form; look at the labels',
);
