import { comparable } from '../../text/comparable.ts';
import { NUMERAL, numeralValue } from '../../text/numeral.ts';
import { lastStep, paragraphOf } from '../keys.ts';
import type { Act, WordEdit } from '../types.ts';
import { readBlock } from './block.ts';
import { type Context, type Named, readPlace } from './place.ts';
import type { Reader } from './reader.ts';

const N = `[${NUMERAL}]+`;
/** What is added: 次の1条を, 次の別表を, 様式として次の2様式を, 次の章名を付する, 次のように. */
const BROUGHT =
  `(?:(?:別表|様式)として)?次の(?:(?:${N})(?:[条項号章表]|様式)を|別表を|様式を|章名を|ように)` +
  '(?:加える|付する)。';
/** The end of an act: 連用形 and a comma, or the end of the sentence. */
const ENDS = {
  replace: /改め(?:る。|、)/,
  add: /加え(?:る。|、)/,
  cut: /削(?:る。|り、)/,
  become: /とし、|とする。/,
  down: /繰り下げ(?:る。|、)/,
  up: /繰り上げ(?:る。|、)/,
};

/**
 * Reads one act of a sentence, K1 to K30 (guide §5.4), from where the reader stands.
 *
 * @param lines new text below the sentence, for acts that bring some
 * @returns undefined where no act of the trade begins here
 */
export function readAct(
  reader: Reader,
  context: Context,
  lines: readonly string[],
): Act | undefined {
  // 「乙」を削り after another act in the same provision.
  if (reader.rest.startsWith('「')) return readWords(reader, [context.last]);
  const first = readPlace(reader, context);
  if (!first) return undefined;
  const places = [first.key];
  for (;;) {
    const mark = reader.at;
    const joint = reader.take(/、|及び|並びに/);
    const more = joint && readPlace(reader, context);
    if (!more) {
      reader.at = mark;
      break;
    }
    places.push(more.key);
  }
  if (reader.take(/（見出しを含む。）中/)) {
    return readWords(
      reader,
      places.flatMap((key) => [`${key}@heading`, key]),
    );
  }
  if (reader.take(/の見出し中/))
    return readWords(
      reader,
      places.map((key) => `${key}@heading`),
    );
  if (reader.take(/中(?=「)/)) return readWords(reader, places);
  // 7.1.3中(1)を削り
  if (reader.take(/中/)) return inside(first.key, readAct(reader, context, lines));
  return readWhole(reader, first, context, lines);
}

/** 第3章中第15条を第16条とし (K27). */
function inside(key: string, act: Act | undefined): Act | undefined {
  if (!/^chap:/.test(key) || !act) return act;
  return act.act === 'renumber' || act.act === 'insert' ? { ...act, within: key } : undefined;
}

function readWords(reader: Reader, at: readonly string[]): Act | undefined {
  const edits: WordEdit[] = [];
  for (;;) {
    const old = reader.quotation();
    if (old === undefined) return undefined;
    if (reader.take(/の[下次]に/)) {
      const added = reader.quotation();
      if (added === undefined || !reader.take(/を/)) return undefined;
      edits.push({ verb: 'add', anchor: old, added });
      if (reader.take(ENDS.add)) return { act: 'words', at, edits };
      if (!reader.take(/、/)) return undefined;
      continue;
    }
    if (reader.take(/(?:、|及び)(?=「)/)) {
      edits.push({ verb: 'cut', old });
      continue;
    }
    if (!reader.take(/を/)) return undefined;
    if (reader.take(ENDS.cut)) {
      edits.push({ verb: 'cut', old });
      return { act: 'words', at, edits };
    }
    const now = reader.quotation();
    if (now === undefined || !reader.take(/に/)) return undefined;
    edits.push({ verb: 'replace', old, now });
    if (reader.take(ENDS.replace)) return { act: 'words', at, edits };
    if (!reader.take(/、/)) return undefined;
  }
}

function readWhole(
  reader: Reader,
  { key, portion }: Named,
  context: Context,
  lines: readonly string[],
): Act | undefined {
  const gone = reader.take(/の(前の)?見出しを削(?:る。|り、)/);
  if (gone) return { act: 'unhead', at: key, ...(gone[1] && { common: true as const }) };
  const put = reader.take(/(の前)?に見出しとして/);
  if (put) {
    const text = reader.quotation();
    return text !== undefined && reader.take(/を付(?:する。|し、)/)
      ? { act: 'head', at: key, text, ...(put[1] && { common: true as const }) }
      : undefined;
  }
  if (reader.take(/の見出しを/)) {
    const text = reader.quotation();
    return text !== undefined && reader.take(/に改め(?:る。|、)/)
      ? { act: 'heading', at: key, text }
      : undefined;
  }
  if (reader.take(/を次のように改める。/)) {
    return { act: 'rewrite', at: key, lines: readBlock(lines, hostOf(key)) };
  }
  if (reader.take(/に次のただし書を加える。/)) return appended(key, 'proviso', lines);
  if (reader.take(/に後段として次のように加える。/)) return appended(key, 'latter', lines);
  const beside = reader.take(new RegExp(`の(次|前)に${BROUGHT}`));
  if (beside) {
    const side = beside[1] === '次' ? 'after' : 'before';
    return { act: 'insert', side, at: key, lines: readBlock(lines, besideOf(key)) };
  }
  if (reader.take(new RegExp(`に${BROUGHT}`))) {
    return { act: 'insert', side: 'end', at: key, lines: readBlock(lines, hostOf(key)) };
  }
  if (reader.take(/を削(?:る。|り、)/)) {
    if (portion === 'body') return { act: 'delete', at: key, portion };
    return portion ? { act: 'delete', at: paragraphOf(key), portion } : { act: 'delete', at: key };
  }
  if (reader.take(/から/)) return readRange(reader, key, context);
  if (reader.take(/を/)) {
    const to = readPlace(reader, context);
    if (to && reader.take(ENDS.become)) return { act: 'renumber', at: key, to: to.key };
  }
  return undefined;
}

function readRange(reader: Reader, from: string, context: Context): Act | undefined {
  const to = readPlace(reader, context);
  if (!to || !reader.take(/までを/)) return undefined;
  if (reader.take(/削(?:る。|り、)/)) return { act: 'delete', at: from, to: to.key };
  const step = reader.take(new RegExp(`(${N})(?:[条項号章表]|様式)ずつ`));
  const by = step && numeralValue(comparable(step[1]!));
  if (by === undefined) return undefined;
  if (reader.take(ENDS.down)) return { act: 'shift', from, to: to.key, by };
  return reader.take(ENDS.up) ? { act: 'shift', from, to: to.key, by: -by } : undefined;
}

function appended(key: string, portion: 'proviso' | 'latter', lines: readonly string[]): Act {
  return {
    act: 'append',
    at: paragraphOf(key),
    portion,
    text: lines.map((line) => line.trim()).join(''),
  };
}

/** Lines put beside a provision belong where it does. */
function besideOf(key: string): string {
  const host = key.replace(/@row:.*$/s, '');
  if (host !== key || !host.includes('/')) return host;
  return lastStep(host).above;
}

function hostOf(key: string): string {
  return key.replace(/@row:.*$/s, '');
}
