import { comparable } from '../../text/comparable.ts';
import { NUMERAL, numeralLike } from '../../text/numeral.ts';

const N = `[${NUMERAL}]+`;
const UNITS: Readonly<Record<string, string>> = { art: '条', p: '項', i: '号' };

/** What a reference is to say, and where from. */
export interface Wanted {
  /** As the text has it now. */
  readonly surface: string;
  /** Path of the notation that it is to have. */
  readonly path: string;
  /** The provisions that it is to name. */
  readonly targets: readonly string[];
  /** Address of the place that cites. */
  readonly place: string;
}

/**
 * Ways to write a reference so that it leads to a place, the nearest to what stands there first. They
 * are tried one by one: which of them is right, reading it again shows.
 *
 * | surface | path | ways |
 * | --- | --- | --- |
 * | `第７条第２項` | `art:8/p:2` | `第８条第２項` |
 * | `前項` | `p:1` of the same article | `第1項`, `第5条第1項` |
 * | `前条第1項各号` | `art:4/p:1/i:*` | `第4条第1項各号` |
 * | `前2項` | `p:1..3` | `前3項`, `第1項から第3項まで` |
 * | `4.2.1（3）` | `sec:4.2.1/i:2` | `4.2.1（2）` |
 */
export function spellings({ surface, path, place, targets }: Wanted): string[] {
  // Marked by hand: `see art:6/p:1`.
  const marked = /^(?:[\w-]+#)?[a-z]+:/.exec(surface);
  if (marked) return [marked[0].replace(/[a-z]+:$/, '') + path];
  const ways = [
    numbersReplaced(surface, path),
    ...(targets.length === 2 ? listed(surface, targets, place) : []),
    ...spelledOut(surface, path, place),
    ...listed(surface, targets, place),
  ];
  return [...new Set(ways)].filter((way): way is string => way !== undefined && way !== surface);
}

/** The numbers of the surface, unit by unit, in its own digits. */
function numbersReplaced(surface: string, path: string): string | undefined {
  const range = /([a-z]+):([^/.]+)\.\.([^/]+)/.exec(path);
  if (range) {
    const parts = /^([\s\S]*?)(から|～|〜|―|-)([\s\S]*)$/.exec(surface);
    if (!parts) return undefined;
    const from = path.replace(range[0], `${range[1]}:${range[2]}`);
    const to = path.replace(range[0], `${range[1]}:${range[3]}`);
    return single(parts[1]!, from) + parts[2] + single(parts[3]!, to);
  }
  return single(surface, path);
}

function single(surface: string, path: string): string {
  let result = surface;
  for (const step of path.split('/')) {
    const [kind = '', value = ''] = step.split(':');
    const unit = UNITS[kind];
    const [main = '', ...branches] = value.split('_');
    if (unit && /^\d+$/.test(main)) {
      const pattern = new RegExp(
        `第(\\s*)(${N})(\\s*)${unit}((?:の${N})*)(?!.*第\\s*${N}\\s*${unit})`,
        's',
      );
      result = result.replace(pattern, (_, before, digits, after) => {
        const tail = branches.map((branch) => `の${numeralLike(Number(branch), digits)}`);
        return `第${before}${numeralLike(Number(main), digits)}${after}${unit}${tail.join('')}`;
      });
      if (kind === 'i') {
        result = result.replace(/([（(])(\s*)([0-9０-９]+)(\s*[)）])$/, (_, open, a, digits, b) => {
          return `${open}${a}${numeralLike(Number(main), digits)}${b}`;
        });
      }
    } else if (kind === 's' && value.length === 1) {
      result = result.replace(/([ア-ンa-z])(?=$|[のにをはかま各本た])/u, value);
    }
  }
  return result;
}

/** A relative reference by number, within the article that cites or with its article. */
function spelledOut(surface: string, path: string, place: string): string[] {
  const plain = comparable(surface);
  const relative = /^(?:前|次|同|この|本)([0-9〇一二三四五六七八九十]*|各)(条|項|号)/.exec(plain);
  if (!relative) return [];
  const rest = surface.slice(relative[0].length);
  const digits = /[0-9０-９]/.exec(surface + place)?.[0] ?? '1';
  const level = { 条: 'art', 項: 'p', 号: 'i' }[relative[2]!]!;
  const steps = path.split('/');
  const at = steps.findIndex((step) => step.startsWith(`${level}:`));
  if (at < 0) return [];
  const own = place.split('/');
  const tail = tailOf(rest, steps.slice(at + 1), digits);
  const shared = steps.slice(0, at).every((step, index) => step === own[index]);
  const words = (from: number) =>
    steps
      .slice(from, at + 1)
      .map((step) => named(step, digits))
      .join('') + tail;
  const counted = countedBack(relative, steps[at]!, digits, rest);
  return [
    ...counted,
    ...(shared ? [words(at)] : []),
    ...Array.from({ length: at }, (_, i) => words(at - 1 - i)),
  ];
}

/** What follows the relative word keeps its form, with its own numbers. */
function tailOf(rest: string, steps: readonly string[], digits: string): string {
  return rest === '' ? '' : single(rest, steps.length > 0 ? steps.join('/') : `x:${digits}`);
}

/** 前2項 -> 前3項 where the range grew, and 前項 where one is left of it. */
function countedBack(
  relative: RegExpExecArray,
  step: string,
  digits: string,
  rest: string,
): string[] {
  if (relative[1] === '' || relative[1] === '各') return [];
  const range = /:(\d+)\.\.(\d+)$/.exec(step);
  if (!range) return [`前${relative[2]}${rest}`];
  const count = Number(range[2]) - Number(range[1]) + 1;
  return [`前${numeralLike(count, relative[1]! || digits)}${relative[2]}${rest}`];
}

/** 前2条 -> 第8条及び第10条, where the two are no longer together. */
function listed(surface: string, targets: readonly string[], place: string): string[] {
  if (!/^前[0-9０-９〇一二三四五六七八九十]+[条項号]$/.test(surface) || targets.length < 2)
    return [];
  const digits = /[0-9０-９〇一二三四五六七八九十]/.exec(surface)![0];
  const own = place.split('/');
  const inOrder = [...targets].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const names = inOrder.map((target) =>
    target
      .split('/')
      .filter((step, index, steps) => index === steps.length - 1 || step !== own[index])
      .map((step) => named(step, digits))
      .join(''),
  );
  return [`${names.slice(0, -1).join('、')}及び${names.at(-1)}`];
}

function named(step: string, digits: string): string {
  const [kind = '', value = ''] = step.split(':');
  const unit = UNITS[kind];
  if (!unit) return kind === 's' ? value : '';
  const one = (text: string) => {
    const [main, ...branches] = text.split('_');
    const tail = branches.map((branch) => `の${numeralLike(Number(branch), digits)}`).join('');
    return `第${numeralLike(Number(main), digits)}${unit}${tail}`;
  };
  const [from, to] = value.split('..');
  if (to === undefined) return one(from!);
  return Number(to) === Number(from) + 1
    ? `${one(from!)}及び${one(to)}`
    : `${one(from!)}から${one(to)}まで`;
}
