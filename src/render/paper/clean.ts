import type { Clause, Document } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';
import { clauseId } from '../clause-id.ts';
import { nodeBlocks } from './blocks.ts';
import { type BlockContext, blockContext } from './context.ts';
import { frontBlocks } from './front.ts';
import type { PaperBlock } from './types.ts';

/** A document as consolidated text (溶け込み). Headings have the names of their clauses as anchors. */
export function cleanBlocks(document: Document, lang: Language): PaperBlock[] {
  const context = blockContext(lang, document, document);
  return document.clauses.flatMap((clause) => clauseBlocks(document, clause, context));
}

/** Heading and body of a clause that is all in the same versions. */
export function clauseBlocks(
  document: Document,
  clause: Clause,
  context: BlockContext,
): PaperBlock[] {
  const blocks =
    clause.kind === 'front'
      ? frontBlocks(document, clause, context)
      : nodeBlocks(clause.nodes, context);
  return anchored(blocks, clauseId(clause.address));
}

/** The name of a place on the first paragraph. */
export function anchored(blocks: readonly PaperBlock[], anchor: string): PaperBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [...blocks];
  return [{ ...first, anchor }, ...rest];
}
