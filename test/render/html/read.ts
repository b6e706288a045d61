import { parseDocument } from '../../../src/document/index.ts';
import { compareDocuments, type Redline } from '../../../src/redline/index.ts';

/** The redline of two Markdown texts. */
export function redlineOf(old: string, now: string): Redline {
  return compareDocuments(parseDocument('old.md', old), parseDocument('new.md', now));
}

const VOID = new Set(['br', 'hr', 'col', 'meta']);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/y;

/** What is not as our HTML is to be: a sign that is no tag of ours, an end tag at the wrong place. */
export function flaws(html: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    TAG.lastIndex = at;
    const match = TAG.exec(html);
    if (!match) {
      found.push(`not a tag: ${html.slice(at, at + 40)}`);
      continue;
    }
    const name = match[2]!;
    if (match[1] === '/') {
      if (open.pop() !== name)
        found.push(`</${name}> at ${html.slice(Math.max(0, at - 60), at + 10)}`);
    } else if (!VOID.has(name)) {
      open.push(name);
    }
  }
  return [...found, ...open.map((name) => `<${name}> is open`)];
}

/** Names of all elements and attributes that occur. */
export function names(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/<([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g)].flatMap((match) => [
      match[1]!,
      ...[...match[2]!.matchAll(/([a-z-]+)="/g)].map((attribute) => `@${attribute[1]}`),
    ]),
  );
}

/** Values of an attribute. */
export function values(html: string, attribute: string): string[] {
  const pattern = new RegExp(` ${attribute}="([^"]*)"`, 'g');
  return [...html.matchAll(pattern)].map((match) => plain(match[1]!));
}

/** Text between tags, blanks left out. */
export function textOfHtml(html: string): string {
  return plain(html.replace(/<[^>]*>/g, '')).replace(/\s+/g, '');
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
