import type { Nodes } from 'mdast';
import {
  clauseAt,
  type Document,
  type Passage,
  passagesOf,
  rangeOf,
} from '../../document/index.ts';
import type { Range } from '../../text/lines.ts';
import type { SearchedText } from './types.ts';

/**
 * All texts of a document that terms are looked for in, in the order of the file: its passages, the
 * values of its front matter, and code: `sha1WithRSAEncryption` is often written as such. Code has
 * the zone and the row of the passage that it stands in.
 */
export function textsOf(document: Document): SearchedText[] {
  const passages = passagesOf(document);
  const texts: SearchedText[] = [...frontTexts(document), ...passages];
  const codes = codeRanges(document.tree);
  if (codes.length === 0) return texts;
  const hosts = passages.map((passage) => passage.sourceRange(0, passage.text.length));
  let at = 0;
  for (const range of codes) {
    while (at + 1 < hosts.length && hosts[at + 1]!.start <= range.start) at++;
    const host = hosts[at];
    const isInside = host && host.start <= range.start && range.end <= host.end;
    texts.push(codeText(document, range, isInside ? passages[at] : undefined));
  }
  const starts = new Map(texts.map((text) => [text, text.sourceRange(0, text.text.length).start]));
  return texts.sort((a, b) => starts.get(a)! - starts.get(b)!);
}

function frontTexts(document: Document): SearchedText[] {
  const { frontMatter, source } = document;
  const clause = document.clauses[0];
  if (!frontMatter || !clause) return [];
  return Object.values(frontMatter.ranges).map((range) => ({
    ...sliceOf(source, range),
    kind: 'front' as const,
    clause,
    place: clause.address,
    zone: 'text' as const,
    quoted: false,
  }));
}

function codeText(document: Document, range: Range, host: Passage | undefined): SearchedText {
  const clause = host?.clause ?? clauseAt(document, range.start);
  const zone =
    host?.zone ?? passagesOf(document).find((each) => each.clause === clause)?.zone ?? 'text';
  return {
    ...sliceOf(document.source, range),
    kind: 'code',
    clause,
    place: host?.place ?? clause.address,
    zone,
    quoted: host?.quoted ?? false,
    ...(host?.column !== undefined && { column: host.column }),
  };
}

function sliceOf(source: string, range: Range): Pick<SearchedText, 'text' | 'sourceRange'> {
  return {
    text: source.slice(range.start, range.end),
    sourceRange: (start, end) => ({ start: range.start + start, end: range.start + end }),
  };
}

function codeRanges(tree: Nodes): Range[] {
  const ranges: Range[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'code' || node.type === 'inlineCode') ranges.push(rangeOf(node));
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return ranges;
}
