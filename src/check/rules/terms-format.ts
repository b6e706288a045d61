import { message } from '../../text/message.ts';
import { termListOf } from '../terms.ts';
import type { NeighbourRule, Repository, RuleProblem } from '../types.ts';

/**
 * A field of the list of terms that cannot be read: the term would be looked for nowhere.
 *
 * Invalid: `- 期限：2022年`, `- 種別：機関`, `- 用いた期間：2022-06-27` (no 〜), `- 種別 名称`, a current
 * name that is retired itself, a spelling that two terms claim, `- 対象：` of a document that is not
 * there. Valid: paragraphs of explanation, `- 用いた期間：平成22年3月〜2018`.
 */
export const termsFormat: NeighbourRule = {
  id: 'terms-format',
  scope: 'neighbours',
  severity: 'error',
  about: message('用語の一覧の欄の形式', 'the form of the list of terms'),
  check(document, repository) {
    if (document.id !== 'terms') return [];
    const { terms, problems } = termListOf(repository);
    const missing = terms.flatMap(({ name, heading, documents }) =>
      documents.filter((id) => !isThere(id, repository)).map((id) => noDocument(heading, name, id)),
    );
    return [...problems, ...missing];
  },
};

function isThere(id: string, { documents, changesets }: Repository): boolean {
  if (documents.some((document) => document.id === id)) return true;
  return changesets.some(({ changeset }) => changeset.edits.has(id));
}

function noDocument(range: RuleProblem['range'], term: string, id: string): RuleProblem {
  return {
    rule: 'terms-format',
    range,
    message: message(
      `用語「${term}」の対象とする文書「${id}」がない`,
      `the term "${term}" is for the document "${id}", which does not exist`,
    ),
    hint: message('文書の id を書く。', 'Write the id of a document.'),
  };
}
