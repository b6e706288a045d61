import type { ClauseChange, Redline } from '../../redline/index.ts';
import type { Message } from '../../text/message.ts';
import { blockRows, type Layout } from './blocks.ts';
import { foldRows, withMargin } from './finish.ts';
import { noteSpans, span } from './inline.ts';
import { movePlaces } from './places.ts';
import type { Draft, RedlineOptions, Row } from './types.ts';
import { changeView, type View, type ViewOptions } from './view.ts';
import { clauseName, movedFrom, movedTo, omittedClauses, WORDS } from './words.ts';
import { wrapSpans } from './wrap-spans.ts';

/** How an inline redline is set. */
export interface InlineRowsOptions extends RedlineOptions {
  /** `changed` folds unchanged clauses, and what is far from a change, to one dim row each. */
  readonly context: 'all' | 'changed';
}

/**
 * A redline as one text with the changes marked in it (見え消し). A margin of two columns says `+`
 * for what is wholly new, `-` for what is gone and `~` where something in the row changed.
 */
export function inlineRows(redline: Redline, options: InlineRowsOptions): Row[] {
  const { columns, lang, context, plainMarks = false } = options;
  const layout: Layout = { columns: Math.max(1, columns - 2), lang, plainMarks };
  const views: ViewOptions = { lang, places: movePlaces(redline) };
  const rows: (Draft & { address?: string })[] = [];
  let skipped = 0;
  const separate = () => {
    if (rows.length > 0) rows.push({ spans: [] });
  };
  const skip = () => {
    if (skipped === 0) return;
    separate();
    rows.push({ spans: [span('  '), span(omittedClauses(skipped)[lang], 'dim')] });
    skipped = 0;
  };
  for (const clause of redline.clauses) {
    if (context === 'changed' && clause.change === 'same' && !clause.moved) {
      skipped++;
      continue;
    }
    skip();
    const drafts = clauseRows(clause, layout, views);
    const folded = context === 'changed' ? foldRows(drafts, lang) : drafts;
    if (folded.length === 0) continue;
    separate();
    const address =
      clause.change === 'moved-away' ? clause.old!.address : (clause.new ?? clause.old)!.address;
    rows.push(...withMargin(folded).map((row) => ({ ...row, address })));
  }
  skip();
  return numbered(rows);
}

function clauseRows(clause: ClauseChange, layout: Layout, options: ViewOptions): Draft[] {
  const { lang } = options;
  if (clause.change === 'moved-away') {
    const spans = [
      span(clauseName(clause.old!)[lang], 'moved'),
      ...noteSpans([movedTo(clauseName(clause.new!))[lang]]),
    ];
    return wrapSpans(spans, layout.columns).map(
      (line, index): Draft => ({ spans: line, sign: '-', keep: true, begins: index === 0 }),
    );
  }
  const views = clause.blocks.map((block) => changeView(block, options));
  const note = clauseNote(clause);
  const rows = blockRows(note ? withNote(views, note[lang]) : views, layout);
  if (!note || clause.change === 'edited') return rows;
  const begun = rows.map(({ begins, ...row }, index) => ({
    ...row,
    ...(index === 0 && { begins: true }),
  }));
  return clause.change === 'same'
    ? begun.map((row, index) => (index === 0 ? movedHere(row) : row))
    : begun;
}

function movedHere(row: Draft): Draft {
  return { ...row, sign: '+', keep: true };
}

function clauseNote(clause: ClauseChange): Message | undefined {
  if (clause.change === 'inserted') return WORDS.inserted;
  if (clause.change === 'deleted') return WORDS.deleted;
  return clause.moved ? movedFrom(clauseName(clause.old!)) : undefined;
}

function withNote([head, ...rest]: readonly View[], note: string): View[] {
  return head ? [{ ...head, notes: [...head.notes, note] }, ...rest] : [];
}

function numbered(rows: readonly (Draft & { address?: string })[]): Row[] {
  let change = 0;
  return rows.map(({ spans, address, begins }) => ({
    spans,
    ...(address !== undefined && { address }),
    ...(begins && { change: ++change }),
  }));
}
