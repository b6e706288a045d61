import { matchAt } from '../read.ts';
import type { Construct, Mention, ScanContext, Step } from '../types.ts';
import { behindNumber } from './behind-number.ts';
import { isMeasured } from './measure.ts';
import { documentBefore } from './statute.ts';

const NUMBER =
  /第? ?([1-9][0-9]?(?:\.[0-9]{1,2})+)(?![0-9A-Za-z]|\.[0-9]|-(?![1-9][0-9]?\.[0-9])[0-9])/y;
const SUFFIX = / ?[節項章款](?![目典約点])/y;
const TO = / ?(?:(から)|ないし|乃至|[~〜～―─━]|(-)(?=[1-9][0-9]?\.)) ?/y;
/** What a range of two levels must be followed by: `4.1から4.3まで`, not `1.5～2.0`. */
const CITED =
  /(?:の(?:規定|各?[節項]|定め)|に(?:定め|規定|従|よ[りる]|示|記載|掲げ|準)|を(?:準用|参照))/y;
/** What stands before a number that is none of a section. */
const OTHER =
  /(?:\b(?:v|ver|version|tls|ssl|rel|release|rev|revision|build|tags?|firmware|webtrust for ca|ip|ipv4|oid|http|openssl|openssh|java|php|python|apache|nginx|windows|ios|macos|android|linux)|バージョン|アドレス|オブジェクト識別子|リリース|版数|版番号|ファームウェア|内線|令和|平成|昭和|[=＝≧≦<>±約])[.:：は、 「]*$/i;
/** What stands behind a number of which there are later ones: 2.1.3以降. */
const SINCE = / ?(?:以降|以前|以上|以下|未満|より(?:前|後|新|古))/y;
/** Arcs of object identifiers: 2.5.29.15 is keyUsage, 2.5.4.3 commonName. */
const ARC = /^(?:2\.5\.(?:4|29)|1\.3\.6|1\.2\.[3-9]\d|2\.16)(?:\.|$)/;

/**
 * Decimal section numbers: `4.2.1（3）`, `本CP 4.2.1`, `4.9.1節`, `4.9.1項`, `4.1.1から4.1.3まで`.
 * Without document or suffix it takes two dots; more than four levels take a section of that number,
 * or one above it, in the citing document (guide §6.3). A document named before it that nobody
 * knows is another one: `安全管理ガイドライン6.2.1`.
 * Not references: `1.2.840.113549.1.1.11`, `2022.10.12`, `Ver 1.2.3`, `3.2倍`, `192.168.0.1`.
 */
export const number: Construct = {
  name: 'number',
  first: '第123456789',
  match(text, at, named, context) {
    if (!named && /[0-9A-Za-z_.\-/:@#'’]/.test(text[at - 1] ?? '')) {
      if (!/[SP]/.test(text[at - 1]!)) return undefined;
    }
    const mention = read(text, at);
    if (!mention || named) return mention;
    const document = documentBefore(text, at);
    if (document) return { ...mention, start: document.start, document: document.name };
    if (/[A-Zー]/.test(text[at - 1] ?? '')) return undefined;
    if (!mention.bare) return mention;
    if (at === 0 && isLabel(text, mention, context)) return undefined;
    const [step] = mention.steps as readonly Step[];
    const { value, to } = step!;
    const levels = value.split('.').length;
    if (context.listed && levels > 1) return mention;
    if (OTHER.test(text.slice(Math.max(0, at - 16), at))) return undefined;
    if (levels === 2)
      return to !== undefined && isRange(text, mention, context) ? mention : undefined;
    return isSection(value, text, mention, context) ? mention : undefined;
  },
  next(text, at, before) {
    return before.construct === 'number' ? read(text, at) : undefined;
  },
};

/**
 * A number that the document lacks names a section where it could have one: of a chapter that it has,
 * with four levels and more below a section that it has. Else it is an address or a date: 8.8.8.8.
 */
function isSection(
  value: string,
  text: string,
  { end, steps }: Mention,
  context: ScanContext,
): boolean {
  if (context.hasSection(value)) return true;
  if (ARC.test(value) || /\.0(?:\.|$)/.test(value)) return false;
  if ((steps[0] as Step).to === undefined && matchAt(SINCE, text, end)) return false;
  const levels = value.split('.');
  if (!context.knowsSections) return levels.length < 5;
  return context.hasSection(levels.length > 3 ? levels.slice(0, -1).join('.') : levels[0]!);
}

/** `1.1.4 The CA keeps logs.` with a number that no heading has: the label of the sentence itself. */
function isLabel(text: string, { end, steps }: Mention, context: ScanContext): boolean {
  const { value } = steps[0] as Step;
  if (context.isUnmarked(value)) return true;
  return (
    !context.hasSection(value) &&
    /^\.? +[A-Z]/.test(text.slice(end, end + 5)) &&
    /[.:;]\s*$/.test(text)
  );
}

function isRange(text: string, mention: Mention, context: ScanContext): boolean {
  const { value, to } = mention.steps[0] as Step;
  if (context.hasSection(value) && context.hasSection(to!)) return true;
  return matchAt(CITED, text, mention.end) !== null;
}

/** A number with its suffix, what stands behind it, and a range. */
function read(text: string, at: number): Mention | undefined {
  const match = matchAt(NUMBER, text, at);
  if (!match || isMeasured(match[1]!, text, at + match[0].length)) return undefined;
  let end = at + match[0].length;
  const step: Step = { unit: 'sec', value: match[1]! };
  const suffix = matchAt(SUFFIX, text, end);
  if (suffix) end += suffix[0].length;
  else if (match[0].startsWith('第')) return undefined;
  const bare = suffix ? {} : ({ bare: true } as const);
  const common = { construct: 'number', start: at, ...bare };
  const to = matchAt(TO, text, end);
  const last = to && matchAt(NUMBER, text, end + to[0].length);
  const behindLast = to && last ? end + to[0].length + last[0].length : end;
  // 4.2.1-4.2.3 is a range where it goes up; 03-1.2.3 is none.
  if (to?.[2] && last && !ascends(match[1]!, last[1]!)) return undefined;
  if (to && last && !isMeasured(last[1]!, text, behindLast)) {
    let close = behindLast;
    const until = matchAt(SUFFIX, text, close);
    close += until?.[0].length ?? 0;
    const made = text.startsWith('まで', close);
    if (made || !to[1]) {
      const steps = [{ ...step, to: last[1]! }];
      const range = { construct: 'number', start: at, end: close + (made ? 2 : 0), steps };
      return suffix || until ? range : { ...range, bare: true };
    }
  }
  const behind = behindNumber(text, end);
  if (!behind) return { ...common, end, steps: [step] };
  return { ...common, ...behind, steps: [step, ...behind.steps] };
}

/** Whether one number comes after another below the same section. */
function ascends(from: string, to: string): boolean {
  const [first, last] = [from, to].map((number) => number.split('.').map(Number));
  const same =
    first!.length === last!.length && first!.slice(0, -1).join() === last!.slice(0, -1).join();
  return same && last!.at(-1)! > first!.at(-1)!;
}
