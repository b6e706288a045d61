import { comparable } from '../../text/comparable.ts';
import { isJoin } from '../mention/read.ts';
import type { DocumentName, Mention, RelativeStep, Step, Unit } from '../mention/types.ts';
import { downTo, printSteps } from './place.ts';
import { absoluteSteps, type Standpoint, takenUp } from './relative.ts';

/** A mention with its document and steps made absolute. */
export interface Absolute {
  readonly mention: Mention;
  /** Of another document than the citing one. */
  readonly document?: DocumentName;
  readonly steps: readonly Step[];
  /** 前項 in a first paragraph: there is nothing to count from. */
  readonly lost?: true;
}

/** 前条及び第1項: a whole article is not cited beside its own paragraph, so that is of the place. */
const AND = /及び|並びに|又は|若しくは/;

/** Units that need another one above them, from the outermost in. */
const HEADLESS: readonly Unit[] = ['sect', 'subsect', 'p', 'i', 's', 'r'];

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
  const whole = first?.unit === 'p' && before?.steps.at(-1)?.unit === 'art' && AND.test(gap);
  const inherited = joined && before.steps.length > 0 && !relative && !whole ? before : undefined;
  const ownWord = mention.construct === 'section-word' && !mention.bare && gap.trim() !== '';
  const document =
    mention.document !== undefined ||
    (ownWord && !isContinuation(mention, gap)) ||
    !alike(first, inherited)
      ? mention.document
      : inherited?.document;
  const known = document && { document };
  if (mention.steps.length === 0 && mention.portion && inherited) {
    return { mention, ...known, steps: inherited.steps };
  }
  const steps = mention.steps as readonly Step[];
  if (relative) {
    const found = absoluteSteps(first as RelativeStep, from);
    const own = document ?? sameDocument(first as RelativeStep, from);
    if (!found) return { mention, ...(own && { document: own }), steps: [], lost: true };
    const all = [...found, ...(rest as Step[])];
    return through({ mention, ...(own && { document: own }), steps: all }, from);
  }
  if (mention.amendment !== undefined && !document) return ofAmendment(mention, steps, from);
  if (!first || mention.document) return through({ mention, ...known, steps }, from);
  if (first.unit === 'art' && inherited) {
    // 附則第2条及び第3条 are both of the 附則.
    const supplement = downTo(inherited.steps, 'suppl');
    const all = supplement && downTo(inherited.steps, 'art') ? [...supplement, ...steps] : steps;
    return through({ mention, ...known, steps: all }, from);
  }
  if (!HEADLESS.includes(first.unit)) return through({ mention, ...known, steps }, from);
  const head = inherited && headFor(first.unit, inherited.steps);
  if (head) return through({ mention, ...known, steps: [...head, ...steps] }, from);
  const place = headFor(first.unit, from.place) ?? [];
  return through({ mention, steps: [...place, ...steps] }, from);
}

/**
 * `附則（平成25年5月16日改正）第2項`: the 附則 of that heading; an unknown one is lost, and a year in
 * which there were two says too little.
 */
function ofAmendment(mention: Mention, steps: readonly Step[], { outline }: Standpoint): Absolute {
  if (!outline) return { mention, steps };
  const [found, ...others] = (outline.namesakes.get('suppl') ?? []).filter((address) =>
    comparable(outline.places.get(address)?.title ?? '').includes(mention.amendment!),
  );
  if (found === undefined) return { mention, steps: [], lost: true };
  if (others.length > 0) return { mention, steps: [] };
  return {
    mention,
    steps: [{ unit: 'suppl', value: found.slice('suppl'.length) }, ...steps.slice(1)],
  };
}

/** `第3条から前条まで`: the end of the range is counted from the place of the sentence. */
function through(absolute: Absolute, from: Standpoint): Absolute {
  const { mention, steps } = absolute;
  if (!mention.through) return absolute;
  const found = absoluteSteps(mention.through, from);
  const [last, end] = [steps.at(-1)!, found?.at(-1)];
  if (!found || !end) return { ...absolute, steps: [], lost: true };
  if (printSteps(found.slice(0, -1)) === printSteps(steps.slice(0, -1))) {
    const to = end.to ?? end.value;
    const range = { unit: last.unit, value: last.value, ...(to !== last.value && { to }) };
    return { ...absolute, steps: [...steps.slice(0, -1), range] };
  }
  return { ...absolute, mention: { ...mention, until: found } };
}

/** Documents that number sections have no articles: in 署名用CPの3.2.3及び第5条 the article is our own. */
const FAMILY: Readonly<Partial<Record<Unit, 'sections' | 'articles'>>> = {
  sec: 'sections',
  app: 'sections',
  art: 'articles',
  suppl: 'articles',
  annex: 'articles',
  form: 'articles',
};

function alike(first: Step | RelativeStep | undefined, before: Absolute | undefined): boolean {
  const [own, other] = [first?.unit, before?.steps[0]?.unit].map((unit) => unit && FAMILY[unit]);
  return own === undefined || other === undefined || own === other;
}

/** `Sections 4.1 and 4.2`: the second has no word of its own. */
function isContinuation(mention: Mention, gap: string): boolean {
  return isJoin(gap) && mention.steps.length > 0 && mention.bare === true;
}

function sameDocument(step: RelativeStep, from: Standpoint): DocumentName | undefined {
  return step.relative === 'same' ? takenUp(step.unit, from)?.document : undefined;
}

/** What may stand above a unit that has no head, the innermost first. */
const ABOVE: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  sect: ['chap'],
  subsect: ['sect'],
  p: ['art', 'suppl', 'sec'],
  i: ['p', 'art', 'sec', 'suppl'],
  s: ['i', 'p', 'art', 'sec', 'suppl'],
  r: ['annex', 'tbl'],
};

/** Steps above a unit; an item of a section stands right below it. */
function headFor(unit: Unit, steps: readonly Step[]): Step[] | undefined {
  for (const candidate of ABOVE[unit] ?? []) {
    const found = downTo(steps, candidate);
    if (found) return found.map(({ to, ...step }) => (to ? { ...step, value: to } : step));
  }
  return undefined;
}
