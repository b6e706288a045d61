import type { DocumentName } from '../types.ts';
import { BELOW, TITLES } from './statute-titles.ts';

/** What names of laws, rules and contracts end in. */
const KIND =
  '(?:法律|法|施行令|施行規則|規則|政令|省令|府令|令|条例|憲法|規程|細則|内規|要綱|要領|要項|指針|基準|ガイドライン|告示|通達|約款|協定|条約|定款|規約|会則|契約書?|覚書)';
/** What else numbers its sections: `安全管理ガイドライン6.2.1`, `認証用CPの3.2.3`. */
const OTHER = '(?:仕様書?|標準|手引き?|手順書|マニュアル|ポリシー?|報告書|CPS?)';
/** Words that end like a law: 方法, 命令. */
const NO_LAW = /(?:[方手技製作文話論算寸合違適不無]法|(?<!利)用法|(?<!医)療法|[指命司号]令)$/;
const WORD = '[一-龥々ァ-ヺー・A-Za-z0-9]';
const LONG = new RegExp(
  `(?:${WORD}+(?:及び|並びに|又は|の|と|に対する|に係る))*${WORD}*(?:に関する|における|に係る|に対する|等の)[一-龥々ァ-ヺー・]*${KIND}$`,
);
const SHORT = new RegExp(`[一-龥々ァ-ヺー・A-Za-z]*${KIND}$`);
const EITHER = new RegExp(`[一-龥々ァ-ヺー・A-Za-z]*(?:${KIND}|${OTHER})$`);
const KIND_END = new RegExp(`${KIND}$`);
/** A statute by its number alone: 昭和35年法律第145号第2条. */
const BY_NUMBER =
  /(?:明治|大正|昭和|平成|令和)(?:[0-9]{1,2}|元)年[^、。（）「」\s]{0,12}(?:法律|政令|[府省]令|告示|規則|条例)第[0-9]{1,4}号$/;
const JOINED = new RegExp(`^(.*${KIND})(?:及び|並びに|又は|と)(?=.*${KIND}$)`);
const TITLE = new RegExp(`(?:${TITLES.join('|')})${BELOW}?$`);
const VAGUE = /^(?:法|法律|令|規則|規程|施行令|施行規則|政令|省令|条例|基準|要領)$/;

/** A name of a document with the offset where it begins. */
export interface NameBefore {
  readonly start: number;
  readonly name: DocumentName;
}

/**
 * The statute, rule or contract whose name ends right before a place: `電子署名法`, `「電子署名法」`,
 * `電子署名及び認証業務に関する法律（平成12年法律第102号。以下「法」という。）`. `同法` is the one named
 * last. A name that says only the kind is vague (guide §6.5: which law?).
 */
export function statuteBefore(text: string, at: number): NameBefore | undefined {
  const end = nameEnd(text, at);
  if (end === undefined) return undefined;
  if (text[end - 1] === '号') return byNumber(text, end);
  if (!KIND_END.test(text.slice(Math.max(0, end - 8), end))) return undefined;
  const before = text.slice(Math.max(0, end - 80), end);
  const match = TITLE.exec(before) ?? LONG.exec(before) ?? SHORT.exec(before);
  return match ? nameOf(cut(match[0]), text, end) : undefined;
}

function byNumber(text: string, end: number): NameBefore | undefined {
  const [name] = BY_NUMBER.exec(text.slice(Math.max(0, end - 40), end)) ?? [];
  return name === undefined
    ? undefined
    : { start: end - name.length, name: { notation: `ext:${name}`, ids: [] } };
}

/** The document of whatever sort whose name ends right before a section number. */
export function documentBefore(text: string, at: number): NameBefore | undefined {
  const closing = nameEnd(text, at - versionBefore(text, at));
  const end = closing === undefined ? undefined : closing - versionBefore(text, closing);
  if (
    end === undefined ||
    !/[法律令則例程領綱項針準ン示達款定約規書様き引ルシーPS]/.test(text[end - 1]!)
  ) {
    return undefined;
  }
  const before = text.slice(Math.max(0, end - 80), end);
  const match = TITLE.exec(before) ?? LONG.exec(before) ?? EITHER.exec(before);
  return match ? nameOf(cut(match[0]), text, end, text[closing!] === '」') : undefined;
}

/** Length of `第6.0版` before an offset. */
function versionBefore(text: string, at: number): number {
  const version = / ?第[0-9]+(?:\.[0-9]+)?版 ?$/.exec(text.slice(Math.max(0, at - 12), at))?.[0];
  return version?.length ?? 0;
}

/** Where a name ends that a place follows: before `の`, a note in brackets, a closing quotation mark. */
function nameEnd(text: string, at: number): number | undefined {
  let end = at;
  if (/[の ]/.test(text[end - 1] ?? '')) end--;
  if (/[）)]/.test(text[end - 1] ?? '')) {
    let depth = 0;
    const limit = Math.max(0, end - 110);
    do {
      end--;
      if (/[）)]/.test(text[end]!)) depth++;
      else if (/[（(]/.test(text[end]!)) depth--;
    } while (depth > 0 && end > limit);
    if (depth > 0) return undefined;
  }
  if (text[end - 1] === '」') end--;
  return end > 0 ? end : undefined;
}

/** `電子署名法及び個人情報の保護に関する法律` are two; `方法及び手続に関する規則` is one. */
function cut(name: string): string {
  if (TITLE.test(name)) return TITLE.exec(name)![0];
  const joined = JOINED.exec(name);
  return joined && !NO_LAW.test(joined[1]!) ? name.slice(joined[0].length) : name;
}

function nameOf(
  found: string,
  text: string,
  end: number,
  quoted = text[end] === '」',
): NameBefore | undefined {
  const name = found.replace(/^(?:及|又|並|若|当該|各)/, '');
  if (name === '' || NO_LAW.test(name) || /^(?:この|本|新|旧|改正[前後])/.test(name)) {
    return undefined;
  }
  const start = end - name.length - (quoted ? 1 : 0);
  if (quoted && text[start] !== '「') return undefined;
  if (name.startsWith('同')) {
    return { start, name: { notation: `ext:${name}`, ids: [], same: true } };
  }
  const vague = VAGUE.test(name);
  return { start, name: { notation: `ext:${name}`, ids: [], ...(vague && { vague }) } };
}

const ANY = new RegExp(`${KIND}(?![一-龥々ァ-ヺー])`, 'g');

/** Names of statutes in a text with the offsets behind them; the text asked last is read once. */
const named = { text: '', names: [] as { readonly end: number; readonly name: DocumentName }[] };

function statutesIn(text: string): typeof named.names {
  if (named.text !== text) {
    named.text = text;
    named.names = [...text.matchAll(ANY)].flatMap(({ 0: word, index }) => {
      const end = index + word.length;
      const name = statuteBefore(text, end)?.name;
      return name && !name.same && !name.vague ? [{ end, name }] : [];
    });
  }
  return named.names;
}

/**
 * The statute that a text names last before an offset, for 同法.
 *
 * @param kind what its name must end in: 法, 規則
 */
export function lastStatute(text: string, at: number, kind: string): DocumentName | undefined {
  return statutesIn(text).findLast(({ end, name }) => end <= at && ofKind(name.notation, kind))
    ?.name;
}

/** 同法 is a law, whatever else was named since. */
export function ofKind(notation: string, kind: string): boolean {
  return kind === '法' ? /法律?$/.test(notation) : notation.endsWith(kind);
}
