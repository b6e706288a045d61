import GithubSlugger from 'github-slugger';
import type { Definition, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Document } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';
import { clauseId } from './escape.ts';
import type { InlineContext } from './runs.ts';

/** Context of a page that shows all of a document: references and places in the text can be reached. */
export function documentContext(document: Document, lang: Language, prefix = ''): InlineContext {
  const definitions = new Map<string, Definition>();
  const footnotes = new Set<string>();
  const collect = (node: Nodes) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    if (node.type === 'footnoteDefinition') footnotes.add(node.identifier);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(document.tree);
  const places = fragments(document, prefix);
  return {
    lang,
    definitions,
    fragment: (fragment) => places.get(decode(fragment)),
    footnote: (identifier) =>
      footnotes.has(identifier) ? footnoteId(identifier, prefix) : undefined,
  };
}

/** Id of a footnote in a page. */
export function footnoteId(identifier: string, prefix = ''): string {
  return `${prefix}note-${clauseId(identifier)}`;
}

/** Fragments as Markdown sites make them from headings -> ids of clauses. */
function fragments(document: Document, prefix: string): Map<string, string> {
  const slugger = new GithubSlugger();
  const places = new Map<string, string>();
  for (const clause of document.clauses) {
    const heading = clause.nodes[0];
    if (heading?.type !== 'heading') continue;
    places.set(slugger.slug(plainText(heading)), prefix + clauseId(clause.address));
  }
  return places;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment).toLowerCase();
  } catch {
    return fragment;
  }
}
