import { type Document, parseDocument } from '../document/index.ts';

/** A date that is set at enactment: the place for it. */
const DATE = '令和　　年　　月　　日';

/**
 * Appends the supplementary provisions (附則) by which an amendment of rules takes effect, behind
 * those of earlier amendments and before annexes and forms (guide §5.1). The date stays open until
 * enactment. One paragraph alone has no number.
 *
 * @param provisions transitional provisions, each a paragraph (項) without its number
 */
export function withSupplement(document: Document, provisions: readonly string[]): Document {
  const paragraphs = [`この改正は、${DATE}から施行する。`, ...provisions];
  const numbered =
    paragraphs.length === 1
      ? paragraphs
      : paragraphs.map((text, index) => `${index + 1}　${text.trim()}`);
  return appendSupplement(document, `附則（${DATE}改正）`, numbered);
}

/** Appends supplementary provisions as they are given, each paragraph with its number. */
export function appendSupplement(
  document: Document,
  title: string,
  paragraphs: readonly string[],
): Document {
  const { clauses, source, path } = document;
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const slice = [`## ${title}`, ...paragraphs, ''].join(`${eol}${eol}`);
  const at = placeOf(document);
  // No blank line is added to the clause before: it is not amended.
  const gap = /[\r\n]$/.test(source.slice(0, at)) ? '' : eol;
  const end = at === clauses.at(-1)!.range.end ? slice.slice(0, -eol.length) : slice;
  return parseDocument(path, source.slice(0, at) + gap + end + source.slice(at));
}

/** Offset behind the last supplementary provisions, else before the first annex, form or history. */
function placeOf({ clauses }: Document): number {
  const last = clauses.findLast(({ address }) => /^suppl(~|$)/.test(address));
  if (last) {
    const next = clauses.slice(last.index + 1).find(({ depth }) => depth <= last.depth);
    return next?.range.start ?? clauses.at(-1)!.range.end;
  }
  const articles = clauses.findLast(({ address }) => /^art:/.test(address));
  return articles?.range.end ?? clauses.at(-1)!.range.end;
}
