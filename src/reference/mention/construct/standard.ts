import { afterLatin, matchAt } from '../read.ts';
import { standardAt } from '../standards.ts';
import type { Construct, ScanContext, Step } from '../types.ts';
import { bracket } from './bracket.ts';
import { isMeasured } from './measure.ts';

/** Between a standard and the place in it: `RFC3647の4.9.1`, `RFC 5280, Section 4.2.1.3`. */
const GAP = /(?:[の、]| ?\[[0-9]+\])?[,;:]? ?(?:の|\(|（)?/y;
const PLACE =
  /(?:(?:第 ?)|(?:セクション ?)|(?:sections?|sec\.|clauses?|§{1,2}|annex|appendix|part|chapter|附属書|付属書) ?)?((?:[A-Z]\.)?[0-9]{1,2}(?:\.[0-9]{1,3})*|(?<=(?:annex|appendix|附属書|付属書) ?)[A-Z](?![a-z]))(?![0-9A-Za-z]|\.[0-9]|-[0-9])(?: ?[節章項])?/iy;

/** `RFC 5280（4.2.1.3 Key Usage）`. */
const CLOSE = /(?: [^（）()]{1,60})?[)）]|(?=[、，,・]|及び|並びに|又は| (?:and|or) )/y;
/** The edition between: `SP 800-56A (Revision 2)`, `SP 800-57 Part 1 Rev. 5,`, `X.509 (10/2019)`. */
const EDITION =
  /,?:? ?[(（]?(?:Part [0-9],? ?(?:[(（]?Rev(?:ision|\.)? ?[0-9][)）]?)?|Rev(?:ision|\.)? ?[0-9]|[0-9]{1,2}\/[0-9]{4}|[0-9]{4}|[Vv](?:ersion )?[0-9][0-9.]*[0-9]|第[0-9.]+版)[)）]?/y;
/** `RFC 5280, Section 4.2 of this CPS` is ours. */
const OURS = / (?:of|in) (?:this|these|our)\b/y;
const NEXT = /((?:[A-Z]\.)?[1-9][0-9]?(?:\.[0-9]{1,3})+)(?![0-9A-Za-z]|\.[0-9]|-[0-9])(?:[節項])?/y;
const RANGE =
  /(?:から|[~〜～―]| ?(?:-|to|through) ?(?=[0-9]+\.))([0-9]{1,2}(?:\.[0-9]{1,3})+)(?:[節項])?(まで)?/y;

/**
 * A standard, alone or with a place in it: `RFC 5280 4.2.1.3`, `RFC3647の4.9.1`,
 * `RFC 5280, Section 4.2`, `SP 800-56A (Revision 2) Section 5.6`, `ISO/IEC 27001:2022`, `JIS Q 27001`. `X.509` alone names a format and is
 * no reference (guide §6.3).
 */
export const standard: Construct = {
  name: 'standard',
  first: 'RIJXEFNSPT8[',
  match(text, at, _named, context) {
    if (afterLatin(text, at)) return undefined;
    const named = text[at] === '[' ? listed(text, at) : standardAt(text, at);
    if (!named) return undefined;
    const document = { notation: named.notation, ids: [] };
    const quoted = titled(text, named.end, context);
    if (quoted) return { ...quoted, construct: 'standard', start: at, document };
    const edition = matchAt(EDITION, text, named.end)?.[0].length ?? 0;
    const found =
      (edition > 0 ? placeIn(text, named.end + edition, context) : undefined) ??
      placeIn(text, named.end, context);
    if (!found && (text[at] === '[' || named.notation.startsWith('ext:X.'))) return undefined;
    const steps: Step[] = found
      ? [{ unit: 'sec', value: found.value, ...(found.to && { to: found.to }) }]
      : [];
    return {
      construct: 'standard',
      start: at,
      end: found?.end ?? named.end,
      document,
      steps,
    };
  },
  next(text, at, before) {
    if (before.construct !== 'standard' || before.steps.length === 0) return undefined;
    const match = matchAt(NEXT, text, at);
    if (!match || isMeasured(match[1]!, text, at + match[0].length)) return undefined;
    const steps: Step[] = [{ unit: 'sec', value: match[1]! }];
    return { construct: 'standard', start: at, end: at + match[0].length, steps };
  },
};

/** `[RFC5280] Section 4.2`: the mark of a list of sources. */
function listed(text: string, at: number): ReturnType<typeof standardAt> {
  const found = standardAt(text, at + 1);
  return found && text[found.end] === ']' ? { ...found, end: found.end + 1 } : undefined;
}

/** `RFC 5280「4.2.1.3 Key Usage」`. */
function titled(text: string, at: number, context: ScanContext) {
  const from = at + matchAt(/[の ]?/y, text, at)![0].length;
  if (!/[「『【]/.test(text[from] ?? '')) return undefined;
  const found = bracket.match(text, from, true, context);
  return found?.document === undefined ? found : undefined;
}

function placeIn(
  text: string,
  at: number,
  context: ScanContext,
): { value: string; to?: string; end: number } | undefined {
  const gap = matchAt(GAP, text, at)![0];
  const start = at + gap.length;
  const place = matchAt(PLACE, text, start);
  if (!place || matchAt(OURS, text, start + place[0].length)) return undefined;
  const keyword =
    /^[^0-9]*[a-z§セ属]/i.test(place[0]) || /[節章項]$/.test(place[0]) || /の/.test(gap);
  // A lone number needs a word that says what it is; `RFC 5280 4.2.1.3` does not.
  const value = place[1]!;
  const listed = /^,? ?$/.test(gap) && /\..*\./.test(value) && !context.hasSection(value);
  const alone = value.includes('.') && /^[ の]?[(（]?$/.test(gap);
  if (!keyword && !alone && !listed) return undefined;
  const closing = /[(（]/.test(gap) ? matchAt(CLOSE, text, start + place[0].length) : null;
  if (/[(（]/.test(gap) && !closing) return undefined;
  const close = closing?.[0].length ?? 0;
  const range = close === 0 ? matchAt(RANGE, text, start + place[0].length) : null;
  if (range && (range[2] || !range[0].startsWith('から'))) {
    return { value, to: range[1]!, end: start + place[0].length + range[0].length };
  }
  return { value, end: start + place[0].length + close };
}
