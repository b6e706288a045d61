import type { Numbering } from '../../document/index.ts';
import type { DocumentName, RelativeStep, Step, Unit } from '../mention/types.ts';
import type { Outline } from './outline.ts';
import { downTo, type Place, printSteps, readPlace } from './place.ts';

/** A reference read before, as 同条 takes it up. */
export interface Earlier {
  readonly steps: readonly Step[];
  readonly document?: DocumentName;
}

/** What relative steps are counted from. */
export interface Standpoint {
  readonly place: Place;
  readonly numbering: Numbering;
  /** Of the citing document; undefined where the repository does not hold it. */
  readonly outline?: Outline;
  /** References before it in the same clause, the last one first. */
  readonly before: readonly Earlier[];
}

/**
 * Absolute steps for a relative one (guide §6.4): 前項 counts from the paragraph of the sentence,
 * 前条 goes by the list of articles (before 第13条 may stand 第12条の2), 同条 is the article of the
 * reference before it. Undefined where there is nothing to count from: 前項 in the first paragraph.
 */
export function absoluteSteps(step: RelativeStep, from: Standpoint): Step[] | undefined {
  const found = countedSteps(step, from);
  const last = found?.at(-1);
  return last && step.to !== undefined
    ? [...found!.slice(0, -1), { unit: last.unit, value: last.value, to: step.to }]
    : found;
}

function countedSteps(step: RelativeStep, from: Standpoint): Step[] | undefined {
  if (step.relative === 'same') {
    const earlier = takenUp(step.unit, from);
    const steps = earlier?.steps ?? [];
    return (downTo(steps, step.unit) ?? (earlier && downTo(steps, 'sec')))?.map(single);
  }
  const here = downTo(from.place, step.unit) ?? ancestor(step.unit, from);
  if (!here && step.unit === 'i' && step.count === 'each') return itemsAbove(from.place);
  if (!here) return undefined;
  if (step.relative === 'this') return here;
  const siblings = siblingsOf(here, from);
  const at = siblings.indexOf(here.at(-1)!.value);
  if (at < 0) return counted(here, step);
  const take = (first: number, last: number) => {
    if (first < 0 || last >= siblings.length || first > last) return undefined;
    const one = { unit: here.at(-1)!.unit, value: siblings[first]! };
    return [...here.slice(0, -1), first === last ? one : { ...one, to: siblings[last]! }];
  };
  if (step.relative === 'next') return take(at + 1, at + 1) ?? beside(here, step, from);
  const count = step.count === 'each' ? at : (step.count ?? 1);
  const skip = step.skip ?? 0;
  const found = count === 0 ? undefined : take(at - count - skip, at - 1 - skip);
  return found ?? beside(here, step, from);
}

/** 次節 in the last section below 4.2 is 4.3, and 前節 in the first one 4.1: those are 節 as well. */
function beside(here: readonly Step[], step: RelativeStep, from: Standpoint): Step[] | undefined {
  const [section] = here;
  const above = section!.value.replace(/\.?[^.]*$/, '');
  if (step.unit !== 'sect' || section!.unit !== 'sec' || !above.includes('.')) return undefined;
  return step.count === undefined && step.skip === undefined
    ? countedSteps(step, { ...from, place: [{ unit: 'sec', value: above }] })
    : undefined;
}

/** The reference that 同条 takes up: the last one that names an article. */
export function takenUp(unit: Unit, { before, numbering }: Standpoint): Earlier | undefined {
  const last = (of: Unit) => before.find(({ steps }) => steps.some((step) => step.unit === of));
  // 同節 and 同項 after 4.9.1 are section 4.9.1 (guide §6.5).
  const section = numbering === 'rfc3647' && (unit === 'sect' || unit === 'p');
  return last(unit) ?? (section ? last('sec') : undefined);
}

/** 前各号 in the text that closes a list: all of its items. */
function itemsAbove(place: Place): Step[] | undefined {
  return place.length > 0 ? [...place, { unit: 'i', value: '*' }] : undefined;
}

/** 同条 after 第3条から第5条まで is the last one. */
function single(step: Step): Step {
  return step.to === undefined ? step : { unit: step.unit, value: step.to };
}

/** A sentence of an RFC 3647 document stands in its section, whatever the text calls that. */
function ancestor(unit: Unit, { place, numbering, outline }: Standpoint): Step[] | undefined {
  const section = downTo(place, 'sec')?.at(-1);
  if (section && numbering === 'rfc3647') {
    if (unit === 'chap') return [{ unit: 'sec', value: section.value.split('.')[0]! }];
    if (unit === 'sect' || unit === 'subsect' || unit === 'sec') return [section];
    // 前各項 before 1.3.5 are 1.3.1 to 1.3.4: 項 is a section there (guide §6.5).
    if (unit === 'p' && section.value.split('.').length > 2) return [section];
    return undefined;
  }
  if (unit === 'sec') return downTo(place, 'app') ?? undefined;
  let clause = outline?.places.get(printSteps(place.slice(0, place[0]?.unit === 'suppl' ? 2 : 1)));
  while (clause) {
    const steps = readPlace(clause.address);
    if (steps[0]?.unit === unit) return steps.slice(0, 1);
    const above = clause.parent;
    clause = above === undefined ? undefined : outline!.places.get(above);
  }
  return undefined;
}

/** Numbers of the places beside one, in the order of the file. */
function siblingsOf(here: readonly Step[], { outline }: Standpoint): string[] {
  if (!outline) return [];
  const last = here.at(-1)!;
  const above = printSteps(here.slice(0, -1));
  const prefix = `${above === '' ? '' : `${above}/`}${last.unit}:`;
  const levels = last.value.split('.').length;
  const chapter = last.value.replace(/\.?[^.]*$/, '');
  return outline.order
    .filter((address) => address.startsWith(prefix) && !address.includes('/', prefix.length))
    .map((address) => address.slice(prefix.length))
    .filter(
      (number) =>
        last.unit !== 'sec' ||
        (number.split('.').length === levels && number.replace(/\.?[^.]*$/, '') === chapter),
    );
}

/** Without a list to go by: arithmetic on the last number. */
function counted(here: readonly Step[], step: RelativeStep): Step[] | undefined {
  const last = here.at(-1)!;
  const own = Number(/\d+$/.exec(last.value)?.[0]);
  if (!Number.isInteger(own)) return undefined;
  const above = here.slice(0, -1);
  if (step.relative === 'next') {
    return [...above, { unit: last.unit, value: last.value.replace(/\d+$/, String(own + 1)) }];
  }
  const count = step.count === 'each' ? own - 1 : (step.count ?? 1);
  const final = back(last.value, 1 + (step.skip ?? 0));
  const first = count > 0 ? back(last.value, count + (step.skip ?? 0)) : undefined;
  if (first === undefined || final === undefined) return undefined;
  const one = { unit: last.unit, value: first };
  return [...above, count === 1 ? one : { ...one, to: final }];
}

/** So many numbers before one; before 12_2 stands 12. */
function back(value: string, count: number): string | undefined {
  let number = value;
  for (let left = count; left > 0; left--) {
    const own = Number(/\d+$/.exec(number)![0]);
    if (own === 2 && number.includes('_')) number = number.replace(/_2$/, '');
    else if (own > 1) number = number.replace(/\d+$/, String(own - 1));
    else return undefined;
  }
  return number;
}
