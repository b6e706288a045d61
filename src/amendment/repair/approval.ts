import { type Document, parseDocument } from '../../document/index.ts';
import type { Shifts } from '../structure/types.ts';
import { followAddress } from './follow.ts';

/** The clause that says who approves the document is named in its front matter, by its address. */
export function withApprovalClause(document: Document, shifts: Shifts): Document {
  const { frontMatter, source, path } = document;
  const range = frontMatter?.ranges.approval;
  if (!range) return document;
  const entry = /(\bclause:[ \t]*["']?)([^\s"'}]+)/.exec(source.slice(range.start, range.end));
  const now = entry && followAddress(entry[2]!, shifts);
  if (!entry || now === undefined || now === entry[2]) return document;
  const at = range.start + entry.index + entry[1]!.length;
  return parseDocument(path, source.slice(0, at) + now + source.slice(at + entry[2]!.length));
}
