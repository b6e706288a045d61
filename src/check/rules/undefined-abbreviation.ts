import { message } from '../../text/message.ts';
import {
  type AbbreviationUse,
  abbreviationEntries,
  abbreviationsOf,
} from '../prose/abbreviation-uses.ts';
import { WELL_KNOWN } from '../prose/abbreviations.ts';
import type { NeighbourRule, Repository } from '../types.ts';

const RFC2119 = /^(?:MUST|SHALL|SHOULD|MAY|NOT|REQUIRED|RECOMMENDED|OPTIONAL|AND|OR)$/;

/**
 * An abbreviation that the document uses and does not explain: readers of one document should not need
 * another one to understand it. One finding for each, at its first use.
 *
 * Invalid: 「ARLを公開する」 without more. Valid: an entry of the definitions clause; 「認証局失効
 * リスト（以下「ARL」という。）」; `Authority Revocation List (ARL)`; 「ARL（認証局失効リスト）」; PDF, ISO
 * and others that every reader knows; what a document of the repository defines, if the definitions
 * clause refers to another document for its words.
 */
export const undefinedAbbreviation: NeighbourRule = {
  id: 'undefined-abbreviation',
  scope: 'neighbours',
  severity: 'info',
  about: message('定義のない略語がある', 'an abbreviation without a definition'),
  check(document, repository) {
    const { uses, refers } = abbreviationsOf(document);
    const explained = refers ? explainedAnywhere(repository) : new Set<string>();
    const open = uses.filter((use) => !explained.has(use.word) && !isShouted(use, explained));
    return [...Map.groupBy(open, ({ word }) => word)].map(([word, [first, ...more]]) => ({
      rule: 'undefined-abbreviation',
      range: first!.range,
      message: message(
        `略語「${word}」の説明がない（${more.length + 1}か所で使われている）`,
        `the abbreviation ${word} is not explained (used ${more.length + 1} times)`,
      ),
      hint: message(
        '用語の定義に加えるか、最初に使う箇所で正式な名称を示す。',
        'Add it to the definitions, or give the full name where it is first used.',
      ),
    }));
  },
};

/** A word of a sentence in capitals: beside it stand more words in capitals that are no abbreviations. */
function isShouted({ near }: AbbreviationUse, explained: ReadonlySet<string>): boolean {
  return near.some((word) => !WELL_KNOWN.has(word) && !RFC2119.test(word) && !explained.has(word));
}

const anywhere = new WeakMap<Repository, ReadonlySet<string>>();

/** What any document of the repository may define, gathered once. */
function explainedAnywhere(repository: Repository): ReadonlySet<string> {
  let all = anywhere.get(repository);
  if (!all) {
    all = new Set(repository.documents.flatMap((document) => abbreviationEntries(document)));
    anywhere.set(repository, all);
  }
  return all;
}
