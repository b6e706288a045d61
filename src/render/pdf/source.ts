import { isDate } from '../../text/era.ts';
import { displayWidth, truncate } from '../../text/width.ts';
import type { Paper } from '../paper/index.ts';
import { blocksData } from './blocks.ts';
import { newContext } from './context.ts';
import { isLatin, linesOf, proportionalWidth } from './letters.ts';
import { plainText, segmentsOf } from './runs.ts';
import { TEMPLATE } from './template/index.ts';
import type { PdfData, PdfOptions, PdfSource } from './types.ts';

/** A4 (210 mm) without 25 mm at the left, for holes and binding, and 20 mm at the right; in points. */
const ROOM = (165 / 25.4) * 72;
const SIZE = 10.5;

/** Stands for a date where there is none: the compiler wants one, {@link undated} takes it out. */
const NO_DATE = [1980, 1, 1];

/**
 * A paper as what the compiler needs: PDF/A-2a (ISO 19005-2), tagged, with bookmarks. The same paper
 * gives the same source.
 *
 * @throws RangeError where the date is none
 */
export function pdfSource(paper: Paper, options: PdfOptions): PdfSource {
  const latin = isLatin(linesOf(paper.blocks).join(''));
  const context = newContext(
    paper,
    options.glyphs,
    ROOM,
    SIZE,
    latin ? proportionalWidth : displayWidth,
  );
  const plain = (text: string) => plainText(segmentsOf(text.replace(/\s+/g, ' ').trim(), context));
  const title = plain(paper.title);
  const date = dateOf(options.date);
  const data: PdfData = {
    title,
    head: truncate(title, latin ? 120 : 92, '…'),
    running: plain(paper.running ?? ''),
    lang: languageOf(paper),
    ...(latin && { latin }),
    date: date ?? NO_DATE,
    blocks: blocksData(paper.blocks, context),
    looks: context.looks.all,
  };
  return {
    source: TEMPLATE,
    data: JSON.stringify(data),
    dated: date !== undefined,
    missing: [...context.missing].map(([code, count]) => ({ code, count })),
  };
}

function dateOf(date: string | undefined): number[] | undefined {
  if (date === undefined) return undefined;
  if (!isDate(date)) throw new RangeError(`no date: ${date}`);
  return date.split('-').map(Number);
}

/** Japanese text keeps the rules for the beginnings and ends of its lines in any paper. */
function languageOf({ lang, blocks }: Paper): string {
  return lang === 'ja' || /[\u3041-\u30ff]/.test(JSON.stringify(blocks)) ? 'ja' : lang;
}
