import { isJoin } from '../mention/read.ts';
import type { DocumentName, Mention, RelativeStep, Step, Unit } from '../mention/types.ts';
import { downTo } from './place.ts';
import { absoluteSteps, type Standpoint } from './relative.ts';

/** A mention with its document and steps made absolute. */
export interface Absolute {
  readonly mention: Mention;
  /** Of another document than the citing one. */
  readonly document?: DocumentName;
  readonly steps: readonly Step[];
  /** 前項 in a first paragraph: there is nothing to count from. */
  readonly lost?: true;
}

/** Units that need another one above them, from the outermost in. */
const HEADLESS: readonly Unit[] = ['p', 'i', 's', 'r'];

/**
 * Makes a mention absolute by guide §6.4: in a run joined by 及び or 、, and in brackets right behind
 * another reference, what lacks its head takes it from the one before; otherwise from its place.
 *
 * @param gap text between the mention before and this one
 */
export function makeAbsolute(
  mention: Mention,
  before: Absolute | undefined,
  gap: string,
  from: Standpoint,
): Absolute {
  const joined = before !== undefined && (isJoin(gap) || /^[（(]$/.test(gap));
  const [first, ...rest] = mention.steps;
  const relative = first !== undefined && 'relative' in first;
  const inherited = joined && before.mention.steps.length > 0 && !relative ? before : undefined;
  const ownWord = mention.construct === 'section-word' && !mention.bare && gap.trim() !== '';
  const document =
    mention.document ??
    (ownWord && !isContinuation(mention, gap) ? undefined : inherited?.document);
  const steps = mention.steps as readonly Step[];
  if (relative) {
    const found = absoluteSteps(first as RelativeStep, from);
    const own = document ?? sameDocument(first as RelativeStep, before);
    if (!found) return { mention, ...(own && { document: own }), steps: [], lost: true };
    return { mention, ...(own && { document: own }), steps: [...found, ...(rest as Step[])] };
  }
  if (!first || !HEADLESS.includes(first.unit) || mention.document) {
    return { mention, ...(document && { document }), steps };
  }
  const head = inherited && headFor(first.unit, inherited.steps);
  if (head) return { mention, ...(document && { document }), steps: [...head, ...steps] };
  const place = headFor(first.unit, from.place) ?? [];
  return { mention, steps: [...place, ...steps] };
}

/** `Sections 4.1 and 4.2`: the second has no word of its own. */
function isContinuation(mention: Mention, gap: string): boolean {
  return isJoin(gap) && mention.steps.length > 0 && mention.bare === true;
}

function sameDocument(step: RelativeStep, before: Absolute | undefined): DocumentName | undefined {
  return step.relative === 'same' ? before?.document : undefined;
}

/** Steps above a unit; an item of a section stands right below it. */
function headFor(unit: Unit, steps: readonly Step[]): Step[] | undefined {
  const outer: readonly Unit[] =
    unit === 's' ? ['i'] : unit === 'i' ? ['p', 'art', 'sec', 'suppl'] : ['art', 'suppl', 'sec'];
  for (const candidate of outer) {
    const found = downTo(steps, candidate);
    if (found)
      return found
        .map((step) => (step.to ? { ...step, value: step.to, to: undefined as never } : step))
        .map(clean);
  }
  return undefined;
}

function clean({ unit, value }: Step): Step {
  return { unit, value };
}
