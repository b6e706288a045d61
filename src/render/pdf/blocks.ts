import type { PaperBlock, PaperItem, Paragraph, Run } from '../paper/index.ts';
import { columnsOf, outlineLevel, type PdfContext, takePlace } from './context.ts';
import { markOf } from './looks.ts';
import { runsData, textData } from './runs.ts';
import { tableData } from './tables.ts';
import type { BlockData, GroupData, ListData, ParagraphData, RunData } from './types.ts';

/** Room that an item of a list loses to its sign and indentation, in letters. */
const ITEM = 2;

export function blocksData(blocks: readonly PaperBlock[], context: PdfContext): BlockData[] {
  return blocks.map((block) => blockData(block, context));
}

function blockData(block: PaperBlock, context: PdfContext): BlockData {
  switch (block.kind) {
    case 'paragraph':
      return paragraphData(block, context);
    case 'list':
      return listData(block.items, context);
    case 'group':
      return groupData(block.style, block.blocks, context);
    case 'table':
      return tableData(block, context, blocksData);
  }
}

function paragraphData(block: Paragraph, context: PdfContext): ParagraphData {
  const { style, level, number, hang, indent, runs } = block;
  const heading =
    style === 'heading' && !context.inTable ? outlineLevel(level ?? 1, context) : undefined;
  const within = narrowed(context, (indent ?? 0) + (hang ?? 0) / 2);
  const kept = runs.filter(({ kind }) => kind !== 'comment');
  const comments = runs
    .filter(({ kind }) => kind === 'comment')
    .map((run) => textData(run.text, {}, within));
  const stays = kept.some((run) => run.kind === 'text' && run.op !== 'deleted');
  const aside = (run: Run) => run.kind !== 'text' || (run.op === 'deleted' && stays);
  return {
    kind: 'paragraph',
    style,
    runs: [
      ...runsData(kept, within, heading === undefined ? undefined : aside),
      ...endMark(block, context),
    ],
    ...(comments.length > 0 && { comments }),
    ...(level !== undefined && { level: Math.min(6, level) }),
    ...(heading !== undefined && { outline: heading }),
    ...(number !== undefined && { number }),
    ...takePlace(block.anchor, context),
    ...(hang !== undefined && { hang }),
    ...(indent !== undefined && { indent }),
    ...(block.keep && { keep: true as const }),
    ...(isEven(kept, within) && { justify: true as const }),
  };
}

/**
 * A sign where a paragraph was split or joined: its end is in one version, and other text of it in
 * both or in the other. A paragraph that came or went whole needs none.
 */
function endMark({ runs, end, move, style }: Paragraph, context: PdfContext): RunData[] {
  const texts = runs.filter((run) => run.kind === 'text' && run.text !== '');
  if (end === 'same' || style === 'rule' || texts.length === 0) return [];
  if (texts.every((run) => run.kind === 'text' && (run.op === end || run.stray))) return [];
  const mark = markOf(end, move !== undefined)!;
  return textData('¶', { mark }, context);
}

/**
 * Whether a text can fill its lines without gaps: wide letters stretch evenly, words do not, and a
 * narrow line has too few letters to stretch.
 */
function isEven(runs: readonly Run[], context: PdfContext): boolean {
  if (columnsOf(context) < 30) return false;
  const text = runs.map((run) => run.text).join('');
  const wide = text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0;
  return wide * 3 > text.length * 2 && !/[!-\u2e7f]{20}/.test(text);
}

function narrowed(context: PdfContext, letters: number): PdfContext {
  return { ...context, room: Math.max(context.size * 4, context.room - letters * context.size) };
}

function listData(items: readonly PaperItem[], context: PdfContext): ListData {
  const inside = narrowed(context, ITEM);
  return {
    kind: 'list',
    items: items.map(({ sign, op, blocks }) => {
      const mark = markOf(op, false);
      const [run] = sign === undefined ? [] : textData(sign, mark ? { mark } : {}, context);
      return { ...(run && { sign: run }), blocks: blocksData(blocks, inside) };
    }),
  };
}

function groupData(style: string, blocks: readonly PaperBlock[], context: PdfContext): GroupData {
  return { kind: 'group', style, blocks: blocksData(blocks, narrowed(context, 2)) };
}
