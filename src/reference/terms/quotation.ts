const PAIRS = ['「」', '『』', '“”'] as const;
/** A heading of this document or another that is managed: it is renamed with what it cites. */
const HEADING = /^\s*(?:\d+(?:\.\d+)*[.\s]|第[\d一二三四五六七八九十百]+[章節条])/;
/** An organisation before a name makes it longer and no title: 「厚生労働省医政局長」. */
const ORGANISATION = /^[\p{Script=Han}・]*[省庁局部課室府]$/u;
/** What follows words that the text itself coins: 「…」という。 */
const COINED = /^\s*(?:と(?:いう|いい|総称|呼)|をいう)/;

/**
 * Whether an occurrence lies in words of somebody else: a title or a sentence in 「…」 that holds
 * more than the name. 「SHA-1の移行に関する指針」 and 「医政局長が定める」とあるのは are; 「SHA-1」,
 * 「厚生労働省医政局長」, 「7.1.3 SHA-1の取扱い」 and 「医政局長が指名する者」という are not.
 *
 * @param text made comparable, so that half-width corner brackets are full-width ones
 */
export function inQuotation(text: string, start: number, end: number): boolean {
  for (const pair of PAIRS) {
    const [open, close] = [pair[0]!, pair[1]!];
    const from = text.lastIndexOf(open, start);
    if (from < 0 || text.slice(from, start).includes(close)) continue;
    const to = text.indexOf(close, end);
    if (to < 0) continue;
    const before = text.slice(from + 1, start);
    const isNameOnly = to === end && (before === '' || ORGANISATION.test(before));
    const isOwn = HEADING.test(text.slice(from + 1, to)) || COINED.test(text.slice(to + 1));
    if (!isNameOnly && !isOwn) return true;
  }
  return false;
}
