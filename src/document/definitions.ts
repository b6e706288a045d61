import type { Definition, Nodes } from 'mdast';
import { derived } from './derived.ts';
import { portionsIn } from './portions.ts';
import type { Document } from './types.ts';

/** The definitions of links of a document, by identifier; the first of a name counts (CommonMark 4.7). */
export function linkDefinitions(document: Document): ReadonlyMap<string, Definition> {
  return derived(document, collect);
}

function collect(document: Document): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const visit = (node: Nodes) => {
    if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    } else if ('children' in node && node.type !== 'paragraph' && node.type !== 'table') {
      for (const child of node.children) visit(child);
    }
  };
  for (const { heading, nodes } of portionsIn(document).list) {
    // A portion with its heading known defines nothing.
    if (!heading) for (const node of nodes()) visit(node);
  }
  return definitions;
}
