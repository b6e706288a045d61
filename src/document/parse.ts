import type { Yaml } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { cutClauses, headingsOf } from './clauses.ts';
import { field, readFrontMatter } from './front-matter.ts';
import { guessNumbering } from './heading/index.ts';
import { readMarkdown } from './markdown.ts';
import { placeProblems } from './problem.ts';
import { syntaxProblems } from './syntax.ts';
import type { Document, Numbering } from './types.ts';

/**
 * Parses any Markdown text to a Document. Nothing is lost and nothing throws: the slices of the
 * clauses joined are `source`, and what could not be understood is in `findings`.
 *
 * @param path name of the file for findings; its base name is the id where front matter has none
 */
export function parseDocument(path: string, source: string): Document {
  const { tree, problem } = readMarkdown(source);
  const yaml = tree.children.find((node): node is Yaml => node.type === 'yaml');
  const front = yaml && readFrontMatter(yaml, source);
  const problems = [
    ...(front?.problems ?? []),
    ...(problem ? [problem] : syntaxProblems(source, tree)),
  ];
  const numbering = numberingOf(field(front?.frontMatter, 'numbering'), () =>
    headingsOf(tree).map((heading) => plainText(heading)),
  );
  return {
    path,
    source,
    id: field(front?.frontMatter, 'id') ?? baseName(path),
    ...(front && { frontMatter: front.frontMatter }),
    numbering,
    clauses: cutClauses(source, tree, numbering),
    tree,
    findings: placeProblems(path, source, problems),
  };
}

function numberingOf(declared: string | undefined, headings: () => string[]): Numbering {
  if (declared === 'rfc3647' || declared === 'articles' || declared === 'none') return declared;
  return guessNumbering(headings());
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.(md|markdown)$/i, '');
}
