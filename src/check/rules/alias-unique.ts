import { type Document, field } from '../../document/index.ts';
import { comparisonKey } from '../../text/comparable.ts';
import { message } from '../../text/message.ts';
import type { NeighbourRule } from '../types.ts';

/** The first document of each name, and which names are meant of several. */
interface Names {
  readonly first: ReadonlyMap<string, Document>;
  readonly meant: ReadonlyMap<string, ReadonlySet<unknown>>;
}

const known = new WeakMap<readonly Document[], Names>();

/**
 * One name for two documents: 「CPの3.2.3」 could be either. It is meant where a document says in
 * `cites` that the name means both.
 *
 * Invalid: `aliases: [CP]` in cp-sign and in cp-auth; one `title` twice. Valid: the same with
 * `cites: {CP: [cp-sign, cp-auth]}` in either, or in a third document; one name as `short` and as
 * alias of one document.
 */
export const aliasUnique: NeighbourRule = {
  id: 'alias-unique',
  scope: 'neighbours',
  severity: 'warning',
  about: message('二つの文書に同じ名称がある', 'one name for two documents'),
  check(document, { documents }) {
    const { first, meant } = namesIn(documents);
    return namesOf(document).flatMap(({ field: name, text }) => {
      const key = comparisonKey(text).toLowerCase();
      const other = first.get(key);
      // A draft of a document has its names, and its id.
      if (!other || other.id === document.id) return [];
      const ids = meant.get(key);
      if (ids?.has(other.id) && ids.has(document.id)) return [];
      return [
        {
          rule: 'alias-unique',
          range: document.frontMatter!.ranges[name] ?? document.frontMatter!.range,
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
    });
  },
};

/** Read once for the documents of a repository. */
function namesIn(documents: readonly Document[]): Names {
  let names = known.get(documents);
  if (!names) {
    const first = new Map<string, Document>();
    for (const document of documents) {
      for (const { text } of namesOf(document)) {
        const key = comparisonKey(text).toLowerCase();
        if (!first.has(key)) first.set(key, document);
      }
    }
    names = { first, meant: meantTogether(documents) };
    known.set(documents, names);
  }
  return names;
}

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
