import { matchAt } from './read.ts';
import { standardAt } from './standards.ts';
import type { DocumentName, ScanContext } from './types.ts';

const PAIRS: Readonly<Record<string, string>> = { '「': '」', '『': '』', '“': '”', '[': ']' };
/** The label of a source in a list of references: `[SMBR]`, `[ETSI 401]`. */
const LABEL = /\[([A-Z][A-Za-z0-9]*[A-Z0-9][A-Za-z0-9 ./-]{0,16})\]/y;

/**
 * A document in quotation marks or brackets, with them: 「手続規則」第5条, 『認証用（人）CP』3.2.3,
 * `[BR] section 6.2.7`. A label that nobody knows is a document kept elsewhere. Standards are left to
 * their construct: `[RFC5280] Section 4.2`.
 */
export function bracketedName(
  text: string,
  at: number,
  context: ScanContext,
): { readonly name: DocumentName; readonly end: number } | undefined {
  const close = PAIRS[text[at] ?? ''];
  if (close === undefined) return undefined;
  const known = context.nameAt(text, at + 1);
  if (known && text[known.end] === close) return { ...known, end: known.end + 1 };
  const label = matchAt(LABEL, text, at);
  if (!label || standardAt(text, at + 1)) return undefined;
  const notation = `ext:${label[1]!.replace(/ /g, '_')}`;
  return { name: { notation, ids: [] }, end: at + label[0].length };
}
