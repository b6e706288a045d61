import type { Redline } from '../redline/index.ts';
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

/** What a file with a redline is to show. */
export interface RedlineView {
  readonly layout: 'inline' | 'table' | 'clean' | 'summary';
  readonly lang: Language;
  /** Whether clauses that do not change are shown; a Word file with both versions always has them. */
  readonly context: 'all' | 'changed';
  /** Printed at the head of each page, and the title of the file. */
  readonly title: string;
}

/** Who made the tracked changes of a Word file, where no changeset says it. */
const AUTHOR = 'kaitei';

/**
 * A redline as a Word file. Both versions in one text hold nothing but the two: accepting all
 * changes gives the new version, rejecting all the old one.
 */
export async function redlineDocx(redline: Redline, view: RedlineView): Promise<Uint8Array> {
  const { toDocx } = await import('../render/docx/index.ts');
  const { lang, title, layout } = view;
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
  const { lang, title } = view;
  const blocks = shownBlocks(redline, view);
  return { lang, title, blocks: [titleBlock(title), ...blocks] };
}

function shownBlocks(redline: Redline, { layout, lang, context }: RedlineView): PaperBlock[] {
  switch (layout) {
    case 'inline':
      return [
        ...changeListBlocks(redline, lang),
        ...inlineBlocks(redline, { lang, context, moves: 'once' }),
      ];
    case 'table':
      return comparisonBlocks(redline, { lang });
    case 'clean':
      return cleanBlocks(redline.new, lang);
    case 'summary':
      return changeListBlocks(redline, lang);
  }
}

function titleBlock(title: string): PaperBlock {
  const run = { kind: 'text', text: title, op: 'same', look: {} } as const;
  return { kind: 'paragraph', style: 'title', runs: [run], end: 'same' };
}
