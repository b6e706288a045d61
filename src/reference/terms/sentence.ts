const END = /。|[.?!](?=\s)/g;

/** The sentence of a text that holds an offset: from the last 。 or full stop to the next. */
export function sentenceAt(text: string, at: number): string {
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(END)) {
    const end = index + sign.length;
    if (end > at) return text.slice(from, end);
    from = end;
  }
  return text.slice(from);
}
