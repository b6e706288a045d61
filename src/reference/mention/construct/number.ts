import { matchAt } from '../read.ts';
import type { Construct, Mention, Step } from '../types.ts';

const NUMBER = /第? ?([1-9][0-9]?(?:\.[0-9]{1,2})+)(?![0-9A-Za-z]|\.[0-9]|-[0-9])/y;
const SUFFIX = / ?[節項章款](?![目典約点])/y;
const ITEM = / ?[（(] ?([0-9]{1,2}) ?[)）]([ア-ン](?![ァ-ヺー]))?/y;
const TO = /(から)|[~〜～―]|-(?=[1-9][0-9]?\.)/y;
/** What counts, measures or dates, and names no place: 3.2倍, 4.5割, 2.0版. */
const MEASURE =
  /^ ?(?:[倍割年月日時分秒件人回版点個台%％℃]|パーセント|バイト|ビット|以[上下]|[kKMGTm]?(?:B|Hz|bit|byte|m|s)(?![A-Za-z]))/;
/** What stands before a number that is none of a section. */
const OTHER =
  /(?:\b(?:v|ver|version|tls|ssl|rel|release|ip|ipv4|oid|http|openssl|windows|ios|android|linux)|バージョン|アドレス|オブジェクト識別子|リリース)[.:：は、 ]*$/i;

/**
 * Decimal section numbers: `4.2.1（3）`, `本CP 4.2.1`, `4.9.1節`, `4.9.1項`, `4.1.1から4.1.3まで`.
 * Without document or suffix it takes two dots; more than three levels take a section of that
 * number, or one above it, in the citing document (guide §6.3).
 * Not references: `1.2.840.113549.1.1.11`, `2022.10.12`, `Ver 1.2.3`, `3.2倍`.
 */
export const number: Construct = {
  name: 'number',
  first: '第123456789',
  match(text, at, named, context) {
    if (!named && /[0-9A-Za-z_.\-ー/:@#]/.test(text[at - 1] ?? '')) return undefined;
    const mention = read(text, at);
    if (!mention) return undefined;
    const suffixed = !mention.bare;
    if (named || suffixed) return mention;
    const [step] = mention.steps as readonly Step[];
    const levels = step!.value.split('.').length;
    if (context.listed && levels > 1) return mention;
    if (levels < 3 || OTHER.test(text.slice(Math.max(0, at - 16), at))) return undefined;
    if (levels > 3 && !context.hasSection(step!.value)) {
      if (!context.hasSection(step!.value.replace(/\.\d+$/, ''))) return undefined;
    }
    return mention;
  },
  next(text, at, before) {
    const last = before.steps.at(-1);
    if (before.construct !== 'number' && before.construct !== 'bracket') return undefined;
    if (before.construct === 'number' && last?.unit === 'i') {
      const item = matchAt(ITEM, text, at);
      if (item) {
        const end = at + item[0].length;
        return { construct: 'number', start: at, end, steps: [{ unit: 'i', value: item[1]! }] };
      }
    }
    return before.construct === 'number' ? read(text, at) : undefined;
  },
};

/** A number with its suffix, item and range. */
function read(text: string, at: number): Mention | undefined {
  const match = matchAt(NUMBER, text, at);
  if (!match || MEASURE.test(text.slice(at + match[0].length, at + match[0].length + 8))) {
    return undefined;
  }
  let end = at + match[0].length;
  let step: Step = { unit: 'sec', value: match[1]! };
  const suffix = matchAt(SUFFIX, text, end);
  if (suffix) end += suffix[0].length;
  else if (match[0].startsWith('第')) return undefined;
  const to = matchAt(TO, text, end);
  const last = to && matchAt(NUMBER, text, end + to[0].length);
  if (to && last) {
    let close = end + to[0].length + last[0].length;
    close += matchAt(SUFFIX, text, close)?.[0].length ?? 0;
    const until = text.startsWith('まで', close);
    if (until || !to[1]) {
      step = { ...step, to: last[1]! };
      return {
        construct: 'number',
        start: at,
        end: close + (until ? 2 : 0),
        steps: [step],
        ...(!suffix && { bare: true }),
      };
    }
  }
  const item = matchAt(ITEM, text, end);
  if (!item) {
    return { construct: 'number', start: at, end, steps: [step], ...(!suffix && { bare: true }) };
  }
  const steps: Step[] = [step, { unit: 'i', value: item[1]! }];
  const bracket = end;
  if (item[2]) steps.push({ unit: 's', value: item[2] });
  end += item[0].length;
  const range = matchAt(/(?:から|[~〜～-])[（(]([0-9]{1,2})[)）](?:まで)?/y, text, end);
  if (range && !item[2]) {
    steps.splice(-1, 1, { unit: 'i', value: item[1]!, to: range[1]! });
    end += range[0].length;
  }
  return { construct: 'number', start: at, end, steps, bracket, ...(!suffix && { bare: true }) };
}
