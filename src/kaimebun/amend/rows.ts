import type { Clause, Document } from '../../document/index.ts';
import { lineEnd, lineStart, type Range } from '../../text/lines.ts';
import { projectedLines } from '../projection.ts';
import type { UnitPair } from './pair.ts';

/** A row of a table as it stands in the file. */
interface SourceRow {
  readonly range: Range;
  readonly text: string;
}

/**
 * A clause of which only rows of its table come, go or change: the other rows keep their markup.
 * Undefined where something else differs, or where there is more than one table.
 */
export function withRows(
  document: Document,
  clause: Clause,
  { old, now }: UnitPair,
  eol: string,
): string | undefined {
  const texts = (lines: UnitPair['old']) =>
    lines.flatMap(({ key, kind, text }) => (kind === 'row' ? [] : [`${key} ${kind} ${text}`]));
  if (texts(old).join('\n') !== texts(now).join('\n')) return undefined;
  const rows = sourceRows(document, clause);
  const expected = old.filter(({ kind }) => kind === 'row').map(({ text }) => text);
  if (rows.map(({ text }) => text).join('\n') !== expected.join('\n')) return undefined;
  const wanted = now.filter(({ kind }) => kind === 'row').map(({ text }) => text);
  const { source } = document;
  const lineOf = ({ range }: SourceRow) => source.slice(range.start, range.end);
  const written = wanted.slice(1).map((text) => {
    const same = rows.find((row) => row.text === text);
    return same ? lineOf(same) : `| ${text.split('｜').join(' | ')} |`;
  });
  const [head] = rows;
  const body = rows.slice(1);
  const last = body.at(-1);
  if (!head || wanted[0] !== head.text || !last || body[0]!.range.start < head.range.end) {
    return undefined;
  }
  const isWhole = source.slice(body[0]!.range.start, last.range.end).split(/\r\n|\n/);
  if (isWhole.length !== body.length) return undefined;
  return (
    source.slice(clause.range.start, body[0]!.range.start) +
    written.join(eol) +
    source.slice(last.range.end, clause.range.end)
  );
}

function sourceRows(document: Document, clause: Clause): SourceRow[] {
  const { source } = document;
  return projectedLines(document).flatMap(({ line, passages }) => {
    const first = passages[0];
    if (line.kind !== 'row' || first?.clause !== clause) return [];
    const { start } = first.sourceRange(0, 0);
    const range = { start: lineStart(source, start), end: lineEnd(source, start) };
    return [{ range, text: line.text }];
  });
}
