import type { DocumentName } from '../types.ts';

/** What names of laws, rules and contracts end in. */
const KIND =
  '(?:法律|法|施行令|施行規則|規則|政令|省令|府令|令|条例|憲法|規程|細則|内規|要綱|要領|要項|指針|基準|ガイドライン|告示|通達|約款|協定|条約|定款|規約|会則|契約書?|覚書)';
/** A number of promulgation, an abbreviation: `（平成12年法律第102号。以下「法」という。）`. */
const NOTE = '(?:（(?:[^（）]|（[^（）]*）){0,80}）)?';
const LONG = new RegExp(
  `((?:[一-龥々ァ-ヺー・A-Za-z0-9]+(?:及び|並びに|又は|等|の|と|に対する|に係る))*[一-龥々ァ-ヺー・A-Za-z0-9]*(?:に関する|における|に係る|に対する|等の)[一-龥々ァ-ヺー・]*${KIND})${NOTE}(?:の)?$`,
);
const SHORT = new RegExp(`([一-龥々ァ-ヺー・A-Za-z]*${KIND})${NOTE}(?:の)?$`);
const VAGUE = /^(?:法|法律|令|規則|規程|施行令|施行規則|政令|省令|条例|基準|要領)$/;

/**
 * The statute, rule or contract whose name ends right before an article: `電子署名法`,
 * `電子署名及び認証業務に関する法律（平成12年法律第102号）`. `同法` is the one named last. A name
 * that says only the kind is vague (guide §6.5: which law?).
 */
export function statuteBefore(
  text: string,
  at: number,
): { start: number; name: DocumentName } | undefined {
  if (!/[一-龥）のンー]/.test(text[at - 1] ?? '')) return undefined;
  const before = text.slice(Math.max(0, at - 120), at);
  const match = LONG.exec(before) ?? SHORT.exec(before);
  if (!match) return undefined;
  const name = match[1]!.replace(/^(?:及|又|並|若|当該|各)/, '');
  if (/^(?:この|本|新|旧|改正[前後])/.test(name)) return undefined;
  const start = at - before.length + match.index + match[1]!.length - name.length;
  if (name.startsWith('同')) {
    return { start, name: { notation: `ext:${name}`, ids: [], same: true } };
  }
  const vague = VAGUE.test(name);
  return { start, name: { notation: `ext:${name}`, ids: [], ...(vague && { vague }) } };
}

const ANY = new RegExp(`[一-龥々ァ-ヺー・]{1,30}${KIND}(?![一-龥々ァ-ヺー])`, 'g');

/** The statute that a text names last before an offset, for 同法. */
export function lastStatute(text: string, at: number): DocumentName | undefined {
  const found = [...text.slice(0, at).matchAll(ANY)].at(-1)?.[0];
  return found === undefined || found.startsWith('同')
    ? undefined
    : { notation: `ext:${found}`, ids: [] };
}
