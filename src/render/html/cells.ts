import type { Language } from '../../text/message.ts';
import type {
  Cell,
  CellBlock,
  CellLine,
  CellNote,
  CellPiece,
  CellTable,
  CellTableRow,
} from '../comparison/index.ts';
import { labelLength, noteText, piecesText } from '../comparison/index.ts';
import { classOf, longWord } from './blocks.ts';
import { escapeHtml } from './escape.ts';
import { type InlineContext, type Run, runsHtml } from './runs.ts';

const CHANGED = { open: '<u class="changed">', close: '</u>' } as const;
const DOUBLED = { open: '<u class="changed doubled">', close: '</u>' } as const;

/** The content of a cell of a comparison table. */
export function cellHtml(cell: Cell, context: InlineContext): string {
  return cell.map((block) => blockHtml(block, context)).join('\n');
}

function blockHtml(block: CellBlock, context: InlineContext): string {
  switch (block.kind) {
    case 'note':
      return `<p${classOf('note', level(block.level))}>${noteHtml(block, context.lang)}</p>`;
    case 'table':
      return tableHtml(block, context);
    case 'line': {
      const sign = block.marker ? `${piecesHtml([block.marker], context)} ` : '';
      const text = `${sign}${piecesHtml(block.pieces, context)}`;
      const names = [block.style === 'heading' ? 'heading' : '', level(block.level), hang(block)];
      if (block.style === 'code')
        return `<pre${classOf(level(block.level))}><code>${text}</code></pre>`;
      return `<p${classOf(...names)}>${text}</p>`;
    }
  }
}

/** Lines that begin with a label or a bullet hang on it. */
function hang({ marker, level: depth, pieces }: CellLine): string {
  if (marker) return marker.text === '•' ? 'bullet' : 'hang';
  return depth > 0 && labelLength(piecesText(pieces), true) > 0 ? 'hang' : '';
}

function level(depth: number): string {
  return depth === 0 ? '' : `level-${Math.min(depth, 4)}`;
}

function noteHtml(note: CellNote, lang: Language): string {
  const text = escapeHtml(noteText(note, lang));
  return note.renumbered ? `${DOUBLED.open}${text}${DOUBLED.close}` : text;
}

function piecesHtml(pieces: readonly CellPiece[], context: InlineContext): string {
  const runs = pieces.map(
    (piece): Run => ({
      text: piece.text,
      marks: piece.marks,
      ...(piece.atom && { atom: piece.atom }),
      ...(piece.changed && { wrap: piece.doubled ? DOUBLED : CHANGED }),
    }),
  );
  return runsHtml(runs, context);
}

function tableHtml(table: CellTable, context: InlineContext): string {
  const rows = table.rows.map((row) => rowHtml(row, table.columns, context));
  const heads = table.rows[0]?.kind === 'head' ? 1 : 0;
  return [
    `<table${classOf('content', table.columns <= 4 ? 'few' : '')}>`,
    ...(heads > 0 ? [`<thead>${rows[0]}</thead>`] : []),
    `<tbody>${rows.slice(heads).join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

function rowHtml(row: CellTableRow, columns: number, context: InlineContext): string {
  if (row.kind === 'note') {
    return `<tr class="note"><td class="note" colspan="${columns}">${noteHtml(row, context.lang)}</td></tr>`;
  }
  const cells = row.cells.map(({ pieces, alone }) => {
    const content = piecesHtml(pieces, context);
    const name = classOf(alone ? 'alone' : '', longWord(content));
    return row.kind === 'head'
      ? `<th scope="col"${name}>${content}</th>`
      : `<td${name}>${content}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}
