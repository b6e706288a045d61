import type {
  CheckedChangeset,
  DocumentRule,
  NeighbourRule,
  Repository,
} from '../../src/check/index.ts';
import { type Document, parseDocument } from '../../src/document/index.ts';

/** A repository of some documents, given as sources by path. */
export function repositoryOf(
  sources: Readonly<Record<string, string>>,
  more: Partial<Repository> = {},
): Repository {
  const documents = Object.entries(sources)
    .filter(([path]) => path.endsWith('.md'))
    .map(([path, source]) => parseDocument(path, source));
  return { documents, changesets: [], meetings: [], files: new Set(Object.keys(sources)), ...more };
}

/** What a rule says of one document: `line:column message`, in English. */
export function says(
  rule: DocumentRule | NeighbourRule,
  source: string,
  more: Readonly<Record<string, string>> = {},
): string[] {
  const repository = repositoryOf({ 'policies/a.md': source, ...more });
  const document = repository.documents[0]!;
  return rule.check(document, repository).map(({ range, message, rule: id }) => {
    if (id !== rule.id) throw new Error(`${rule.id} reports as ${id}`);
    return `${place(document, range.start)} ${message.en}`;
  });
}

function place(document: Document, offset: number): string {
  const before = document.source.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** A changeset as rules see it. */
export function checked(
  id: string,
  base: Readonly<Record<string, `sha256:${string}`>>,
  outcomes: CheckedChangeset['outcomes'],
): CheckedChangeset {
  return {
    path: `changesets/${id}`,
    changeset: { id, base, edits: new Map(outcomes.map((outcome) => [outcome.document, []])) },
    outcomes,
    refusals: [],
  };
}
