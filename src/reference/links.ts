import type { Nodes } from 'mdast';
import { anchorsOf } from '../document/anchors.ts';
import {
  type Address,
  type Document,
  derived,
  type Fact,
  factOf,
  rangeOf,
} from '../document/index.ts';
import type { Range } from '../text/lines.ts';
import { type OutlineClause, outlineOf } from './resolve/outline.ts';

/** A Markdown link, or the definition of one. */
export interface Link {
  readonly url: string;
  /** UTF-16 offsets in the file. */
  readonly range: Range;
}

const anchors: Fact<readonly (readonly [anchor: string, clause: Address])[]> = {
  name: 'anchors',
  shared: true,
  make: (document) => [...anchorsOf(document)].map(([name, { address }]) => [name, address]),
};

const links: Fact<readonly Link[]> = {
  name: 'links',
  make({ tree }) {
    const found: Link[] = [];
    const visit = (node: Nodes) => {
      // A bare address in the text, `https://example.jp`, is a link without a place; it leads elsewhere.
      if ((node.type === 'link' || node.type === 'definition') && node.position) {
        found.push({ url: node.url, range: rangeOf(node) });
      }
      if ('children' in node) for (const child of node.children) visit(child);
    };
    visit(tree);
    return found;
  },
};

/** The Markdown links of a document and the definitions of links, in the order of the file. */
export function linksOf(document: Document): readonly Link[] {
  return factOf(document, links);
}

/** Where a Markdown link leads within the repository. */
export interface LinkTarget {
  /** The file as the link writes it, decoded; empty for this one. */
  readonly file: string;
  /** Path of the file, from the root of the repository. */
  readonly path: string;
  /** What stands behind `#`, decoded; empty without. */
  readonly fragment: string;
  /** The document, where the file is one. */
  readonly document?: Document;
  /** The clause of the fragment, or the whole document's first one without a fragment. */
  readonly clause?: OutlineClause;
}

/** Names that links can use in a document, each with the address of its clause. */
export function anchorsIn(document: Document): ReadonlyMap<string, Address> {
  return derived(document, indexed);
}

function indexed(document: Document): ReadonlyMap<string, Address> {
  return new Map(factOf(document, anchors));
}

/** Follows a link of a document; undefined where it leads to another site. */
export function followLink(
  url: string,
  from: Document,
  documents: readonly Document[],
): LinkTarget | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return undefined;
  const at = url.indexOf('#');
  const file = decode((at < 0 ? url : url.slice(0, at)).replace(/\?.*$/, ''));
  const fragment = at < 0 ? '' : decode(url.slice(at + 1));
  const path = file === '' ? from.path : resolvePath(from.path, file);
  const document = file === '' ? from : documents.find((candidate) => candidate.path === path);
  const outline = document && outlineOf(document);
  const address = document && fragment !== '' && anchorsIn(document).get(fragment.toLowerCase());
  const clause =
    fragment === '' ? outline?.clauses[0] : address ? outline?.places.get(address) : undefined;
  return { file, path, fragment, ...(document && { document }), ...(clause && { clause }) };
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function resolvePath(from: string, to: string): string {
  const parts = to.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
