import type { Language } from '../../text/message.ts';
import { span } from './inline.ts';
import type { Draft } from './types.ts';
import { omittedLines } from './words.ts';

/**
 * Folds unchanged text to one dim row per stretch. What changed stays, and so does one paragraph,
 * item or table row to each side of it, for a reader to see where the change stands.
 */
export function foldRows(rows: readonly Draft[], lang: Language): Draft[] {
  const units = unitsOf(rows);
  const changed = units.map((unit) => unit.some((row) => row.sign !== undefined));
  const stays = units.map(
    (unit, index) =>
      unit.some((row) => row.keep) ||
      (unit.some((row) => row.unit) && (changed[index - 1] || changed[index + 1])),
  );
  const folded: Draft[] = [];
  for (let at = 0; at < units.length; at++) {
    const from = at;
    while (at < units.length && !stays[at]) at++;
    folded.push(...fold(units.slice(from, at), lang), ...(units[at] ?? []));
  }
  return folded;
}

/** One row for some units; a single line stays, as it takes no more room. */
function fold(units: readonly Draft[][], lang: Language): Draft[] {
  const rows = units.flat();
  const lines = rows.filter((row) => row.spans.length > 0).length;
  if (lines <= 1) return rows;
  const blank = rows.slice(
    0,
    rows.findIndex((row) => row.spans.length > 0),
  );
  return [...blank, { spans: [span(omittedLines(lines)[lang], 'dim')] }];
}

/** Rows of one unit together, with the blank rows before them. */
function unitsOf(rows: readonly Draft[]): Draft[][] {
  const units: Draft[][] = [];
  let blank: Draft[] = [];
  for (const row of rows) {
    const last = units.at(-1);
    if (row.spans.length === 0 && row.unit === undefined) {
      blank.push(row);
    } else if (
      last &&
      blank.length === 0 &&
      row.unit !== undefined &&
      last.at(-1)!.unit === row.unit
    ) {
      last.push(row);
    } else {
      units.push([...blank, row]);
      blank = [];
    }
  }
  return units;
}

const SIGNS = { '+': 'plus', '-': 'minus', '~': 'note' } as const;

/** Rows with the sign of a change in the margin, two columns wide. */
export function withMargin(rows: readonly Draft[]): Draft[] {
  return rows.map((row) => {
    if (row.spans.length === 0 && !row.sign) return row;
    const style = row.sign === undefined ? undefined : SIGNS[row.sign];
    const margin = row.sign ? [span(row.sign, style), span(' ')] : [span('  ')];
    if (row.spans.length === 0) return { ...row, spans: margin.slice(0, 1) };
    return { ...row, spans: [...margin, ...row.spans] };
  });
}
