import type { Document } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { aliasProblems } from '../front-matter/aliases.ts';
import { approvalProblems } from '../front-matter/approval.ts';
import { citesProblems } from '../front-matter/cites.ts';
import { misspelled } from '../front-matter/known-keys.ts';
import { numberingProblems } from '../front-matter/numbering.ts';
import { atField, givenValue } from '../front-matter/problem.ts';
import { scalarProblems } from '../front-matter/scalars.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/**
 * The front matter says what a document is. A wrong date or an approval clause that does not exist
 * would be printed in every packet. Fields of others are kept and not looked at; a document that
 * bears neither `id` nor `numbering` was written for other tools, and is told so once.
 *
 * Invalid: `date: 2023-02-30`; `numbering: rfc`; `aliases: 署名用CP`; `oid: 3.1`; `alias:` for
 * `aliases:`; `cites: {CPS: cps-rot}` where there is no such document; `numbering: none` above
 * headings 1.1, 1.2, 1.3; `approval: {body: …, clause: sec:1.5.9}` where there is no 1.5.9; no
 * `title`. `date: 令和4年10月12日` is put right by the fix. Valid: `subtitle`, `author`, `date: 1
 * January, 2024` of a document without `id`.
 */
export const frontMatter: DocumentRule = {
  id: 'front-matter',
  scope: 'document',
  severity: 'error',
  fixable: true,
  about: message(
    'フロントマターの必須項目と形式',
    'required fields of the front matter and their form',
  ),
  check(document) {
    if (document.findings.some((finding) => finding.rule === 'parse/front-matter')) return [];
    if (isForeign(document)) return [foreign(document)];
    return [
      ...missing(document, 'title', 'error', '証明書ポリシ'),
      ...missing(document, 'id', 'warning', 'cp-sign'),
      ...missing(document, 'numbering', 'warning', 'rfc3647'),
      ...scalarProblems(document),
      ...misspelled(document),
      ...numberingProblems(document),
      ...aliasProblems(document),
      ...citesProblems(document),
      ...approvalProblems(document),
    ];
  },
};

function isForeign(document: Document): boolean {
  return (
    givenValue(document, 'id') === undefined && givenValue(document, 'numbering') === undefined
  );
}

function foreign(document: Document): RuleProblem {
  const start = document.frontMatter?.range.start ?? 0;
  return {
    rule: 'front-matter',
    severity: 'info',
    range: { start, end: document.frontMatter ? start + 3 : start },
    message: document.frontMatter
      ? message(
          'フロントマターに id も numbering もなく、ファイル名と見出しから推定した',
          'the front matter has neither id nor numbering: both are guessed from file name and headings',
        )
      : message(
          'フロントマターがなく、id と番号の種類をファイル名と見出しから推定した',
          'there is no front matter: id and numbering are guessed from file name and headings',
        ),
    hint: message(
      'ファイルの先頭に「---」で囲んで id、title、numbering を書く。',
      'Put id, title and numbering between two lines `---` at the head of the file.',
    ),
  };
}

function missing(
  document: Document,
  name: string,
  severity: 'error' | 'warning',
  example: string,
): RuleProblem[] {
  if (givenValue(document, name) !== undefined) return [];
  const { start } = document.frontMatter!.range;
  return [
    {
      ...atField(
        document,
        name,
        message(`項目 ${name} がない`, `the field ${name} is missing`),
        message(
          `フロントマターに書く（例: ${name}: ${example}）。`,
          `Add it to the front matter, e.g. ${name}: ${example}.`,
        ),
      ),
      severity,
      range: { start, end: start + 3 },
    },
  ];
}
