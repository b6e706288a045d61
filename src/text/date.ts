import { comparable } from './comparable.ts';
import { calendarYear, isDate } from './era.ts';

/** A day that a text prints. */
export interface PrintedDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** The forms of a date (guide §5.2, §5.7), and the year, month and day that each gives. */
const FORMS: readonly {
  readonly pattern: string;
  readonly read: (groups: readonly string[]) => readonly (number | undefined)[];
}[] = [
  // 令和4年12月19日  平成元年1月8日  平成19年 2月 1 日
  {
    pattern: '(令和|平成|昭和) *(元|\\d{1,2}) *年 *(\\d{1,2}) *月 *(\\d{1,2}) *日',
    read: ([era, year, month, day]) => [inEra(era!, year!), Number(month), Number(day)],
  },
  // 2007年3月23日
  {
    pattern: '(?<!\\d)(\\d{4}) *年 *(\\d{1,2}) *月 *(\\d{1,2}) *日',
    read: ([year, month, day]) => [Number(year), Number(month), Number(day)],
  },
  // R5.6.8  H22/3/29
  {
    pattern: '(?<![A-Za-z\\d])([RHS])(元|\\d{1,2})([./-])(\\d{1,2})\\3(\\d{1,2})(?![\\d.])',
    read: ([era, year, , month, day]) => [
      inEra({ R: '令和', H: '平成', S: '昭和' }[era!]!, year!),
      Number(month),
      Number(day),
    ],
  },
  // 2012-11-01  2011.12.28  2019/5/1
  {
    pattern: '(?<![\\d.])(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})(?![\\d.]*\\d)',
    read: ([year, , month, day]) => [Number(year), Number(month), Number(day)],
  },
  // 16 April 2021  16-Apr-21  1st May, 2024  31-March-2026
  {
    pattern: `(?<![\\d.])${DAY}[ -]+${MONTH}[ ,-]+(\\d{4}|\\d{2})(?!\\d)`,
    read: ([day, month, year]) => [century(year!), monthOf(month!), Number(day)],
  },
  // October 19, 2020  May 4th 2020
  {
    pattern: `(?<![A-Za-z])${MONTH} +${DAY}(?: *, *| +)(\\d{4})(?!\\d)`,
    read: ([month, day, year]) => [Number(year), monthOf(month!), Number(day)],
  },
];
const PATTERNS = FORMS.map(({ pattern, read }) => ({ pattern: new RegExp(pattern, 'gi'), read }));

/**
 * The day that a text names, as `YYYY-MM-DD`; undefined where the text is not one date and nothing
 * else, or no day of the calendar. `parseDate('平成31年4月30日')` and `parseDate('30-Apr-19')` are
 * `2019-04-30`. Full-width digits and blanks inside are read; 2023年5月 names no day, and neither
 * does a form in which day and month cannot be told apart (`03/04/2021`).
 */
export function parseDate(text: string): string | undefined {
  const [found, second] = datesIn(text);
  if (!found || second) return undefined;
  const around = text.slice(0, found.start) + text.slice(found.end);
  return /^[\s*_]*$/.test(around) ? found.date : undefined;
}

/** All days that a text names, in the order of the text. */
export function datesIn(text: string): PrintedDate[] {
  const plain = comparable(text);
  const found = PATTERNS.flatMap(({ pattern, read }) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const date = dateOf(read(match.slice(1)));
      return date === undefined
        ? []
        : [{ date, start: match.index, end: match.index + match[0].length }];
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

function dateOf([year, month, day]: readonly (number | undefined)[]): string | undefined {
  if (year === undefined) return undefined;
  const pad = (value: number | undefined, length: number) =>
    String(value ?? 0).padStart(length, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isDate(date) ? date : undefined;
}

function inEra(era: string, year: string): number | undefined {
  return calendarYear(era, year === '元' ? 1 : Number(year));
}

/** Two-digit years are of this century up to 79: the field has no documents from before 1980. */
function century(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 80 ? 2000 : 1900);
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}
