import type { TextEdit } from '../../document/index.ts';
import { addressNumber, labelLike } from './label.ts';
import { parentOf } from './series.ts';
import type { Series, Shifts, Unit, UnitNumber } from './types.ts';

/** New labels of a series: the edits that print them, and where each provision is found then. */
export interface Renumbered {
  readonly edits: readonly TextEdit[];
  readonly shifts: Shifts;
}

/**
 * Prints new numbers where they changed. The first paragraph of an article has no label: one that
 * becomes the first loses it, one that was the first gets it.
 *
 * @param numbers the new number of each unit that stays
 * @returns undefined where a number cannot be printed, such as the 49th kana
 */
export function renumbered(
  { level, units }: Series,
  numbers: ReadonlyMap<Unit, UnitNumber>,
): Renumbered | undefined {
  const edits: TextEdit[] = [];
  const shifts = new Map<string, string | undefined>();
  const sample = units.find(({ label }) => label !== '')?.label ?? '2';
  const first = units[0]!.label || sample;
  for (const unit of units) {
    const number = numbers.get(unit);
    if (!number) {
      shifts.set(unit.address, undefined);
      continue;
    }
    if (addressNumber(number) === addressNumber(unit.number)) continue;
    shifts.set(unit.address, addressOf(unit, number, sample, first));
    if (level === 'row') continue;
    if (level === 'paragraph' && number.main === 1) {
      edits.push({ range: { ...unit.labelRange, end: unit.labelRange.end + 1 }, text: '' });
      continue;
    }
    const label = labelLike(unit.label || sample, number, first);
    if (label === undefined) return undefined;
    edits.push({ range: unit.labelRange, text: unit.label === '' ? `${label}　` : label });
  }
  return { edits, shifts };
}

/** Address of a provision with another number. */
export function addressOf(
  unit: Unit,
  number: UnitNumber,
  sample: string = unit.label,
  first: string = sample,
): string {
  if (/^art:/.test(unit.address) && !unit.address.includes('/')) {
    return `art:${addressNumber(number)}`;
  }
  const step = /\/([a-z]+):[^/]*$/.exec(unit.address)![1]!;
  if (step !== 's') return `${parentOf(unit.address)}/${step}:${addressNumber(number)}`;
  const label = labelLike(unit.label || sample, number, first) ?? '';
  return `${parentOf(unit.address)}/s:${label.replace(/[\s()（）.．]/g, '')}`;
}
