import {
  type Clause,
  type Document,
  type Passage,
  type Problem,
  passagesOf,
} from '../../document/index.ts';
import { parseDate } from '../../text/date.ts';
import { message } from '../../text/message.ts';
import type { Term, TermKind } from './types.ts';

/** Fields of a term by the names that a clause may give them. */
const FIELDS: Readonly<Record<string, keyof Fields>> = {
  種別: 'kind',
  状態: 'state',
  用いた期間: 'period',
  現在の名称: 'successor',
  表記の揺れ: 'variants',
  共に残す語: 'beside',
  対象: 'documents',
  kind: 'kind',
  state: 'state',
  period: 'period',
  successor: 'successor',
  variants: 'variants',
  beside: 'beside',
  documents: 'documents',
};
const KINDS: Readonly<Record<string, TermKind>> = {
  アルゴリズム: 'algorithm',
  名称: 'name',
  用語: 'term',
  algorithm: 'algorithm',
  name: 'name',
  term: 'term',
};
const STATES: Readonly<Record<string, boolean>> = {
  現行: false,
  廃止: true,
  current: false,
  retired: true,
};

interface Fields {
  kind: TermKind;
  state: boolean;
  period: { from?: string; to?: string };
  successor: string;
  variants: readonly string[];
  beside: readonly string[];
  documents: readonly string[];
}

/**
 * Reads the terms of `policies/terms.md`: under a heading that is the term, a list of fields such as
 * `- 種別：名称`, `- 用いた期間：〜2022-06-27`, `- 現在の名称：…`. A term whose period has ended, or
 * whose state is 廃止, is retired. What cannot be read is a problem, and the term is left out.
 */
export function readTerms(document: Document): { terms: Term[]; problems: Problem[] } {
  const terms: Term[] = [];
  const problems: Problem[] = [];
  const passages = passagesOf(document);
  for (const clause of document.clauses) {
    if (clause.depth < 2 || clause.title === '') continue;
    const items = passages.filter(
      (passage) => passage.clause === clause && passage.kind === 'paragraph' && isField(passage),
    );
    const found = readFields(items, problems);
    if (!found) continue;
    if (!found.kind) {
      problems.push(missingKind(clause));
      continue;
    }
    const {
      kind,
      state,
      period = {},
      successor,
      variants = [],
      beside = [],
      documents = [],
    } = found;
    terms.push({
      name: clause.title,
      kind,
      retired: state ?? period.to !== undefined,
      ...period,
      ...(successor !== undefined && { successor }),
      variants,
      beside,
      documents,
    });
  }
  return { terms, problems };
}

const FIELD = /^([^：:\s]{2,12})[：:]\s*(.+)$/s;

function isField({ text }: Passage): boolean {
  return FIELD.test(text);
}

/** The fields of one clause; undefined where one of them cannot be read. */
function readFields(items: readonly Passage[], problems: Problem[]): Partial<Fields> | undefined {
  const fields: Partial<Fields> = {};
  const before = problems.length;
  for (const passage of items) {
    const [, name, value] = FIELD.exec(passage.text)!;
    const field = FIELDS[name!];
    const range = passage.sourceRange(0, passage.text.length);
    if (!field) problems.push(unknownField(range, name!));
    else if (!assign(fields, field, value!.trim()))
      problems.push(badValue(range, name!, value!.trim()));
  }
  return problems.length > before ? undefined : fields;
}

/** Sets a field from its text; false where the text is no value of it. */
function assign(fields: Partial<Fields>, field: keyof Fields, value: string): boolean {
  const set = <Name extends keyof Fields>(name: Name, read: Fields[Name] | undefined) => {
    if (read === undefined) return false;
    fields[name] = read;
    return true;
  };
  if (field === 'kind') return set(field, KINDS[value]);
  if (field === 'state') return set(field, STATES[value]);
  if (field === 'period') return set(field, readPeriod(value));
  if (field === 'successor') return set(field, value);
  return set(
    field,
    value.split(/[、,]\s*/).filter((one) => one !== ''),
  );
}

/** `2001-01-06〜2022-06-27`, `〜平成22年3月`, `2022年6月28日〜`. */
function readPeriod(value: string): Fields['period'] | undefined {
  const [from, to, ...rest] = value.split(/\s*[〜～~]\s*/);
  if (to === undefined || rest.length > 0 || (from === '' && to === '')) return undefined;
  const ends = [from!, to].map((end) => (end === '' ? '' : readDay(end)));
  if (ends.includes(undefined)) return undefined;
  return { ...(ends[0] && { from: ends[0] }), ...(ends[1] && { to: ends[1] }) };
}

/** A day, a month or a year. */
function readDay(text: string): string | undefined {
  return parseDate(text) ?? (/^\d{4}(?:-\d\d)?$/.test(text) ? text : undefined);
}

function missingKind({ heading, title }: Clause): Problem {
  return {
    rule: 'terms-format',
    range: heading,
    message: message(`用語「${title}」に種別がない`, `the term "${title}" has no kind`),
    hint: message(
      '「- 種別：アルゴリズム」「- 種別：名称」「- 種別：用語」のいずれかを書く。',
      'Write one of "- kind: algorithm", "- kind: name", "- kind: term".',
    ),
  };
}

function unknownField(range: Problem['range'], name: string): Problem {
  const known = Object.keys(FIELDS);
  return {
    rule: 'terms-format',
    range,
    message: message(`用語の欄「${name}」はない`, `a term has no field "${name}"`),
    hint: message(
      `次のいずれかを書く: ${known.slice(0, 7).join('、')}`,
      `Write one of: ${known.slice(7).join(', ')}`,
    ),
  };
}

function badValue(range: Problem['range'], name: string, value: string): Problem {
  return {
    rule: 'terms-format',
    range,
    message: message(
      `「${name}」の値「${value}」を読めない`,
      `"${value}" is no value of "${name}"`,
    ),
    hint: message(
      '例: 種別：名称、状態：廃止、用いた期間：〜2022-06-27',
      'Examples: kind: name, state: retired, period: ~2022-06-27',
    ),
  };
}
