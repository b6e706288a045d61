import type { Step, Unit } from '../mention/types.ts';

/** Where a sentence stands, step by step: `suppl~2/p:1`, `art:5/p:1/i:2`, `sec:4.2.1/i:3`. */
export type Place = readonly Step[];

const UNITS = new Set<string>([
  ...['part', 'chap', 'sect', 'subsect', 'sec', 'art', 'p', 'i', 's', 'suppl'],
  ...['annex', 'form', 'sheet', 'tbl', 'fig', 'r', 'app', 'handout'],
]);

/** Reads an address; a step of another kind (`head:改定履歴`, `front`, `-`) ends it. */
export function readPlace(address: string): Place {
  const steps: Step[] = [];
  for (const printed of address.split('/')) {
    const [, unit, value] = /^([a-z]+)(?::(.*)|(?:~\d+)?)$/.exec(printed) ?? [];
    if (unit === undefined || !UNITS.has(unit)) break;
    const ordinal = /~\d+$/.exec(printed)?.[0] ?? '';
    steps.push({ unit: unit as Unit, value: value ?? ordinal });
  }
  return steps;
}

/** The steps of a place down to a unit, that one included; undefined where it has none. */
export function downTo(place: Place, unit: Unit): Step[] | undefined {
  const at = place.findIndex((step) => step.unit === unit);
  return at < 0 ? undefined : place.slice(0, at + 1);
}

/** A step as addresses print it; `suppl~2` keeps its ordinal. */
export function printStep({ unit, value, to }: Step): string {
  const name = value === '' ? unit : value.startsWith('~') ? `${unit}${value}` : `${unit}:${value}`;
  return to === undefined ? name : `${name}..${to}`;
}

/** Steps as an address prints them. */
export function printSteps(steps: readonly Step[]): string {
  return steps.map(printStep).join('/');
}
