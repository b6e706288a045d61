import {
  type BlockChange,
  type ClauseChange,
  moveOf,
  type Redline,
  summarize,
  weightOf,
} from '../../redline/index.ts';
import type { Message } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';
import { flagRows } from './flag-rows.ts';
import { span } from './inline.ts';
import type { Row, RowOptions, Span } from './types.ts';
import { clauseName, levelChanged, movedFrom, SUMMARY, totals, WORDS } from './words.ts';
import { wrapSpans } from './wrap-spans.ts';

/**
 * What changed, one entry per clause: how it changed and by how many characters, blanks not
 * counted. The first row has the totals; small changes that mean much stand at the end.
 */
export function summaryRows(redline: Redline, { columns, lang }: RowOptions): Row[] {
  const changed = redline.clauses.filter(isChanged);
  const summary = summarize(redline);
  if (changed.length === 0 && summary.clauses.spaceOnly === 0) {
    return [{ spans: [span(WORDS.unchanged[lang], 'dim')] }];
  }
  const head = wrapSpans([span(totals(summary)[lang], 'heading')], columns);
  const rows: Row[] = [...head.map((spans) => ({ spans })), { spans: [] }];
  for (const [index, clause] of changed.entries()) {
    const address = (clause.new ?? clause.old)!.address;
    const lines = wrapSpans(
      entry(clause, redline, (text) => text[lang]),
      columns,
      { next: columns - 4 },
    );
    for (const [line, spans] of lines.entries()) {
      rows.push(
        line === 0
          ? { spans, address, change: index + 1 }
          : { spans: [span('    '), ...spans], address },
      );
    }
  }
  return [...rows, ...flagRows(redline, { columns, lang })];
}

function isChanged(clause: ClauseChange): boolean {
  return (
    clause.change !== 'moved-away' && (clause.change !== 'same' || clause.relocation !== undefined)
  );
}

function entry(clause: ClauseChange, redline: Redline, say: (text: Message) => string): Span[] {
  const shown = (clause.new ?? clause.old)!;
  const title = shown.label === '' ? '' : ` ${printable(shown.title)}`;
  const { inserted, deleted } = countOf(clause, redline);
  const [sign, style] =
    clause.change === 'inserted'
      ? (['+', 'plus'] as const)
      : clause.change === 'deleted'
        ? (['-', 'minus'] as const)
        : (['~', 'note'] as const);
  const counts = [
    ...(inserted > 0 ? [span(` +${inserted}`, 'plus')] : []),
    ...(deleted > 0 ? [span(` -${deleted}`, 'minus')] : []),
  ];
  const notes = notesOf(clause).map(say);
  return [
    span(sign, style),
    span(` ${say(clauseName(shown))}${title}`),
    ...counts,
    ...(notes.length > 0 ? [span(` ${notes.join(' ')}`, 'note')] : []),
  ];
}

function countOf(clause: ClauseChange, redline: Redline) {
  const alone = summarize({ ...redline, clauses: [clause] });
  return { inserted: alone.insertedCharacters, deleted: alone.deletedCharacters };
}

function notesOf(clause: ClauseChange): Message[] {
  const notes: Message[] = [];
  if (clause.change === 'inserted') notes.push(WORDS.inserted);
  if (clause.change === 'deleted') notes.push(WORDS.deleted);
  if (clause.splitFrom) notes.push(SUMMARY.splitFrom(clauseName(clause.splitFrom)));
  if (clause.mergedInto) notes.push(SUMMARY.mergedInto(clauseName(clause.mergedInto)));
  if (clause.relocation === 'moved') notes.push(movedFrom(clauseName(clause.old!)));
  else if (clause.renumbered) notes.push(SUMMARY.renumbered(clauseName(clause.old!)));
  if (clause.retitled) notes.push(SUMMARY.retitled);
  if (clause.change === 'edited') {
    const weight = weightOf(clause.blocks);
    const levels = relevelled(clause.blocks[0]);
    if (levels) notes.push(levels);
    else if (weight === 'format') notes.push(WORDS.formatOnly);
    if (weight === 'space') notes.push(WORDS.spaceOnly);
    if (clause.blocks.some(hasBoundary)) notes.push(SUMMARY.paragraphs);
    if (clause.blocks.some(hasMove)) notes.push(SUMMARY.textMoved);
  }
  return notes;
}

function relevelled(first: BlockChange | undefined): Message | undefined {
  if (first?.change !== 'text' || first.new[0]!.type !== 'heading') return undefined;
  const [old, now] = [first.old[0]!.depth, first.new[0]!.depth];
  return old === now ? undefined : levelChanged(old, now);
}

function hasBoundary(block: BlockChange): boolean {
  if (block.change === 'container') return block.children.some(hasBoundary);
  return block.change === 'text' && block.old.length !== block.new.length;
}

function hasMove(block: BlockChange): boolean {
  if (block.change === 'container') return block.children.some(hasMove);
  return (block.change === 'inserted' || block.change === 'deleted') && moveOf(block) !== undefined;
}
