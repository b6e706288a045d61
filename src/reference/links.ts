import { anchorsOf } from '../document/anchors.ts';
import { type Clause, type Document, derived } from '../document/index.ts';

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
  readonly clause?: Clause;
}

/** Names that links can use in a document, each with its clause; read once. */
export function anchorsIn(document: Document): ReadonlyMap<string, Clause> {
  return derived(document, anchorsOf);
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
  const clause =
    document &&
    (fragment === '' ? document.clauses[0] : anchorsIn(document).get(fragment.toLowerCase()));
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
