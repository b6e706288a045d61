import { type Address, type Document, type Passage, passagesOf } from '../../document/index.ts';
import { comparisonKey } from '../../text/comparable.ts';
import { parseDate } from '../../text/date.ts';
import type { Range } from '../../text/lines.ts';
import { compareVersions, versionOf } from './number.ts';

/** A row of the revision history. */
export interface HistoryRow {
  /** Absent where the table has no such column, or the cell cannot be read. */
  readonly version?: string;
  /** The version cell as printed, for telling 1.0 from 1.0（案）. */
  readonly printed: string;
  readonly date?: string;
  /** Of the version and the date cell. */
  readonly versionRange: Range;
  readonly dateRange: Range;
}

/** The revision history of a document, in the order of the file. */
export interface History {
  readonly rows: readonly HistoryRow[];
  readonly newestFirst: boolean;
  readonly newest: HistoryRow;
}

/** Columns of a revision history (guide §5.2). */
const VERSION =
  /^(?:版|版数|版番号|バージョン|改訂番号|ver\.?|version(?: no\.?| number)?|rev\.?|revision)$/i;
const DATE =
  /^(?:日付|年月日|日時|(?:改[定訂版正]|変更|発行|制定|公開|承認|決定)(?:年月)?日付?|(?:(?:issue|release|publication|revision|approval) )?date|date of (?:issue|publication|change|approval))$/i;

/** Reads the revision history, wherever its table stands; undefined without one. */
export function historyOf(document: Document): History | undefined {
  const cells = passagesOf(document).filter(
    ({ kind, zone, column }) => kind === 'cell' && zone === 'history' && column !== undefined,
  );
  const byRow = new Map<Address, Passage[]>();
  for (const cell of cells) byRow.set(cell.place, [...(byRow.get(cell.place) ?? []), cell]);
  const rows = [...byRow.values()].flatMap((row) => readRow(row));
  if (rows.length === 0) return undefined;
  const newestFirst = runsBackwards(rows);
  return { rows, newestFirst, newest: newestFirst ? rows[0]! : rows.at(-1)! };
}

function readRow(cells: readonly Passage[]): HistoryRow[] {
  const find = (pattern: RegExp) =>
    cells.find(({ column }) => pattern.test(comparisonKey(column!).replace(/\s*[*※†]+$/, '')));
  const [versionCell, dateCell] = [find(VERSION), find(DATE)];
  const version = versionCell && versionOf(versionCell.text);
  const date = dateCell && parseDate(dateCell.text);
  if (version === undefined && date === undefined) return [];
  const rangeOf = (cell: Passage) => cell.sourceRange(0, cell.text.length);
  return [
    {
      ...(version !== undefined && { version }),
      ...(date !== undefined && { date }),
      printed: comparisonKey(versionCell?.text ?? ''),
      versionRange: rangeOf(versionCell ?? dateCell!),
      dateRange: rangeOf(dateCell ?? versionCell!),
    },
  ];
}

/** Whether most steps from row to row go back in time, or in version where there are no dates. */
function runsBackwards(rows: readonly HistoryRow[]): boolean {
  let steps = 0;
  for (const [index, row] of rows.slice(1).entries()) {
    const before = rows[index]!;
    if (row.date !== undefined && before.date !== undefined) {
      steps += Math.sign(Date.parse(row.date) - Date.parse(before.date));
    } else if (row.version !== undefined && before.version !== undefined) {
      steps += Math.sign(compareVersions(row.version, before.version));
    }
  }
  return steps < 0;
}
