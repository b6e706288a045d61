import type { Redline } from '../redline/index.ts';
import type { ComparisonFormOptions } from '../render/comparison/index.ts';
import {
  changeListBlocks,
  cleanBlocks,
  comparisonBlocks,
  inlineBlocks,
  type Paper,
  type PaperBlock,
} from '../render/paper/index.ts';
import type { Language } from '../text/message.ts';
import type { PdfFile } from './pdf.ts';
import { redlineTitle } from './redline-title.ts';

/** What a file with a redline is to show. */
export interface RedlineView {
  readonly layout: 'inline' | 'table' | 'clean' | 'summary';
  readonly lang: Language;
  /** Of a comparison table. */
  readonly settings?: Omit<ComparisonFormOptions, 'lang'>;
  /** Whether clauses that do not change are shown; a Word file with both versions always has them. */
  readonly context: 'all' | 'changed';
}

/** Who made the tracked changes of a Word file, where no changeset says it. */
const AUTHOR = 'kaitei';

/**
 * A redline as a Word file. Both versions in one text hold nothing but the two: accepting all
 * changes gives the new version, rejecting all the old one.
 */
export async function redlineDocx(redline: Redline, view: RedlineView): Promise<Uint8Array> {
  const { toDocx } = await import('../render/docx/index.ts');
  const { lang, layout } = view;
  const title = redlineTitle(redline, layout, lang).line;
  const blocks =
    layout === 'inline'
      ? inlineBlocks(redline, { lang, context: 'all', moves: 'whole' })
      : shownBlocks(redline, view);
  return toDocx({ lang, title, blocks }, { author: AUTHOR });
}

/**
 * A redline as PDF.
 *
 * @throws UserError (3) where PDF cannot be made on this machine
 */
export async function redlinePdf(redline: Redline, view: RedlineView): Promise<PdfFile> {
  const { paperPdf } = await import('./pdf.ts');
  return paperPdf(redlinePaper(redline, view));
}

/** The paper of a redline that is printed. */
function redlinePaper(redline: Redline, view: RedlineView): Paper {
  const { lang, layout } = view;
  const title = redlineTitle(redline, layout, lang);
  const above = [
    lineBlock(`${title.document}\n${title.kind}`, 'title'),
    lineBlock(title.versions, 'subtitle'),
  ];
  return { lang, title: title.line, blocks: [...above, ...shownBlocks(redline, view)] };
}

function shownBlocks(
  redline: Redline,
  { layout, lang, context, settings }: RedlineView,
): PaperBlock[] {
  switch (layout) {
    case 'inline':
      return [
        ...changeListBlocks(redline, lang),
        ...inlineBlocks(redline, { lang, context, moves: 'once' }),
      ];
    case 'table':
      return comparisonBlocks(redline, { ...settings, lang });
    case 'clean':
      return cleanBlocks(redline.new, lang);
    case 'summary':
      return changeListBlocks(redline, lang);
  }
}

function lineBlock(text: string, style: 'title' | 'subtitle'): PaperBlock {
  const run = { kind: 'text', text, op: 'same', look: {} } as const;
  return { kind: 'paragraph', style, runs: [run], end: 'same' };
}
