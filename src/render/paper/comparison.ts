import type { Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { displayWidth } from '../../text/width.ts';
import { changeNumbers } from '../changes.ts';
import {
  type Cell,
  type CellBlock,
  type CellLine,
  type CellPiece,
  type CellTable,
  type CellTableRow,
  type ComparisonFormOptions,
  type ComparisonRow,
  comparisonLead,
  comparisonRemarks,
  comparisonTable,
  labelLength,
  noteText,
  piecesText,
} from '../comparison/index.ts';
import { WORDS } from '../words.ts';
import { lookOf } from './look.ts';
import { atomLook, atomText, merged } from './runs.ts';
import { settleBlanks } from './settle.ts';
import type { Look, PaperBlock, PaperCell, PaperRow, PaperTable, Run } from './types.ts';

/** What a cell needs to know of the table. */
interface CellContext {
  readonly lang: Language;
  readonly doubled: boolean;
}

/**
 * A comparison table (新旧対照表) with the sentence above it and the remarks below (guide §5.3).
 * Links are plain text: an underline says that words changed.
 */
export function comparisonBlocks(redline: Redline, options: ComparisonFormOptions): PaperBlock[] {
  const { lang, order = 'new-left', doubled = true } = options;
  const context = { lang, doubled };
  const table = comparisonTable(redline, options);
  if (table.rows.length === 0) return [textBlock([plain(WORDS.none[lang])])];
  const ordered = <Kind>([now, old]: readonly [Kind, Kind]) =>
    order === 'new-left' ? [now, old] : [old, now];
  const titles = options.titles ?? [WORDS.newTitle[lang], WORDS.oldTitle[lang]];
  const numbers = changeNumbers(redline);
  const kept = keptRows(table.rows);
  const rows = table.rows.map((row, index): PaperRow => {
    const number = row.begins ? numbers.get(row.change) : undefined;
    return {
      op: 'same',
      head: false,
      cells: ordered([row.new, row.old] as const).map((cell) => cellOf(cell, context)),
      ...(number !== undefined && { anchor: `row-${number}` }),
      ...(row.begins && { begins: true }),
      ...(kept[index] && { keep: true }),
    };
  });
  const remarks: PaperCell = {
    op: 'same',
    span: 2,
    blocks: [textBlock([plain(comparisonRemarks(table, lang))])],
  };
  return [
    ...comparisonLead(redline).map(
      (said): PaperBlock => ({
        kind: 'paragraph',
        style: 'lead',
        runs: [plain(said[lang])],
        end: 'same',
      }),
    ),
    {
      kind: 'table',
      style: 'comparison',
      columns: 2,
      align: [],
      rows: [
        { op: 'same', head: true, cells: ordered(titles).map((title) => headCell(title)) },
        ...rows,
        { op: 'same', head: false, cells: [remarks], begins: true },
      ],
    },
  ];
}

/**
 * Whether each row stays with the next: what only names the rows below it, and the （略） between
 * it and them. At the bottom of a page they would say nothing.
 */
function keptRows(rows: readonly ComparisonRow[]): boolean[] {
  let named = false;
  return rows.map(({ kind }, index) => {
    const next = rows[index + 1];
    named = kind === 'heading' || (named && kind === 'omitted');
    return named && next !== undefined && !next.begins;
  });
}

function plain(text: string): Run {
  return { kind: 'text', text, op: 'same', look: {} };
}

function textBlock(runs: readonly Run[], indent = 0): PaperBlock {
  return {
    kind: 'paragraph',
    style: 'text',
    runs,
    end: 'same',
    ...(indent > 0 && { indent }),
  };
}

function headCell(title: string): PaperCell {
  return { op: 'same', blocks: [textBlock([plain(title)])] };
}

function cellOf(cell: Cell, context: CellContext): PaperCell {
  return { op: 'same', blocks: cell.map((block) => cellBlock(block, context)) };
}

function cellBlock(block: CellBlock, context: CellContext): PaperBlock {
  if (block.kind === 'table') return cellTable(block, context);
  if (block.kind === 'line') return cellLine(block, context);
  return textBlock([noteRun(block, context)], block.level);
}

function noteRun(note: Parameters<typeof noteText>[0], { lang, doubled }: CellContext): Run {
  const run = plain(noteText(note, lang));
  const underline = doubled ? 'double' : 'single';
  return note.renumbered && run.kind === 'text' ? { ...run, look: { underline } } : run;
}

function cellLine(line: CellLine, context: CellContext): PaperBlock {
  const { marker, pieces, style, level } = line;
  const sign = marker ? [...runsOf([marker], true, context), plain(' ')] : [];
  const strong: Look = style === 'heading' ? { strong: true } : {};
  const runs = [...sign, ...runsOf(pieces, style === 'code', context)].map((run) =>
    run.kind === 'text' ? { ...run, look: { ...run.look, ...strong } } : run,
  );
  const text = piecesText(pieces);
  const label = marker ? `${marker.text} ` : text.slice(0, labelWidth(text, level));
  return {
    kind: 'paragraph',
    style: style === 'code' ? 'code' : 'text',
    runs: merged(runs),
    end: 'same',
    ...(label !== '' && { hang: displayWidth(label) }),
    ...(level > 1 && { indent: level - 1 }),
    ...(style === 'heading' && { keep: true }),
  };
}

function labelWidth(text: string, level: number): number {
  return level > 0 ? labelLength(text, true) : 0;
}

function runsOf(
  pieces: readonly CellPiece[],
  literal: boolean,
  { lang, doubled }: CellContext,
): Run[] {
  const own = pieces.map(({ atom, text }) => (atom ? '\ufffc' : text));
  const settled = literal ? own : settleBlanks(own);
  const runs = pieces.map(({ atom, marks, changed, doubled: twice }, index): Run => {
    const { href: _, ...look } = { ...lookOf(marks), ...atomLook(atom) };
    const underline = twice && doubled ? 'double' : 'single';
    return {
      kind: 'text',
      text: atom && settled[index] === '\ufffc' ? atomText(atom, lang) : settled[index]!,
      op: 'same',
      look: changed ? { ...look, underline } : look,
    };
  });
  return merged(runs.filter(({ text }) => text !== ''));
}

function cellTable(table: CellTable, context: CellContext): PaperTable {
  return {
    kind: 'table',
    style: 'content',
    columns: table.columns,
    align: [],
    rows: table.rows.map((row) => tableRow(row, table.columns, context)),
  };
}

function tableRow(row: CellTableRow, columns: number, context: CellContext): PaperRow {
  if (row.kind === 'note') {
    const cell: PaperCell = {
      op: 'same',
      blocks: [textBlock([noteRun(row, context)])],
      ...(columns > 1 && { span: columns }),
    };
    return { op: 'same', head: false, cells: [cell] };
  }
  const cells = row.cells.map(
    ({ pieces }): PaperCell => ({
      op: 'same',
      blocks: [textBlock(runsOf(pieces, false, context))],
    }),
  );
  return { op: 'same', head: row.kind === 'head', cells };
}
