import GithubSlugger from 'github-slugger';
import type { Heading, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { portionsIn } from './portions.ts';
import type { Clause, Document } from './types.ts';

/** Every name by which one clause can be linked to, in the order of trust. */
interface Names {
  readonly clause: Clause;
  readonly written: string[];
  readonly github: string[];
  readonly pandoc: string[];
}

/** HTML, or a line below the first that may be a heading, of a quotation or an item. */
const MORE_NAMES = /<|[\r\n][ \t>*+\-0-9.)]*(?:#|(?:=+|-+)[ \t]*(?:[\r\n]|$))/;

/**
 * The anchors that links in Markdown lead to (`[…](#anchor)`), in lower case, and the clause that
 * each stands in: `{#id}` behind a heading and HTML `id` or `name`, the slugs by which GitHub names
 * headings, and the identifiers of pandoc. Where two names are the same, what an author wrote wins,
 * then GitHub, then what stands first. `top` is the head of the document.
 */
export function anchorsOf(document: Document): ReadonlyMap<string, Clause> {
  const slugger = new GithubSlugger();
  const headings = new Map(portionsIn(document).list.map(({ start, heading }) => [start, heading]));
  const all = document.clauses.map((clause): Names => {
    const names: Names = { clause, written: [], github: [], pandoc: [] };
    const visit = (node: Nodes) => {
      if (node.type === 'heading') nameHeading(node, names, slugger);
      if (node.type === 'html') names.written.push(...htmlIds(node.value));
      if ('children' in node) for (const child of node.children) visit(child);
    };
    const heading = headings.get(clause.range.start);
    if (heading && !MORE_NAMES.test(clause.slice)) visit(heading);
    else for (const node of clause.nodes) visit(node);
    return names;
  });
  const anchors = new Map<string, Clause>();
  for (const way of ['written', 'github', 'pandoc'] as const) {
    for (const { clause, [way]: names } of all) {
      for (const name of names) if (name && !anchors.has(name)) anchors.set(name, clause);
    }
  }
  if (!anchors.has('top')) anchors.set('top', document.clauses[0]!);
  return anchors;
}

function nameHeading(heading: Heading, names: Names, slugger: GithubSlugger): void {
  const text = plainText(heading, { includeHtml: false }).trim();
  const attributes = /\{([^{}]*)\}$/.exec(text);
  const explicit = /(?:^|\s)#([^\s}]+)/.exec(attributes?.[1] ?? '')?.[1];
  if (explicit) names.written.push(explicit.toLowerCase());
  const title = explicit ? text.slice(0, attributes!.index).trimEnd() : text;
  names.github.push(slugger.slug(title));
  names.pandoc.push(pandocIdentifier(title));
}

/** Ids of the tags in a piece of raw HTML; comments have none. */
function htmlIds(html: string): string[] {
  const tags = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const ids = tags.matchAll(
    /<[a-z][^<>]*?\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
  );
  return [...ids].map(([, double, single, bare]) => (double ?? single ?? bare)!.toLowerCase());
}

/** Pandoc's automatic identifier (extension auto_identifiers): no leading number, periods kept. */
function pandocIdentifier(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s._-]/gu, '')
    .replace(/\s+/g, '-')
    .replace(/^[^\p{L}]+/u, '');
}
