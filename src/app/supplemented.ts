import { withSupplement } from '../amendment/supplement.ts';
import type { Document } from '../document/index.ts';

/**
 * Transitional provisions by document, each a paragraph: they follow the one by which the amendment
 * of the rules takes effect. `false` for no supplementary provisions at all.
 */
export type Supplement = ReadonlyMap<string, readonly string[]> | false;

/**
 * Rules take effect by supplementary provisions (附則): appended where the amendment has brought none
 * yet. Other documents, and rules in English, stay as they are.
 */
export function supplemented(
  base: Document | undefined,
  document: Document,
  supplement: Supplement = new Map(),
): Document {
  const isRules = document.numbering === 'articles' && document.frontMatter?.fields.lang !== 'en';
  if (supplement === false || !isRules || !base || count(document) > count(base)) return document;
  return withSupplement(document, supplement.get(document.id) ?? []);
}

function count({ clauses }: Document): number {
  return clauses.filter(({ address }) => /^suppl(~|$)/.test(address)).length;
}
