const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]/;

/**
 * The blanks of a text as they are printed: a stretch of blanks and line ends of the source is one
 * blank, and none where a line ends between two wide characters.
 *
 * @param segments the text in parts; what is no text is U+FFFC, the end of a paragraph U+2029
 * @returns the parts, a blank in the part where its stretch begins
 */
export function settleBlanks(segments: readonly string[]): string[] {
  const all = segments.join('');
  if (!/[\t\n\r]| {2}/.test(all)) return [...segments];
  const settled: string[] = [];
  let start = 0;
  for (const segment of segments) {
    settled.push(settleSegment(all, start, start + segment.length));
    start += segment.length;
  }
  return settled;
}

function settleSegment(all: string, start: number, end: number): string {
  return all.slice(start, end).replace(/[ \t\n\r]+/g, (blanks, index: number) => {
    const from = start + index;
    // It began in the part before, and is printed there.
    if (index === 0 && /[ \t\n\r]/.test(all[from - 1] ?? '')) return '';
    let to = from + blanks.length;
    while (/[ \t\n\r]/.test(all[to] ?? '')) to++;
    const joins =
      /[\n\r]/.test(all.slice(from, to)) &&
      WIDE.test(all[from - 1] ?? '') &&
      WIDE.test(all[to] ?? '');
    return joins ? '' : ' ';
  });
}
