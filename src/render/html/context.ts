import type { Nodes } from 'mdast';
import { anchorsOf } from '../../document/anchors.ts';
import { type Clause, type Document, linkDefinitions } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';
import { clauseId } from '../clause-id.ts';
import type { InlineContext } from './runs.ts';

/**
 * Context of a page that shows a document: references are resolved, and places in the text lead to
 * the clauses of the page.
 *
 * @param shown the clauses that the page has
 */
export function documentContext(
  document: Document,
  lang: Language,
  prefix = '',
  shown: readonly Clause[] = document.clauses,
): InlineContext {
  const footnotes = new Map<string, number>();
  const count = (node: Nodes) => {
    if (node.type === 'footnoteDefinition') {
      footnotes.set(node.identifier, (footnotes.get(node.identifier) ?? 0) + 1);
    }
    if ('children' in node) for (const child of node.children) count(child);
  };
  for (const clause of shown) for (const node of clause.nodes) count(node);
  const places = fragments(document, prefix, new Set(shown));
  return {
    lang,
    definitions: linkDefinitions(document),
    fragment: (fragment) => places.get(decode(fragment)),
    footnote: (identifier) =>
      footnotes.get(identifier) === 1 ? `${prefix}note-${clauseId(identifier)}` : undefined,
  };
}

/** Anchors of the document -> ids of the clauses of the page. */
function fragments(
  document: Document,
  prefix: string,
  shown: ReadonlySet<Clause>,
): Map<string, string> {
  const places = new Map<string, string>();
  for (const [anchor, clause] of anchorsOf(document)) {
    if (shown.has(clause)) places.set(anchor, prefix + clauseId(clause.address));
  }
  return places;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment).toLowerCase();
  } catch {
    return fragment.toLowerCase();
  }
}
