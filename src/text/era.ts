/** First days of the eras (guide §5.7), newest first. */
const ERAS = [
  { name: '令和', start: '2019-05-01', offset: 2018 },
  { name: '平成', start: '1989-01-08', offset: 1988 },
  { name: '昭和', start: '1926-12-25', offset: 1925 },
] as const;

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

/**
 * A calendar date in wareki: `wareki('2022-12-19')` is `令和4年12月19日`; the first year is 元年.
 * Input is `YYYY-MM-DD`; what is not a real date after 1926-12-25 comes back unchanged.
 */
export function wareki(date: string, options: { weekday?: boolean } = {}): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  const era = ERAS.find((candidate) => date >= candidate.start);
  if (!match || !era || !isDate(date)) return date;
  const year = Number(match[1]) - era.offset;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return (
    `${era.name}${year === 1 ? '元' : year}年${Number(match[2])}月${Number(match[3])}日` +
    (options.weekday ? `（${WEEKDAYS[weekday]}）` : '')
  );
}

/** True for a `YYYY-MM-DD` that names a day of the calendar: not 2023-02-30. */
export function isDate(date: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/** The calendar year of a year of an era: `calendarYear('令和', 4)` is 2022; undefined for another era. */
export function calendarYear(era: string, year: number): number | undefined {
  const found = ERAS.find(({ name }) => name === era);
  return found && year > 0 ? found.offset + year : undefined;
}
