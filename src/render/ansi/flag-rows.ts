import type { Flag, Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';
import { FLAGS_TITLE, flagName, listedFlags } from '../flag-words.ts';
import { span } from './inline.ts';
import type { Row, RowOptions, Span } from './types.ts';
import { clauseName } from './words.ts';
import { wrapSpans } from './wrap-spans.ts';

/**
 * The small changes that mean much, kind by kind in the order of their registry: none where there
 * are none.
 */
export function flagRows(redline: Redline, { columns, lang }: RowOptions): Row[] {
  const flags = listedFlags(redline);
  if (flags.length === 0) return [];
  const names = new Map(
    redline.clauses.flatMap(({ new: clause }) => (clause ? [[clause.address, clause]] : [])),
  );
  const rows: Row[] = [
    { spans: [] },
    { spans: [span(`${FLAGS_TITLE[lang]} (${flags.length})`, 'heading')] },
  ];
  for (const flag of flags) {
    const clause = names.get(flag.place);
    const name = clause ? clauseName(clause)[lang] : flag.place;
    const lines = wrapSpans(entry(flag, name, lang), columns, { next: columns - 4 });
    for (const [index, spans] of lines.entries()) {
      rows.push({
        spans: index === 0 ? spans : [span('    '), ...spans],
        address: flag.place,
      });
    }
  }
  return rows;
}

/** `! 数値・単位 4.2: 満了前60日 -> 30日以内に` */
function entry(flag: Flag, name: string, lang: Language): Span[] {
  const text = (value: string) => printable(value.replace(/\s+/g, ' '));
  return [
    span('!', 'warning'),
    span(` ${flagName(flag.kind)[lang]}`, 'label'),
    span(` ${name}: ${text(flag.before)}`),
    ...(flag.old === '' ? [] : [span(text(flag.old), 'deleted')]),
    span(' -> ', 'dim'),
    ...(flag.new === '' ? [] : [span(text(flag.new), 'inserted')]),
    span(text(flag.after)),
  ];
}
