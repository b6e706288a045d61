import type { Clause, Document } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';
import { clauseId } from '../clause-id.ts';
import { type BlockContext, blocksHtml, contentHtml } from './blocks.ts';
import { documentContext } from './context.ts';
import { escapeHtml } from './escape.ts';
import { frontMatterHtml } from './front-matter.ts';
import { headingLevels } from './heading-levels.ts';
import { langOf } from './language.ts';

export interface CleanOptions {
  readonly lang: Language;
  /** Before every id, for pages that show more than one document. */
  readonly idPrefix?: string;
}

/**
 * A document as consolidated text (溶け込み). Each clause is a section with an id made from its
 * address, and links to places in the document lead there. Raw HTML is shown as text, images by
 * their description; nothing is loaded.
 */
export function htmlClean(document: Document, { lang, idPrefix = '' }: CleanOptions): string {
  const context = { ...documentContext(document, lang, idPrefix), prefix: idPrefix };
  const levels = headingLevels(document.clauses);
  const sections = document.clauses
    .filter((clause) => clause.slice.trim() !== '')
    .map((clause) => sectionHtml(document, clause, levels.get(clause), context));
  return `<div class="document"${langOf(document, lang)}>\n${sections.join('\n')}\n</div>`;
}

function sectionHtml(
  document: Document,
  clause: Clause,
  level: number | undefined,
  context: BlockContext,
): string {
  const id = escapeHtml((context.prefix ?? '') + clauseId(clause.address));
  return `<section id="${id}">\n${clauseHtml(document, clause, level, context)}\n</section>`;
}

/** Heading, of the level that is given, and body of a clause that is shown as it stands. */
export function clauseHtml(
  document: Document,
  clause: Clause,
  level: number | undefined,
  context: BlockContext,
): string {
  if (clause.kind === 'front') return frontMatterHtml(document, clause, context.lang);
  const [first, ...rest] = clause.nodes;
  if (first?.type !== 'heading') return blocksHtml(clause.nodes, context);
  const tag = `h${level ?? 6}`;
  return `<${tag}>${contentHtml(first, context)}</${tag}>\n${blocksHtml(rest, context)}`;
}
