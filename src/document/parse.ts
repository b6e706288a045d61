import type { Root, Yaml } from 'mdast';
import { cutClauses, headingTexts } from './clauses.ts';
import { derived } from './derived.ts';
import { field, frontOf, readFrontMatter } from './front-matter.ts';
import { guessNumbering } from './heading/index.ts';
import { parseMarkdown } from './markdown.ts';
import { portionsIn, wholeTree } from './portions.ts';
import { placeProblems } from './problem.ts';
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
 * @param source the text, or what reads it: then it too is let go by `release`, and read again
 */
export function parseDocument(path: string, source: string | (() => string)): Document {
  const read = typeof source === 'string' ? () => source : source;
  const head = copyOfFront(read());
  const yaml = head === undefined ? undefined : yamlOf(head);
  const front = yaml && readFrontMatter(yaml, head!);
  const document: Document = {
    path,
    get source() {
      return typeof source === 'string' ? source : derived(document, read);
    },
    id: field(front?.frontMatter, 'id') ?? baseName(path),
    ...(front && { frontMatter: front.frontMatter }),
    get numbering() {
      return declared(field(front?.frontMatter, 'numbering')) ?? derived(document, guessed);
    },
    get clauses() {
      return derived(document, clausesOf);
    },
    get tree() {
      return derived(document, treeOf);
    },
    get findings() {
      const { problem } = portionsIn(document);
      return placeProblems(path, document.source, [
        ...(front?.problems ?? []),
        ...(problem ? [problem] : syntaxProblems(document.source, document.tree)),
      ]);
    },
  };
  return document;
}

function treeOf(document: Document): Root {
  return wholeTree(document.source, portionsIn(document));
}

function clausesOf(document: Document): Document['clauses'] {
  return cutClauses(document.source, portionsIn(document).list, document.numbering);
}

function guessed(document: Document): Numbering {
  return guessNumbering(headingTexts(portionsIn(document).list));
}

function declared(numbering: string | undefined): Numbering | undefined {
  return numbering === 'rfc3647' || numbering === 'articles' || numbering === 'none'
    ? numbering
    : undefined;
}

/** A copy of the front matter, because a slice would hold on to the whole text. */
function copyOfFront(source: string): string | undefined {
  return structuredClone(frontOf(source));
}

/** The front matter of a file as the parser of the whole file sees it. */
function yamlOf(front: string): Yaml | undefined {
  const first = parseMarkdown(front).children[0];
  return first?.type === 'yaml' ? first : undefined;
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.(md|markdown)$/i, '');
}
