import { type Document, field } from '../../document/index.ts';
import { comparisonKey } from '../../text/comparable.ts';
import { lineStarts, placeAt } from '../../text/lines.ts';
import { message } from '../../text/message.ts';
import type { RepositoryRule, RuleFinding } from '../types.ts';

/**
 * One name for two documents: 「CPの3.2.3」 could be either. It is meant where a document says in
 * `cites` that the name means both.
 *
 * Invalid: `aliases: [CP]` in cp-sign and in cp-auth; one `title` twice. Valid: the same with
 * `cites: {CP: [cp-sign, cp-auth]}` in either, or in a third document; one name as `short` and as
 * alias of one document.
 */
export const aliasUnique: RepositoryRule = {
  id: 'alias-unique',
  scope: 'repository',
  severity: 'warning',
  about: message('二つの文書に同じ名称がある', 'one name for two documents'),
  check({ documents }) {
    const meant = meantTogether(documents);
    const first = new Map<string, Document>();
    return documents.flatMap((document) =>
      namesOf(document).flatMap(({ field: name, text }): RuleFinding[] => {
        const key = comparisonKey(text).toLowerCase();
        const other = first.get(key);
        if (!other) first.set(key, document);
        if (!other || other === document) return [];
        const ids = meant.get(key);
        if (ids?.has(other.id) && ids.has(document.id)) return [];
        const range = document.frontMatter!.ranges[name] ?? document.frontMatter!.range;
        return [
          {
            rule: 'alias-unique',
            severity: 'warning',
            path: document.path,
            range,
            ...placeAt(lineStarts(document.source), range.start),
            message: message(
              `名称「${text}」は ${other.id} にもある`,
              `the name "${text}" is also that of ${other.id}`,
            ),
            hint: message(
              `どちらかを改めるか、両方を指すのであれば引用する文書の cites に「${text}: [${other.id}, ${document.id}]」と書く。`,
              `Change one; if both are meant, write "${text}: [${other.id}, ${document.id}]" in cites of the documents that cite them.`,
            ),
          },
        ];
      }),
    );
  },
};

function namesOf(document: Document): { field: string; text: string }[] {
  const front = document.frontMatter;
  // Files of other tools may be versions of one another.
  if (field(front, 'id') === undefined) return [];
  const { aliases } = front!.fields;
  const list: unknown[] = Array.isArray(aliases) ? aliases : [];
  return [
    ...['title', 'short'].map((name) => ({ field: name, text: field(front, name) ?? '' })),
    ...list.map((text) => ({ field: 'aliases', text: typeof text === 'string' ? text : '' })),
  ].filter(({ text }) => text.trim() !== '');
}

/** Names that some document says to mean several, with the ids of all of these. */
function meantTogether(documents: readonly Document[]): Map<string, Set<unknown>> {
  const meant = new Map<string, Set<unknown>>();
  for (const { frontMatter } of documents) {
    const cites = frontMatter?.fields.cites;
    if (typeof cites !== 'object' || cites === null || Array.isArray(cites)) continue;
    for (const [name, targets] of Object.entries(cites)) {
      const key = comparisonKey(name).toLowerCase();
      const ids: unknown[] = Array.isArray(targets) ? targets : [];
      meant.set(key, new Set([...(meant.get(key) ?? []), ...ids]));
    }
  }
  return meant;
}
