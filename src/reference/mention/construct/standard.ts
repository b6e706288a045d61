import { afterLatin, matchAt } from '../read.ts';
import { standardAt } from '../standards.ts';
import type { Construct, Step } from '../types.ts';

/** Between a standard and the place in it: `RFC3647の4.9.1`, `RFC 5280, Section 4.2.1.3`. */
const GAP = /(?:[の、]| ?\[[0-9]+\])?[,;:]? ?(?:の|\(|（)?/y;
const PLACE =
  /(?:(?:第 ?)|(?:sections?|sec\.|clauses?|§{1,2}|annex|appendix|part|chapter) ?)?((?:[A-Z]\.)?[0-9]{1,2}(?:\.[0-9]{1,3})*|(?<=(?:annex|appendix) )[A-Z](?![a-z]))(?![0-9A-Za-z]|\.[0-9]|-[0-9])(?: ?[節章項])?/iy;

/**
 * A standard, alone or with a place in it: `RFC 5280 4.2.1.3`, `RFC3647の4.9.1`,
 * `RFC 5280, Section 4.2`, `ISO/IEC 27001:2022`, `JIS Q 27001`. `X.509` alone names a format and is
 * no reference (guide §6.3).
 */
export const standard: Construct = {
  name: 'standard',
  first: 'RIJXEFNSPT8',
  match(text, at) {
    if (afterLatin(text, at)) return undefined;
    const named = standardAt(text, at);
    if (!named) return undefined;
    const found = placeIn(text, named.end);
    if (!found && named.notation.startsWith('ext:X.')) return undefined;
    const steps: Step[] = found ? [{ unit: 'sec', value: found.value }] : [];
    return {
      construct: 'standard',
      start: at,
      end: found?.end ?? named.end,
      document: { notation: named.notation, ids: [] },
      steps,
    };
  },
};

function placeIn(text: string, at: number): { value: string; end: number } | undefined {
  const gap = matchAt(GAP, text, at)![0];
  const start = at + gap.length;
  const place = matchAt(PLACE, text, start);
  if (!place) return undefined;
  const keyword = /^[^0-9]*[a-z§]/i.test(place[0]) || /[節章項]$/.test(place[0]) || /の/.test(gap);
  // A lone number needs a word that says what it is; `RFC 5280 4.2.1.3` does not.
  if (!keyword && !(place[1]!.includes('.') && /^[ の]?[(（]?$/.test(gap))) return undefined;
  if (/[(（]/.test(gap) && !/^[)）]/.test(text.slice(start + place[0].length))) return undefined;
  const close = /[(（]/.test(gap) ? 1 : 0;
  return { value: place[1]!, end: start + place[0].length + close };
}
