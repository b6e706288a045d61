const DATES = /\/(?:CreationDate|ModDate) ?\([^()]*\)/g;
const TIMES = /<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*<\/xmp:\1>/g;
const HISTORY = /<xmpMM:History>[\s\S]*?<\/xmpMM:History>/g;

/**
 * A PDF file without the dates of its properties (ISO 32000-1, 14.3.3; XMP). PDF/A-2 asks that both
 * say the same, which is so where neither says anything, but the compiler sets no PDF/A without a
 * date. Blanks stand where they were, so that everything else stays where it is.
 *
 * @param pdf of a compiler that leaves its properties uncompressed, as PDF/A wants of XMP
 */
export function undated(pdf: Uint8Array): Uint8Array {
  const bytes = pdf.slice();
  // One character for each byte. A page is compressed: nothing in it looks like a property.
  const text = new TextDecoder('latin1').decode(bytes);
  for (const pattern of [DATES, TIMES, HISTORY]) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      bytes.fill(0x20, index, index + found.length);
    }
  }
  return bytes;
}
