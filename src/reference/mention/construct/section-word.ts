import { foreignBefore } from '../foreign-name.ts';
import { afterLatin, matchAt } from '../read.ts';
import type { Construct, Mention, ScanContext, Step, Unit } from '../types.ts';
import { readItems } from './section-items.ts';

const WORD =
  /(?:(?<sub>sub-?)?(?<sec>sections?|secs?\.|セクション)|(?<par>paragraphs?|paras?\.?|par\.)|(?<sign>§{1,2})|(?<clause>clauses?)|(?<chap>chapters?)|(?<app>appendix(?:es)?|appendices|annex(?:es)?)|(?<tbl>tables?)|(?<fig>figures?|figs?\.))[\s\u00a0]{0,2}/iy;
const NUMBER =
  /((?:[A-Z]\.)?[0-9]{1,3}(?:\.[0-9]{1,3})*)(?![0-9A-Za-z]|\.[0-9]|-(?![0-9]+\.)[0-9]|%)/y;
const LETTER = /([A-Z](?:\.[0-9]{1,2})*|[IVX]{2,5}|[0-9]{1,2})(?![0-9A-Za-z]|\.[0-9])/y;
/** Tables and figures are counted in their chapter as well: `Table 3-1`, `Figure 7.1.2-1`. */
const COUNTED = /([0-9]{1,3}(?:\.[0-9]{1,3})*(?:-[0-9]{1,3})?)(?![0-9A-Za-z]|[.-][0-9]|%)/y;
const TO = /\s*(?:through|thru|to|[–—-]|~)\s*(?:and including\s+)?(?:sections?\s+|§ ?)?/iy;
const PLURAL =
  /(?:sections|paragraphs|paras|secs\.|§§|clauses|appendices|appendixes|annexes|chapters|tables|figures|figs\.)/i;
/** `Sections 1-3`, without levels. */
const SINGLES = /([1-9][0-9]?) ?- ?([1-9][0-9]?)(?![0-9A-Za-z]|[.-][0-9])/y;
/** What a number counts where it is no section: `Section 4.2 and 30 days`. */
const MEASURE =
  /^[\s-]?(?:days?|hours?|months?|years?|bits?|octets?|bytes?|percent|%|characters?)\b/i;
const TITLE = /(?: ?[-–—:] ?|,? ?)[“"]([^”"\n]{2,120})[”"]/y;

/**
 * English references with a word of structure: `Section 4.9.1.1`, `Sections 3.2.2 through 3.2.14`,
 * `§ 7.1`, `Section 4.2.1(3)`, `Sections 4.1, 4.2 and 4.3`, `Appendix B`, `Table 7`, `this section`,
 * `Section 4.2 "Certificate application"`, `Section 4.9.1.1(1), (2) and (3)`, `Table 3-1`, `Appendix II`,
 * `セクション4.2`. After a word there is no limit of levels.
 */
export const sectionWord: Construct = {
  name: 'section-word',
  first: 'SsCcAaTtFfPp§セ',
  match(text, at, named, context) {
    if (afterLatin(text, at) || text[at - 1] === '-') return undefined;
    const here = thisSection(text, at);
    if (here) return here;
    const word = matchAt(WORD, text, at);
    if (!word) return undefined;
    const groups = word.groups!;
    const from = at + word[0].length;
    const unit: Unit = groups.chap
      ? 'chap'
      : groups.app
        ? 'app'
        : groups.tbl
          ? 'tbl'
          : groups.fig
            ? 'fig'
            : 'sec';
    if (groups.sub && /^[(（]/.test(text.slice(from))) return subsection(text, at, from);
    // Where the number has a dot: `Section4.9.1` without a blank, `paragraph 5.7.1` for a section.
    const glued = /[A-Za-z]$/.test(word[0]) && text[from] !== '(';
    if ((glued || groups.par) && !matchAt(/[0-9]{1,2}\.[0-9]/y, text, from)) return undefined;
    const mention = place(text, at, from, unit, PLURAL.test(word[0]));
    if (groups.sub && mention) return itemPath(mention, context);
    const foreign = named || !mention ? undefined : foreignBefore(text, at);
    return mention && foreign ? { ...mention, ...foreign } : mention;
  },
  next(text, at, before) {
    const [head] = before.steps;
    if (before.construct !== 'section-word' || !head || !('value' in head)) return undefined;
    const last = before.steps.at(-1)!;
    if (before.steps.length > 1 || last.unit === 'i' || last.unit === 's') {
      const items = readItems(text, at);
      if (items?.steps[0]?.unit === last.unit) {
        return { construct: 'section-word', start: at, ...items };
      }
    }
    // `Section 4.2 and 5` could count something; `Sections 1, 2 and 3` does not.
    const many = before.bare || PLURAL.test(text.slice(before.start, before.end));
    if (head.unit !== 'sec' && head.unit !== 'app' && !many) return undefined;
    const found = place(text, at, at, head.unit, many);
    const [step] = found?.steps ?? [];
    if (!found || !step || !('value' in step)) return undefined;
    if (head.unit === 'sec' && !step.value.includes('.') && !many) return undefined;
    return { ...found, ...(many && { bare: true }) };
  },
};

const THIS: Readonly<Record<string, Unit>> = { section: 'sec', appendix: 'app', chapter: 'chap' };

function thisSection(text: string, at: number): Mention | undefined {
  const match = matchAt(
    /this (?:sub-?)?(section|appendix|chapter)(?![a-z])(?! ?[0-9§])/iy,
    text,
    at,
  );
  if (!match) return undefined;
  const unit = THIS[match[1]!.toLowerCase()]!;
  const end = at + match[0].length;
  // `this Section B` is a chapter with a letter, which has no address.
  if (unit !== 'app' && matchAt(/ [A-Z](?![A-Za-z'’])/y, text, end)) return undefined;
  return { construct: 'section-word', start: at, end, steps: [{ unit, relative: 'this' }] };
}

/** `subsection (9)`: an item of the section that the sentence stands in. */
function subsection(text: string, at: number, from: number): Mention | undefined {
  const items = readItems(text, from);
  if (!items) return undefined;
  return {
    construct: 'section-word',
    start: at,
    end: items.end,
    steps: [{ unit: 'sec', relative: 'this' }, ...items.steps],
  };
}

/** `Section 5.4.1, Subsection 3.6`: item 6 of item 3 where there is no section 3.6. */
function itemPath(mention: Mention, context: ScanContext): Mention {
  const [step, ...rest] = mention.steps as readonly Step[];
  const levels = step!.value.split('.');
  if (levels.length > 2 || step!.to !== undefined || context.hasSection(step!.value))
    return mention;
  return { ...mention, steps: [...levels.map((value): Step => ({ unit: 'i', value })), ...rest] };
}

/** `Tables 1-3` are three; `Table 3-1` is one, and `Tables 3-1 and 3-2` are two. */
function severalCounted(
  text: string,
  start: number,
  from: number,
  number: string,
): { value: string; to: string } | undefined {
  const [, value, to] = /^([0-9]+)-([0-9]+)$/.exec(number) ?? [];
  if (value === undefined || to === undefined || Number(to) <= Number(value)) return undefined;
  const one = matchAt(/,? (?:and |or )?[0-9]+-[0-9]/y, text, from + number.length);
  return !one && PLURAL.test(text.slice(start, from)) ? { value, to } : undefined;
}

function place(
  text: string,
  start: number,
  from: number,
  unit: Unit,
  plural: boolean,
): Mention | undefined {
  const single = plural ? matchAt(SINGLES, text, from) : null;
  if (single && (unit === 'sec' || unit === 'chap')) {
    const steps = [{ unit, value: single[1]!, to: single[2]! }];
    return { construct: 'section-word', start, end: from + single[0].length, steps };
  }
  const counted = unit === 'tbl' || unit === 'fig';
  const pattern = unit === 'app' ? LETTER : counted ? COUNTED : NUMBER;
  const match = matchAt(pattern, text, from);
  if (!match) return undefined;
  let end = from + match[0].length;
  if (MEASURE.test(text.slice(end, end + 12))) return undefined;
  // Headings number what is below an appendix A.1.1, like a section.
  const below = unit === 'app' && match[1]!.includes('.');
  const step: Step = { unit: below ? 'sec' : unit, value: match[1]! };
  const mention = { construct: 'section-word', start };
  const several = counted ? severalCounted(text, start, from, match[1]!) : undefined;
  if (several) return { ...mention, end, steps: [{ unit, ...several }] };
  const to = matchAt(TO, text, end);
  const last = to && matchAt(pattern, text, end + to[0].length);
  if (to && last && last[1]!.includes('.') === match[1]!.includes('.')) {
    end += to[0].length + last[0].length;
    return { ...mention, end, steps: [{ ...step, to: last[1]! }] };
  }
  const items = readItems(text, end);
  if (items) return { ...mention, end: items.end, steps: [step, ...items.steps], bracket: end };
  const title = matchAt(TITLE, text, end);
  if (!title) return { ...mention, end, steps: [step] };
  const close = end + title[0].length;
  const begin = close - 1 - title[1]!.length;
  return { ...mention, end: close, steps: [step], title: { start: begin, end: close - 1 } };
}
