import type { Paper } from '../render/paper/index.ts';
import { glyphsOf, type MissingCharacter, pdfSource } from '../render/pdf/index.ts';
import { compilePdf, pdfFonts } from '../store/pdf-compiler.ts';

/** For PDF/A, which wants a date, where none is known: the first day that a zip can say. */
export const NO_DATE = '1980-01-01';

export interface PdfFile {
  readonly bytes: Uint8Array;
  /** Characters that the fonts lack: the pages show their codes, and a user should know. */
  readonly missing: readonly MissingCharacter[];
}

/**
 * A paper as a PDF file. The same paper and date give the same bytes.
 *
 * @param date of the document, `YYYY-MM-DD`; with it the file is PDF/A-2a
 * @throws UserError where compiler or fonts are not installed
 */
export async function paperPdf(paper: Paper, date?: string): Promise<PdfFile> {
  const glyphs = glyphsOf(await pdfFonts());
  const { source, data, standard, missing } = pdfSource(paper, {
    glyphs,
    ...(date !== undefined && { date }),
  });
  return { bytes: await compilePdf(source, data, { standard }), missing };
}
