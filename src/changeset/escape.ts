/**
 * Lines that could be taken for markers, in any number of escapes. Markers stand at the start of a
 * line that ends in LF; after a lone CR no line begins.
 */
const LIKE_MARKER = /(?<=^|\n)(\\*<!-- kaitei:)/g;
const ESCAPED = /(?<=^|\n)\\(\\*<!-- kaitei:)/g;

/** Puts a backslash before each line of a slice that looks like a marker. */
export function escapeMarkers(slice: string): string {
  return slice.replace(LIKE_MARKER, '\\$1');
}

/** Takes back one backslash per escaped line: the inverse of {@link escapeMarkers}. */
export function unescapeMarkers(text: string): string {
  return text.replace(ESCAPED, '$1');
}

/** True for a line that is a marker and not an escaped one. */
export function isMarker(line: string): boolean {
  return line.startsWith('<!-- kaitei:');
}
