import { joinNumbers, matchAt, NOT_UNIT, unitPattern } from '../read.ts';
import type { Construct, Step } from '../types.ts';
import { behindNumber } from './behind-number.ts';
import { isMeasured } from './measure.ts';
import { documentBefore } from './statute.ts';

const CLOSE: Readonly<Record<string, string>> = { '「': '」', '【': '】', '『': '』' };
const NUMBER = /([1-9][0-9]?(?:\.[0-9]{1,3})*)\.?(?![0-9])/y;
const ARTICLE = unitPattern('条', NOT_UNIT.条!);
const CHAPTER = unitPattern('章', NOT_UNIT.章!);
/** What goes on after a number and is no title: 「4.2.1に定める」, 「4.2.1及び4.2.2」, 「4.2.1（3）」. */
const NO_TITLE =
  /^(?:[、。・）)~〜～-]|及び|並びに|又は|若しくは|[節項](?:[ぁ-ん、。（]|$)|[（(][0-9])/;
/** Directly behind a number kana are grammar; behind a blank they may begin a title: 「1 はじめに」. */
const KANA = /^[ぁ-ん]/;
const PARTICLE =
  /^(?:に(?:定|従|基|よ[りるっ]|お[いけ]|規定|掲|関|該当|つ[いき]|示|記)|を|が[、 ]|の(?:規定|定め|各|と)|は[、 ]|と(?:の|して|同)|から|まで|又|及)/;

/**
 * A place quoted with its title: `「3.2.3 個人の認証」`, `【ポリシ3.2.3　個人の認証】`,
 * `「第14条（変更の届出）」`, `本CP「4.9.1」`. A chapter's number alone counts where its title follows.
 */
export const bracket: Construct = {
  name: 'bracket',
  first: '「【『',
  match(text, at, named, context) {
    const ahead = text.slice(at + 1, at + 121);
    const length = ahead.indexOf(CLOSE[text[at]!]!);
    if (length < 0) return undefined;
    const close = at + 1 + length;
    const inner = ahead.slice(0, length);
    if (/[「【『。\n]/.test(inner)) return undefined;
    const lead = matchAt(/ */y, text, at + 1)![0].length;
    const name = context.nameAt(text, at + 1 + lead);
    const gap = name ? matchAt(/[の ]*/y, text, name.end)![0].length : 0;
    const from = name ? name.end + gap : at + 1 + lead;
    const found = place(text, from);
    if (!found || found.end > close) return undefined;
    let start = found.end;
    while (text[start] === ' ' || text[start] === '　') start++;
    let end = close;
    while (end > start && text[end - 1] === ' ') end--;
    const title = text.slice(start, end);
    // A number alone is quoted: of a place only where a document is named.
    if (title === '' && !named && !name) return undefined;
    if (
      NO_TITLE.test(title) ||
      (start === found.end ? KANA : PARTICLE).test(title) ||
      (found.step.unit === 'sec' && isMeasured(found.step.value, text, found.end)) ||
      (found.step.unit === 'art' && title !== '' && !/^[（( ]/.test(text.slice(found.end)))
    ) {
      return undefined;
    }
    if (found.step.unit === 'sec' && !found.step.value.includes('.')) {
      const known = context.sectionTitle(found.step.value);
      if (known === undefined || !known || !same(known, title)) return undefined;
    }
    const wrapped = /^[（(].*[）)]$/.test(title) ? 1 : 0;
    const section = found.step.unit === 'sec';
    const behind = section ? behindNumber(text, close + 1) : undefined;
    const before = named || name || !section ? undefined : documentBefore(text, at);
    return {
      construct: 'bracket',
      start: before?.start ?? at,
      end: close + 1,
      ...behind,
      steps: [found.step, ...(behind?.steps ?? [])],
      ...(name && { document: name.name }),
      ...(before && { document: before.name }),
      ...(title !== '' && { title: { start: start + wrapped, end: end - wrapped } }),
    };
  },
  // CPS「4.9.1」及び「4.9.2」: behind a quoted place a number alone is one too.
  next(text, at, before, context) {
    return before.construct === 'bracket' && this.first.includes(text[at] ?? ' ')
      ? this.match(text, at, true, context)
      : undefined;
  },
};

function same(a: string, b: string): boolean {
  return a.replace(/\s/g, '') === b.replace(/\s/g, '');
}

function place(text: string, at: number): { step: Step; end: number } | undefined {
  const section = matchAt(NUMBER, text, at);
  if (section) return { step: { unit: 'sec', value: section[1]! }, end: at + section[0].length };
  for (const [unit, pattern] of [
    ['art', ARTICLE],
    ['chap', CHAPTER],
  ] as const) {
    const match = matchAt(pattern, text, at);
    const value = match && joinNumbers(match[1]!, match[2]);
    if (match && value) return { step: { unit, value }, end: at + match[0].length };
  }
  return undefined;
}
