import { DASH, joinNumbers, matchAt, NOT_UNIT, UNITS, unitPattern } from './read.ts';
import type { Portion, RelativeStep, Step } from './types.ts';

/** What was read behind a step. */
export interface Tail {
  readonly end: number;
  readonly steps: readonly (Step | RelativeStep)[];
  readonly until?: readonly Step[];
  readonly through?: RelativeStep;
  readonly portion?: Portion;
}

/** A blank may stand between the steps: 第4条 第1項. */
const PARAGRAPH = unitPattern('項', NOT_UNIT.項!, ' ?第');
const ITEM = unitPattern('号', NOT_UNIT.号!, ' ?第');
/** 第3条2項1号, 第3条の第2項: below an article 第 is often left out, or の put in. */
const SHORT_PARAGRAPH = unitPattern('項', NOT_UNIT.項!, '(?:[の ]?第|の)?');
const SHORT_ITEM = unitPattern('号', NOT_UNIT.号!, '(?:[の ]?第|の)?');
/** The other end of a range: 第4条から第6条まで, in informal papers 第4条から6条まで. */
const NUMBERED = {
  art: unitPattern('条', NOT_UNIT.条!, '第?'),
  p: unitPattern('項', NOT_UNIT.項!, '第?'),
  i: unitPattern('号', NOT_UNIT.号!, '第?'),
} as const;
/** The title of an article between its number and what stands below: 第5条**（提出先）**第2項. */
const TITLE = /[（(][^（）()。、0-9]{1,40}[）)](?= ?第 ?[0-9一二三四五六七八九十]+ ?[項号])/y;
const KANA = /([ア-ン])(?![ァ-ヺー])/y;
const SUB_ITEM = /の?([ア-ン])(?![ァ-ヺー])/y;
/** Rules in horizontal writing number their items (1), and cite them so: 第4条第1項(1). */
const LABEL = /[（(] ?([0-9]{1,2}) ?[)）]|([①-⑳])/y;
const LABELS = /(?:から|[~〜～-])(?:[（(] ?([0-9]{1,2}) ?[)）]|([①-⑳]))(?:まで)?/y;
const EACH = /各([条項号])(?!列記)/y;
const CHAPEAU = /(?:の)?各号列記以外の部分/y;
/** Words for a part of a paragraph or item. */
export const PORTION = /(本文|(?:ただ|但)し書き?|前段|中段|後段|柱書き?|各号列記以外の部分)/y;
export const PORTIONS: Readonly<Record<string, Portion>> = {
  本文: 'body',
  前段: 'first',
  中段: 'middle',
  後段: 'latter',
  柱書: 'chapeau',
  柱書き: 'chapeau',
  各号列記以外の部分: 'chapeau',
};
const TO = new RegExp(`(から)| ?${DASH} ?|ないし|乃至`, 'y');
const RELATIVE_END = /(前|次|本|この)([条項号章節])(まで)/y;

/**
 * Reads what may stand behind 第3条, 前条 or 第2項: `第2項第1号イただし書`, a range `から第5条まで`
 * (guide §6.3 artTail, part, range). Sub-items are not followed by more katakana: イベント is a word.
 *
 * @param head steps read so far, at least one
 * @param at behind them
 */
export function readTail(text: string, at: number, head: readonly (Step | RelativeStep)[]): Tail {
  const steps = [...head];
  let end = at;
  const last = () => steps.at(-1)!;
  const push = (step: Step, next: number) => {
    steps.push(step);
    end = next;
  };
  if (last().unit === 'art') end += matchAt(TITLE, text, end)?.[0].length ?? 0;
  if (below('p', last())) {
    const match = matchAt(last().unit === 'art' ? SHORT_PARAGRAPH : PARAGRAPH, text, end);
    const value = match && joinNumbers(match[1]!);
    if (match && value && !match[2]) push({ unit: 'p', value }, end + match[0].length);
  }
  if (below('i', last())) {
    const match = matchAt(last().unit === 'suppl' ? ITEM : SHORT_ITEM, text, end);
    const value = match && joinNumbers(match[1]!, match[2]);
    if (match && value) push({ unit: 'i', value }, end + match[0].length);
  }
  if (last().unit === 'art' || last().unit === 'p') {
    const item = readLabel(text, end);
    if (item) push({ unit: 'i', ...item.step }, item.end);
    if (item?.step.to !== undefined) return { end, steps };
  }
  const each = !matchAt(CHAPEAU, text, end) && matchAt(EACH, text, end);
  if (each && below(UNITS[each[1]!]!, last())) {
    push({ unit: UNITS[each[1]!]!, value: '*' }, end + each[0].length);
  }
  for (;;) {
    const step = subItem(text, end, last());
    if (!step) break;
    push(step.step, step.end);
  }
  const range = readRange(text, end, steps);
  if (range) return range;
  const portion = matchAt(PORTION, text, end);
  if (!portion) return { end, steps };
  const word = portion[1]!;
  return {
    end: end + word.length,
    steps,
    portion: PORTIONS[word] ?? 'proviso',
  };
}

/** The label of an item as it is printed, （2） or ②, and a range of them: （1）から（3）まで. */
export function readLabel(
  text: string,
  at: number,
): { step: { readonly value: string; readonly to?: string }; end: number } | undefined {
  const match = matchAt(LABEL, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const range = matchAt(LABELS, text, end);
  if (!range) return { step: { value: labelValue(match) }, end };
  return {
    step: { value: labelValue(match), to: labelValue(range) },
    end: end + range[0].length,
  };
}

function labelValue([, digits, sign]: RegExpExecArray): string {
  return String(digits === undefined ? sign!.charCodeAt(0) - 0x245f : Number(digits));
}

/** A sub-item: イ behind an item, (1) behind イ; 4.2.1（1）**のア** too. */
export function subItem(
  text: string,
  at: number,
  above: Step | RelativeStep,
): { step: Step; end: number } | undefined {
  if (above.unit === 'i' && !('value' in above && above.value === '*')) {
    const kana = matchAt(SUB_ITEM, text, at);
    if (kana) return { step: { unit: 's', value: kana[1]! }, end: at + kana[0].length };
  }
  if (above.unit === 's') {
    const nested = matchAt(/の?[（(]([0-9]{1,2}|[ア-ン])[)）]/y, text, at);
    if (nested) {
      const unit = /[0-9]/.test(nested[1]!) ? 'i' : 's';
      return { step: { unit, value: nested[1]! }, end: at + nested[0].length };
    }
  }
  return undefined;
}

const ENDS: Readonly<Record<string, RelativeStep['relative']>> = {
  前: 'previous',
  次: 'next',
  本: 'this',
  この: 'this',
};

/** Units from the outermost in, as far as one may stand below another in one reference. */
const ORDER = ['suppl', 'art', 'p', 'i', 's'];

function below(unit: string, above: Step | RelativeStep): boolean {
  const outer = ORDER.indexOf(above.unit);
  return outer >= 0 && ORDER.indexOf(unit) > outer;
}

/** `から第5条まで`, `～第5条`, `からウまで`; the end may name another unit than the start. */
function readRange(
  text: string,
  at: number,
  steps: readonly (Step | RelativeStep)[],
): Tail | undefined {
  const to = matchAt(TO, text, at);
  const last = steps.at(-1)!;
  if (!to || ('value' in last && last.value === '*')) return undefined;
  const start = at + to[0].length;
  const ending = matchAt(RELATIVE_END, text, start);
  if (ending && to[1] && UNITS[ending[2]!] === last.unit) {
    const through: RelativeStep = { unit: last.unit, relative: ENDS[ending[1]!]! };
    return { end: start + ending[0].length, steps, through };
  }
  const close = (end: number, found: Step[]): Tail | undefined => {
    const until = text.startsWith('まで', end) ? end + 2 : end;
    if (to[1] && until === end) return undefined;
    const [only] = found;
    if (found.length === 1 && only!.unit === last.unit) {
      return { end: until, steps: [...steps.slice(0, -1), { ...last, to: only!.value }] };
    }
    if ('relative' in last) return undefined;
    return { end: until, steps, until: found };
  };
  if (last.unit === 's') {
    const kana = matchAt(KANA, text, start);
    return kana ? close(start + 1, [{ unit: 's', value: kana[1]! }]) : undefined;
  }
  const found: Step[] = [];
  let end = start;
  for (const unit of ['art', 'p', 'i'] as const) {
    const match = matchAt(NUMBERED[unit], text, end);
    const value = match && joinNumbers(match[1]!, match[2]);
    if (!match || !value) continue;
    found.push({ unit, value });
    end += match[0].length;
  }
  return found.length > 0 ? close(end, found) : undefined;
}
