/** Stretches of a piece of raw HTML that a reader sees: between its tags, without comments. */
export function htmlTexts(html: string): { text: string; at: number }[] {
  const hidden =
    /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?[A-Za-z][^<>]*(?:>|$)|<[!?][^<>]*(?:>|$)/gi;
  const texts: { text: string; at: number }[] = [];
  let at = 0;
  const push = (end: number) => {
    const text = html.slice(at, end);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== '') texts.push({ text: text.trim(), at: at + lead });
  };
  for (const match of html.matchAll(hidden)) {
    push(match.index);
    at = match.index + match[0].length;
  }
  push(html.length);
  return texts;
}
