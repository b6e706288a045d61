import { type Document, withoutOrdinal } from '../../document/index.ts';
import type { Step } from '../mention/types.ts';
import { type Outline, outlineOf } from './outline.ts';
import { printSteps } from './place.ts';
import { STRUCTURE, sameChapter, structure } from './structure.ts';

/** What a document has under some steps. */
export type Found =
  | { readonly kind: 'found'; readonly addresses: readonly string[] }
  | { readonly kind: 'several'; readonly addresses: readonly string[] }
  | { readonly kind: 'no-address' }
  /** Its section is there and has no such item: an item, or a note in brackets (guide §6.5). */
  | { readonly kind: 'item-or-note'; readonly clause: string }
  | { readonly kind: 'missing' };

const MISSING: Found = { kind: 'missing' };

/**
 * Looks steps up in a document. A range is found where both ends are; an item of an article with
 * one paragraph may leave out the paragraph; 附則 without more is the one of the citing place.
 *
 * @param near address of the citing place where it stands in the same document
 */
export function lookUp(document: Document, steps: readonly Step[], near = ''): Found {
  const outline = outlineOf(document);
  const own = supplement(steps, outline, near);
  const appendix = own[0]?.unit === 'app' ? outline.appendices.get(own[0].value) : undefined;
  if (appendix !== undefined && !outline.places.has(`app:${own[0]!.value}`)) {
    return own.length === 1 ? { kind: 'found', addresses: [appendix] } : { kind: 'no-address' };
  }
  const last = own.at(-1);
  if (!last) return { kind: 'no-address' };
  if (last.to !== undefined) return range(own, outline);
  if (last.value === '*') return each(own, outline);
  if (own.length > 1 && STRUCTURE.has(own[1]!.unit)) {
    const addresses = structure(own, outline);
    if (addresses.length === 0) return MISSING;
    return { kind: addresses.length === 1 ? 'found' : 'several', addresses };
  }
  const printed = printSteps(own);
  for (const address of [printed, withParagraph(printed), printed.replace('/r:', '/tbl/r:')]) {
    const found = address === undefined ? undefined : outline.namesakes.get(address);
    if (!found && address !== undefined && outline.places.has(address)) {
      return { kind: 'found', addresses: [address] };
    }
    const here = found && STRUCTURE.has(last.unit) ? sameChapter(found, near, outline) : found;
    if (here?.length === 1) return { kind: 'found', addresses: here };
    if (found) return { kind: 'several', addresses: found };
  }
  return absent(own, outline);
}

/** Why there is nothing: not even its kind, its section without such an item, or simply not there. */
function absent(steps: readonly Step[], outline: Outline): Found {
  const [first] = steps;
  const last = steps.at(-1)!;
  if ((first!.unit === 'tbl' || first!.unit === 'fig') && !outline.kinds.has(first!.unit)) {
    return { kind: 'no-address' };
  }
  // 附則 and 別紙 without a number are words as well: 過去の改正の附則, 別紙のとおり.
  const word = last.value === '' && (last.unit === 'suppl' || last.unit === 'sheet');
  if (word && !outline.kinds.has(last.unit)) return { kind: 'no-address' };
  if (steps.length === 1) {
    // A section that is a line of text; 前条第2項及び第3号 in a text without articles: nothing above 第3号.
    const section = first!.unit === 'sec';
    const unmarked = section && (outline.unmarked.has(first!.value) || isLettered(first!, outline));
    return unmarked || /^[pis]$/.test(first!.unit) ? { kind: 'no-address' } : MISSING;
  }
  if (isLoose(steps, outline)) return { kind: 'no-address' };
  const above = printSteps(steps.slice(0, -1));
  const clause = printSteps(steps.slice(0, 1));
  if (!outline.places.has(clause)) return MISSING;
  if (first!.unit === 'sec' || first!.unit === 'app') {
    if (last.unit === 'p') return { kind: 'no-address' };
    return hasParts(outline, above, last.unit)
      ? { kind: 'item-or-note', clause }
      : { kind: 'no-address' };
  }
  return MISSING;
}

/** A paragraph or item of an article that has some without a number: nobody can tell which it is. */
export function isLoose(steps: readonly Step[], { loose }: Outline): boolean {
  const article = steps.findIndex(({ unit }) => unit === 'art');
  const above = printSteps(steps.slice(0, Math.max(article, 0) + 1));
  return steps.some(({ unit }) => loose.has(`${above} ${unit === 's' ? 'i' : unit}`));
}

/** Section D.3 of a document that has no appendix D and no section with a letter. */
function isLettered({ value }: Step, { order }: Outline): boolean {
  const [, letter] = /^([A-Z])\./.exec(value) ?? [];
  return (
    letter !== undefined &&
    !order.some((address) => address === `app:${letter}` || address.startsWith(`sec:${letter}.`))
  );
}

function hasParts(outline: Outline, above: string, unit: string): boolean {
  const prefix = `${above}/${unit}:`;
  return outline.order.some((address) => address.startsWith(prefix));
}

function withParagraph(address: string): string | undefined {
  const found = address.replace(
    /^((?:suppl(?:~\d+)?\/)?art:[^/]+|suppl(?:~\d+)?)\/(?=i:)/,
    '$1/p:1/',
  );
  return found === address ? undefined : found;
}

function range(steps: readonly Step[], outline: Outline): Found {
  const last = steps.at(-1)!;
  const prefix = `${printSteps([...steps.slice(0, -1), { unit: last.unit, value: '' }])}:`;
  const ends = [last.value, last.to!].map((value) => {
    const address = `${prefix}${value}`;
    const known = outline.places.has(address) ? address : withParagraph(address);
    return known !== undefined && outline.places.has(known) ? known : undefined;
  });
  const [first, final] = ends;
  if (first === undefined || final === undefined) {
    const missing = first === undefined ? last.value : last.to!;
    return absent([...steps.slice(0, -1), { unit: last.unit, value: missing }], outline);
  }
  const from = outline.order.indexOf(first);
  const to = outline.order.indexOf(final);
  if (to < from) return MISSING;
  const level = first.split('/').length;
  const dots = first.split('.').length;
  const between = outline.order
    .slice(from, to + 1)
    .filter((address) => address.split('/').length === level && address.startsWith(prefixOf(first)))
    .filter((address) => last.unit !== 'sec' || address.split('.').length === dots);
  return { kind: 'found', addresses: between };
}

function prefixOf(address: string): string {
  return address.slice(0, address.lastIndexOf(':') + 1);
}

function each(steps: readonly Step[], outline: Outline): Found {
  const last = steps.at(-1)!;
  const above = printSteps(steps.slice(0, -1));
  const prefixes = [above, withParagraph(`${above}/i:`)?.slice(0, -3)].flatMap((head) =>
    head === undefined ? [] : [`${head}${head === '' ? '' : '/'}${last.unit}:`],
  );
  const found = outline.order.filter((address) =>
    prefixes.some((prefix) => address.startsWith(prefix) && !address.includes('/', prefix.length)),
  );
  if (found.length > 0) return { kind: 'found', addresses: found };
  const known = steps[0]?.unit === 'art' && outline.places.has(printSteps(steps.slice(0, 1)));
  return known && !isLoose(steps, outline) ? MISSING : { kind: 'no-address' };
}

/** 附則第2項 in a 附則 is of that one; elsewhere of the first that has it. */
function supplement(steps: readonly Step[], outline: Outline, near: string): readonly Step[] {
  const [first, ...rest] = steps;
  if (first?.unit !== 'suppl' || first.value !== '') return steps;
  const names = outline.namesakes.get('suppl') ?? [];
  const own = names.find((name) => near === name || near.startsWith(`${name}/`));
  const holding = names.find((name) => outline.places.has([name, printSteps(rest)].join('/')));
  const name = own ?? (rest.length > 0 ? holding : undefined) ?? 'suppl';
  return [{ unit: 'suppl', value: name.slice('suppl'.length) }, ...rest];
}

/** Whether a document could hold steps of this kind at all: a section in articles cannot. */
export function couldHold(numbering: Document['numbering'], steps: readonly Step[]): boolean {
  const unit = steps[0]?.unit;
  if (unit === 'sec') return numbering === 'rfc3647';
  if (unit === 'art' || unit === 'p') return numbering === 'articles';
  if (unit === 'chap') return numbering !== 'none';
  return true;
}

/** The clause of an address: that of a part is what stands before it. */
export function clauseAddress(document: Document, address: string): string {
  const clause = outlineOf(document).places.get(address);
  return clause?.address ?? withoutOrdinal(address);
}
