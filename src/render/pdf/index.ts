export { type Glyphs, glyphsOf } from './glyphs.ts';
export { pdfSource } from './source.ts';
export type { MissingCharacter, PdfOptions, PdfSource } from './types.ts';
export { undated } from './undated.ts';
