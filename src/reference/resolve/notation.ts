import type { Portion, Step } from '../mention/types.ts';
import { printSteps } from './place.ts';

/**
 * A target in the notation of guide §6.1: `cp-sign#sec:4.2.1/i:3`, `rule-proc#art:3/p:2..3`,
 * `ext:RFC5280#4.2.1.3`, `handout:2-1`, `…/proviso`.
 */
export function printTarget(
  document: string,
  steps: readonly Step[],
  until: readonly Step[] = [],
  portion?: Portion,
): string {
  const [first, ...rest] = steps;
  if (!first) return document;
  if (first.unit === 'handout') return printSteps([first]);
  const published = document.startsWith('ext:') && first.unit === 'sec';
  const path = published
    ? [
        `${first.value}${first.to ? `..${first.to}` : ''}`,
        ...(rest.length > 0 ? [printSteps(rest)] : []),
      ].join('/')
    : printSteps(steps);
  const end = until.length > 0 ? `..${printSteps(until)}` : '';
  return `${document}#${path}${end}${portion ? `/${portion}` : ''}`;
}
