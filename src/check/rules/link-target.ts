import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { type Document, type Problem, rangeOf } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import type { DocumentRule, Repository } from '../types.ts';

/**
 * A Markdown link to a place in this document, or to a file of the repository, that does not
 * exist. Links to other sites are not looked at.
 *
 * Invalid: `[Section 4.9](#4-9-revocation)` where the heading's anchor is `49-revocation`;
 * `[CP](cp-sgn.md)`. Valid: anchors by the ways of GitHub and of pandoc, `{#id}` and HTML ids.
 */
export const linkTarget: DocumentRule = {
  id: 'link-target',
  scope: 'document',
  severity: 'error',
  about: message('リンク先がない', 'a link whose target does not exist'),
  check(document, repository) {
    const anchors = new Map<Document, ReadonlySet<string>>();
    const anchorsIn = (target: Document) => {
      if (!anchors.has(target)) anchors.set(target, anchorsOf(target));
      return anchors.get(target)!;
    };
    return links(document.tree).flatMap(({ node, url }) => {
      const problem = judge(url, document, repository, anchorsIn);
      return problem ? [{ rule: 'link-target', range: rangeOf(node), ...problem }] : [];
    });
  },
};

function judge(
  url: string,
  document: Document,
  repository: Repository,
  anchorsIn: (document: Document) => ReadonlySet<string>,
): Pick<Problem, 'message' | 'hint'> | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return undefined;
  const [file = '', fragment] = decode(url).split('#', 2);
  const path = file === '' ? document.path : resolve(document.path, file.replace(/\?.*$/, ''));
  const target = repository.documents.find((candidate) => candidate.path === path);
  if (file !== '' && !target && !repository.files.has(path)) {
    return {
      message: message(
        `リンク先のファイル ${file} がない`,
        `the linked file ${file} does not exist`,
      ),
    };
  }
  const within = file === '' ? document : target;
  if (fragment === undefined || fragment === '' || !within) return undefined;
  if (anchorsIn(within).has(fragment.toLowerCase())) return undefined;
  const near = [...anchorsIn(within)].find((anchor) => alike(anchor, fragment));
  return {
    message: message(`リンク先 #${fragment} がない`, `the link target #${fragment} does not exist`),
    ...(near !== undefined && { hint: message(`#${near} のことか。`, `Did you mean #${near}?`) }),
  };
}

function links(tree: Nodes): { node: Nodes; url: string }[] {
  const found: { node: Nodes; url: string }[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'link' || node.type === 'definition') found.push({ node, url: node.url });
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

function anchorsOf(document: Document): ReadonlySet<string> {
  const anchors = new Set<string>(['top']);
  const slugger = new GithubSlugger();
  for (const { label, title, slice, kind } of document.clauses) {
    if (kind !== 'section') continue;
    const explicit = /\{#([^\s}]+)[^}]*\}/.exec(slice.split(/[\r\n]/, 1)[0]!)?.[1];
    if (explicit) anchors.add(explicit.toLowerCase());
    const text = `${label}${label && title ? ' ' : ''}${title}`;
    anchors.add(slugger.slug(heading(slice) ?? text));
    anchors.add(pandocIdentifier(text));
  }
  for (const [, id] of document.source.matchAll(
    /<[a-z][^<>]*\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi,
  )) {
    anchors.add(id!.toLowerCase());
  }
  return anchors;
}

/** Text of an ATX heading as it stands, without its signs: what GitHub makes the anchor of. */
function heading(slice: string): string | undefined {
  const match = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*(?:\r?\n|\r|$)/.exec(slice);
  return match?.[1]
    ?.replace(/\{#[^}]*\}/, '')
    .replace(/[*`]|\[|\]\([^)]*\)/g, '')
    .trim();
}

/** Pandoc's automatic identifier: no leading number, periods kept. */
function pandocIdentifier(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s._-]/gu, '')
    .replace(/\s+/g, '-')
    .replace(/^[^\p{L}]+/u, '');
}

function alike(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain(a) === plain(b) || (plain(b).length > 6 && plain(a).endsWith(plain(b)));
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function resolve(from: string, to: string): string {
  const parts = to.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
