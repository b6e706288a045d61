import { matchAt } from '../read.ts';
import type { Step } from '../types.ts';

const LABEL = '(?: ?[(（](?:[0-9]{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[)）])';
const ITEMS = new RegExp(`${LABEL}{1,6}`, 'y');
const RANGE = new RegExp(`(?:\\s+(?:through|thru|to)| ?[-~])(${LABEL})`, 'y');

/** Labels of items in brackets: `(3)`, `(1)(b)(iv)`, `(1) through (3)`, `(a)-(e)`. */
export function readItems(text: string, at: number): { steps: Step[]; end: number } | undefined {
  const items = matchAt(ITEMS, text, at);
  if (!items) return undefined;
  const steps = itemSteps(items[0]);
  const end = at + items[0].length;
  const last = steps.at(-1)!;
  const range = matchAt(RANGE, text, end);
  const [to] = range ? itemSteps(range[1]!) : [];
  if (!range || to?.unit !== last.unit) return { steps, end };
  return { steps: [...steps.slice(0, -1), { ...last, to: to.value }], end: end + range[0].length };
}

function itemSteps(printed: string): Step[] {
  return [...printed.matchAll(/[(（]([^)）]+)[)）]/g)].map(([, label]) =>
    /[0-9]/.test(label!) ? { unit: 'i', value: label! } : { unit: 's', value: label! },
  );
}
