import { firstCell, rowKey } from '../keys.ts';
import type { Act, Line } from '../types.ts';
import { alignUnits } from './align.ts';
import type { LinePair } from './words.ts';

/** What becomes of the rows of a table. */
export interface RowChanges {
  /** Rows that stay, for the changes of their words; in the form of the old ones. */
  readonly lines: readonly LinePair[];
  /** What goes, gets another number, and comes. */
  readonly acts: readonly Act[];
}

/**
 * Rows that come and go, each named by its first cell (K29); undefined where these do not tell the
 * rows apart: the table is written anew then.
 *
 * @param host key of the table
 */
export function rowChanges(
  host: string,
  old: readonly Line[],
  now: readonly Line[],
): RowChanges | undefined {
  if (!areNamed(old) || !areNamed(now)) return undefined;
  const unit = (line: Line) => ({ key: firstCell(line.text), text: line.text, line });
  const pairs = alignUnits(old.map(unit), now.map(unit));
  const lines: LinePair[] = [];
  const gone: Act[] = [];
  const moves: (Act & { act: 'renumber' })[] = [];
  const came: Act[] = [];
  let behind: string | undefined;
  let run: { behind: string | undefined; lines: Line[] } | undefined;
  const close = (next: string | undefined) => {
    if (run?.behind !== undefined) {
      came.push({ act: 'insert', side: 'after', at: rowKey(host, run.behind), lines: run.lines });
    } else if (run && next !== undefined) {
      came.push({ act: 'insert', side: 'before', at: rowKey(host, next), lines: run.lines });
    }
    run = undefined;
  };
  for (const { old: before, now: after } of pairs) {
    if (before) {
      const text = after ? withFirst(after.text, before.key) : before.text;
      lines.push({ key: host, kind: 'row', old: before.text, now: text });
    }
    if (!after) gone.push({ act: 'delete', at: rowKey(host, before!.key) });
    else if (before) {
      close(after.key);
      behind = after.key;
      if (before.key !== after.key) {
        moves.push({ act: 'renumber', at: rowKey(host, before.key), to: rowKey(host, after.key) });
      }
    } else {
      run ??= { behind, lines: [] };
      run.lines.push({ ...after.line, key: host });
      behind = after.key;
    }
  }
  close(undefined);
  return { lines, acts: [...gone, ...inFreeOrder(moves), ...came] };
}

/** Each to a name that no row has any more by then: from the back where they move down. */
function inFreeOrder(moves: readonly (Act & { act: 'renumber' })[]): Act[] {
  const left = [...moves];
  const ordered: Act[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ to }) => !left.some((other) => other.at === to));
    ordered.push(...left.splice(Math.max(0, at), 1));
  }
  return ordered;
}

function areNamed(rows: readonly Line[]): boolean {
  const names = rows.map(({ text }) => firstCell(text));
  return names.every((name) => name !== '') && new Set(names).size === names.length;
}

function withFirst(text: string, first: string): string {
  return [first, ...text.split('｜').slice(1)].join('｜');
}
