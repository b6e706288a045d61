import { printable } from '../../text/printable.ts';
import { displayWidth } from '../../text/width.ts';
import { noteSpans, span } from './inline.ts';
import { listRows } from './list.ts';
import { tableRows } from './table.ts';
import type { Draft, RowOptions, Span } from './types.ts';
import type { View } from './view.ts';
import { wrapSpans } from './wrap-spans.ts';

/** How blocks are laid out. */
export interface Layout extends RowOptions {
  readonly plainMarks: boolean;
}

/** Rows of blocks that stand below one another, a blank row between two. */
export function blockRows(views: readonly View[], layout: Layout): Draft[] {
  return views.flatMap((view, index) => [
    ...(index > 0 ? [{ spans: [] }] : []),
    ...rowsOf(view, layout),
  ]);
}

/** Rows of one block. */
export function rowsOf(view: View, layout: Layout): Draft[] {
  switch (view.type) {
    case 'heading': {
      const spans = (view.spans ?? []).map((part) => span(part.text, part.style ?? 'heading'));
      return leafRows({ ...view, spans }, layout).map((row) => ({ ...row, keep: true }));
    }
    case 'list':
      return withNotes(listRows(view, layout), view, layout);
    case 'table':
      return withNotes(tableRows(view, layout), view, layout);
    case 'blockquote':
      return withNotes(indented(view.children, layout, '> '), view, layout);
    case 'footnoteDefinition': {
      const label = noteLabel(view.shell);
      const old = view.oldShell ? noteLabel(view.oldShell) : label;
      if (old !== label) {
        const spans = [span(old.trim(), 'deleted'), span(label.trim(), 'inserted')];
        const both: View = {
          ...view,
          type: 'paragraph',
          op: 'edited',
          spans,
          children: [],
          notes: [],
        };
        return [...leafRows(both, layout), ...indented(view.children, layout, '  ')];
      }
      return withNotes(
        indented(view.children, layout, label, ' '.repeat(displayWidth(label))),
        view,
        layout,
      );
    }
    case 'code':
      if (!hasRoom(layout, 4)) return leafRows(view, layout);
      return prefixed(leafRows(view, narrower(layout, 4)), '    ');
    default:
      if (view.spans) return leafRows(view, layout);
      return withNotes(blockRows(view.children, layout), view, layout);
  }
}

function noteLabel(shell: View['shell']): string {
  return printable(`[^${String(shell.label ?? shell.identifier)}]: `);
}

/**
 * Rows of a block of text.
 *
 * @param hang columns by which the second and later rows are indented
 */
export function leafRows(view: View, { columns, plainMarks }: Layout, hang = 0): Draft[] {
  const whole = view.op === 'inserted' || view.op === 'deleted';
  const signed = plainMarks && !(whole && view.type === 'code');
  const sign = view.op === 'inserted' ? '+' : '-';
  const spans = [...(view.spans ?? []), ...noteSpans(view.notes)];
  const lines = wrapSpans(spans, columns, { next: columns - hang, plainMarks: signed });
  let begun = view.op === 'same';
  const rows = lines.map((line, index): Draft => {
    const changed = whole || (view.op === 'edited' && line.some(isChange));
    const begins = changed && !begun;
    begun ||= changed;
    return {
      spans: index > 0 && hang > 0 && line.length > 0 ? [span(' '.repeat(hang)), ...line] : line,
      ...(changed && { sign: whole ? sign : '~' }),
      ...(begins && { begins }),
      ...(view.op !== 'same' && { keep: true }),
      unit: view,
    };
  });
  return begun || !rows[0] ? rows : [{ ...rows[0], sign: '~', begins: true }, ...rows.slice(1)];
}

function isChange({ style }: Span): boolean {
  return style !== undefined && style !== 'heading' && style !== 'dim' && style !== 'label';
}

/** Blocks behind a marker: `first` before the first row, `rest` (default: the same) before others. */
export function indented(
  views: readonly View[],
  layout: Layout,
  first: string,
  rest = first,
): Draft[] {
  const width = displayWidth(first);
  if (hasRoom(layout, width))
    return prefixed(blockRows(views, narrower(layout, width)), first, rest);
  const marker = wrapSpans([span(first.trimEnd())], layout.columns).map((spans) => ({ spans }));
  return [...marker, ...blockRows(views, layout)];
}

/** The layout of what stands indented by some columns. */
export function narrower(layout: Layout, by: number): Layout {
  return { ...layout, columns: Math.max(1, layout.columns - by) };
}

/** False where nesting is so deep that what stands inside is not indented any further. */
export function hasRoom(layout: Layout, indent: number): boolean {
  return layout.columns - indent >= NARROWEST;
}

const NARROWEST = 12;

/** Rows with a prefix each; an empty row takes it without its blanks. */
export function prefixed(rows: readonly Draft[], first: string, rest = first): Draft[] {
  return rows.map((row, index) => {
    const prefix = index === 0 ? first : rest;
    const text = row.spans.length > 0 ? prefix : prefix.trimEnd();
    return text === '' ? row : { ...row, spans: [span(text), ...row.spans] };
  });
}

/** A container's own notes stand in a row below it. */
export function withNotes(rows: readonly Draft[], view: View, { columns }: Layout): Draft[] {
  if (view.notes.length === 0) return [...rows];
  const lines = wrapSpans([span(view.notes.join(''), 'note')], columns);
  const begins = !rows.some((row) => row.begins);
  const sign = view.op === 'inserted' ? '+' : view.op === 'deleted' ? '-' : '~';
  return [
    ...rows,
    ...lines.map(
      (spans, index): Draft => ({
        spans,
        sign,
        keep: true,
        ...(begins && index === 0 && { begins }),
      }),
    ),
  ];
}
