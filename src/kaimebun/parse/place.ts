import { comparable } from '../../text/comparable.ts';
import { NUMERAL, numeralValue } from '../../text/numeral.ts';
import { type PartName, partKey } from '../keys.ts';
import type { Reader } from './reader.ts';

const N = `[${NUMERAL}]+`;

/** A provision named in a sentence, and the words that follow from it. */
export interface Named {
  readonly key: string;
  readonly portion?: 'proviso' | 'latter' | 'body';
}

const PARTS: Readonly<Record<string, PartName>> = {
  ただし書: 'proviso',
  後段: 'latter',
  前段: 'former',
  本文: 'main',
  各号列記以外の部分: 'own',
};

const PORTIONS: Readonly<Record<string, Named['portion']>> = {
  ただし書: 'proviso',
  後段: 'latter',
  の本文: 'body',
};

/** What 同条, 同項 and 同号 mean: the provision named last. */
export interface Context {
  last: string;
}

/** The number of a key: 12 の 2 is `12_2`. */
function numberOf(main: string, branches = ''): string | undefined {
  const values = [main, ...branches.split('の').slice(1)].map((one) =>
    numeralValue(comparable(one)),
  );
  return values.includes(undefined) ? undefined : values.join('_');
}

/** Reads the name of a provision; undefined where none begins here. */
export function readPlace(reader: Reader, context: Context): Named | undefined {
  const start = reader.at;
  const head = readHead(reader, context);
  if (head === undefined) {
    reader.at = start;
    return undefined;
  }
  const key = readBelow(reader, head);
  const part = reader.take(/(ただし書|後段|前段|本文|各号列記以外の部分)(?=中「)/);
  if (part) {
    context.last = key;
    return { key: partKey(key, PARTS[part[1]!]!) };
  }
  const portion = PORTIONS[reader.take(/ただし書|後段|の本文(?=を削)/)?.[0] ?? ''];
  context.last = key;
  return {
    key,
    ...(portion && { portion }),
  };
}

function readHead(reader: Reader, { last }: Context): string | undefined {
  if (reader.take(/題名/)) return 'title';
  if (reader.take(/本則(?=中「)/)) return 'rules';
  const article = reader.take(new RegExp(`第(${N})条((?:の${N})*)`));
  if (article) return keyOf('art', numberOf(article[1]!, article[2]));
  const chapter = reader.take(new RegExp(`第(${N})章(の章名)?`));
  if (chapter) {
    const key = keyOf('chap', numberOf(chapter[1]!));
    return key && chapter[2] ? `${key}@name` : key;
  }
  const annex = reader.take(new RegExp(`別表(?:第(${N}))?`));
  if (annex) return annex[1] === undefined ? 'annex' : keyOf('annex', numberOf(annex[1]));
  const form = reader.take(new RegExp(`(?:別記)?様式(?:第(${N})号?)?`));
  if (form) return form[1] === undefined ? 'form' : keyOf('form', numberOf(form[1]));
  const supplement = reader.take(/附則(（[^（）「」]*）)?/);
  if (supplement) return `suppl${supplement[1] ?? ''}`;
  if (reader.take(/前文/)) return 'preamble';
  const table = reader.take(/(?:[0-9.]+の)?表([0-9]+(?:\.[0-9]+)*)/);
  if (table) return `tbl:${table[1]}`;
  const section = reader.take(/同?([1-9][0-9]*(?:\.[0-9]+)*)(?![0-9]*[条項号章節])/);
  if (section) return `sec:${section[1]}`;
  if (reader.take(/同(?:別表|様式|表)/)) return last.replace(/[/@].*$/s, '');
  return sameAs(reader, last) ?? bareStep(reader, last) ?? heading(reader);
}

/** 同条, 同項, 同号: the part of the last provision that is one. */
function sameAs(reader: Reader, last: string): string | undefined {
  const same = reader.take(/同(条|項|号)/);
  if (!same) return undefined;
  const kind = { 条: 'art', 項: 'p', 号: 'i' }[same[1]!]!;
  const found = new RegExp(`^(?:.*/)?${kind}:[^/]*`).exec(last);
  return found ? found[0] : undefined;
}

/** (2) and ア of a provision that was named before: `7.1.3中(1)を削り、(2)を(1)とし`. */
function bareStep(reader: Reader, last: string): string | undefined {
  const above = last.replace(/\/[is]:[^/]*$/, '');
  const item = reader.take(/[（(]([0-9０-９]+)[)）]/);
  if (item && last !== '') return `${above}/i:${numberOf(item[1]!)}`;
  return undefined;
}

/** A heading without a number, by its words: `目次中「…」`. */
function heading(reader: Reader): string | undefined {
  const words = reader.take(/([^\s「」（）。、/@:]{1,40}?)(?=中「|を次のように改める。)/);
  return words && `head:${words[1]}`;
}

function keyOf(kind: string, number: string | undefined): string | undefined {
  return number === undefined ? undefined : `${kind}:${number}`;
}

/** Paragraph, item and sub-item behind the head. An article without a paragraph named has one. */
function readBelow(reader: Reader, head: string): string {
  let key = head;
  const paragraph = reader.take(new RegExp(`第(${N})項`));
  if (paragraph) key += `/p:${numberOf(paragraph[1]!)}`;
  const item = reader.take(new RegExp(`第(${N})号((?:の${N})*)`));
  if (item) {
    if (/^(?:art|suppl)[^/]*$/.test(key)) key += '/p:1';
    key += `/i:${numberOf(item[1]!, item[2])}`;
  }
  const bracket = /^sec:[^/]*$/.test(key) && reader.take(/[（(]([0-9０-９]+)[)）](?=[中をの])/);
  if (bracket) key += `/i:${numberOf(bracket[1]!)}`;
  const below = /\/i:[^/]*$/.test(key) && reader.take(/([ア-ン])(?=[をのにかま中、])/);
  if (below) key += `/s:${below[1]}`;
  const row = reader.take(/の([^「」。]{1,60}?)の項(?=[中をのと])/);
  if (row) key += `@row:${row[1]}`;
  return key;
}
