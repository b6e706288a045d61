import type { Paper } from '../render/paper/index.ts';
import {
  type Glyphs,
  glyphsOf,
  type MissingCharacter,
  pdfSource,
  undated,
} from '../render/pdf/index.ts';
import { compilePdf, latinFonts, pdfFonts } from '../store/pdf-compiler.ts';

let glyphs: Promise<Glyphs> | undefined;

export interface PdfFile {
  readonly bytes: Uint8Array;
  /** Characters that the fonts lack: the pages show their codes, and a user should know. */
  readonly missing: readonly MissingCharacter[];
}

/**
 * A paper as a PDF/A-2a file. The same paper and date give the same bytes.
 *
 * @param date of the document, `YYYY-MM-DD`; without it the file has none
 * @throws UserError where compiler or fonts are not installed
 */
export async function paperPdf(paper: Paper, date?: string): Promise<PdfFile> {
  glyphs ??= readGlyphs();
  const { source, data, dated, missing } = pdfSource(paper, {
    glyphs: await glyphs,
    ...(date !== undefined && { date }),
  });
  const bytes = await compilePdf(source, data, { standard: 'a-2a' });
  return { bytes: dated ? bytes : undated(bytes), missing };
}

async function readGlyphs(): Promise<Glyphs> {
  return glyphsOf(await pdfFonts(), await latinFonts());
}
