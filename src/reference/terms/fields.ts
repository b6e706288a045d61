import { comparable } from '../../text/comparable.ts';
import { parseDate } from '../../text/date.ts';
import { calendarYear } from '../../text/era.ts';
import type { TermKind } from './types.ts';

/** What the clause of a term says, field by field. */
export interface Fields {
  kind: TermKind;
  /** Whether it is retired. */
  state: boolean;
  period: { readonly from?: string; readonly to?: string };
  successor: string;
  variants: readonly string[];
  beside: readonly string[];
  documents: readonly string[];
}

/** Fields of a term by the names that a clause may give them. */
export const FIELDS: ReadonlyMap<string, keyof Fields> = new Map(
  Object.entries({
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
  } as const),
);
const KINDS: ReadonlyMap<string, TermKind> = new Map(
  Object.entries({
    アルゴリズム: 'algorithm',
    名称: 'name',
    用語: 'term',
    algorithm: 'algorithm',
    name: 'name',
    term: 'term',
  } as const),
);
const STATES: ReadonlyMap<string, boolean> = new Map(
  Object.entries({
    現行: false,
    廃止: true,
    current: false,
    retired: true,
  }),
);

/** The value that a text gives a field; undefined where it is none. */
export function readValue(field: keyof Fields, text: string): Fields[keyof Fields] | undefined {
  if (field === 'kind') return KINDS.get(text);
  if (field === 'state') return STATES.get(text);
  if (field === 'period') return readPeriod(text);
  if (field === 'successor') return text;
  const values = text.split(/\s*[、,]\s*/).filter((one) => one !== '');
  return values.length > 0 ? values : undefined;
}

/** `2001-01-06〜2022-06-27`, `〜平成22年3月`, `2022年6月28日〜`, `2013〜2018-03`. */
function readPeriod(text: string): Fields['period'] | undefined {
  const [first, last, ...rest] = text.split(/\s*[〜～~]\s*/);
  if (last === undefined || rest.length > 0 || (first === '' && last === '')) return undefined;
  const [from, to] = [first!, last].map((end) => (end === '' ? '' : readDay(end)));
  if (from === undefined || to === undefined) return undefined;
  if (from !== '' && to !== '' && from > `${to}-99`) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

const COARSE = /^(?:(\d{4})|(令和|平成|昭和) *(元|\d{1,2}))(?:(?: *年 *|-)(\d{1,2}) *月?| *年)?$/;

/** A day, a month or a year, as long as what is known: `2022-06-27`, `2022-06`, `2022`. */
function readDay(text: string): string | undefined {
  const day = parseDate(text);
  if (day !== undefined) return day;
  const [, year, era, ofEra, month] = COARSE.exec(comparable(text).trim()) ?? [];
  const found = era
    ? calendarYear(era, ofEra === '元' ? 1 : Number(ofEra))
    : year && Number(year) > 0
      ? Number(year)
      : undefined;
  if (found === undefined) return undefined;
  if (month === undefined) return String(found).padStart(4, '0');
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  return `${found}-${month.padStart(2, '0')}`;
}
