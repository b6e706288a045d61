import type { Root, Yaml } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { cutClauses, headingsOf } from './clauses.ts';
import { derived } from './derived.ts';
import { field, readFrontMatter } from './front-matter.ts';
import { guessNumbering } from './heading/index.ts';
import { parseMarkdown, readMarkdown } from './markdown.ts';
import { type Problem, placeProblems } from './problem.ts';
import { syntaxProblems } from './syntax.ts';
import type { Document, Numbering } from './types.ts';

/**
 * Parses any Markdown text to a Document. Nothing is lost and nothing throws: the slices of the
 * clauses joined are `source`, and what could not be understood is in `findings`.
 *
 * Front matter is read at once. The rest is read when it is first asked for, so that a repository of
 * a thousand documents can be listed, and each one looked at, without all their trees in memory.
 *
 * @param path name of the file for findings; its base name is the id where front matter has none
 */
export function parseDocument(path: string, source: string): Document {
  const yaml = yamlOf(source);
  const front = yaml && readFrontMatter(yaml, source);
  const document: Document = {
    path,
    source,
    id: field(front?.frontMatter, 'id') ?? baseName(path),
    ...(front && { frontMatter: front.frontMatter }),
    get numbering() {
      return declared(field(front?.frontMatter, 'numbering')) ?? derived(document, guessed);
    },
    get clauses() {
      return derived(document, clausesOf);
    },
    get tree() {
      return derived(document, read).tree;
    },
    get findings() {
      const { tree, problem } = derived(document, read);
      return placeProblems(path, source, [
        ...(front?.problems ?? []),
        ...(problem ? [problem] : syntaxProblems(source, tree)),
      ]);
    },
  };
  return document;
}

/** The whole text as Markdown. */
function read({ source }: Document): { tree: Root; problem?: Problem } {
  return readMarkdown(source);
}

function clausesOf({ source, tree, numbering }: Document): Document['clauses'] {
  return cutClauses(source, tree, numbering);
}

function guessed({ tree }: Document): Numbering {
  return guessNumbering(
    headingsOf(tree).map((heading) => plainText(heading, { includeHtml: false })),
  );
}

function declared(numbering: string | undefined): Numbering | undefined {
  return numbering === 'rfc3647' || numbering === 'articles' || numbering === 'none'
    ? numbering
    : undefined;
}

/** Front matter with the fence that closes it: three hyphens, alone in a line. */
const FRONT = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))?---[ \t]*(?=[\r\n]|$)/;

/** The front matter of a file as the parser of the whole file sees it. */
function yamlOf(source: string): Yaml | undefined {
  const front = FRONT.exec(source)?.[0];
  const first = front === undefined ? undefined : parseMarkdown(front).children[0];
  return first?.type === 'yaml' ? first : undefined;
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.(md|markdown)$/i, '');
}
