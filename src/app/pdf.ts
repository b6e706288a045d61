import type { Paper } from '../render/paper/index.ts';
import { glyphsOf, type MissingCharacter, pdfSource, undated } from '../render/pdf/index.ts';
import { compilePdf, pdfFonts } from '../store/pdf-compiler.ts';

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
  const glyphs = glyphsOf(await pdfFonts());
  const { source, data, dated, missing } = pdfSource(paper, {
    glyphs,
    ...(date !== undefined && { date }),
  });
  const bytes = await compilePdf(source, data, { standard: 'a-2a' });
  return { bytes: dated ? bytes : undated(bytes), missing };
}
