import type { Repository } from '../../src/check/index.ts';
import { referencesOf } from '../../src/check/references.ts';
import { absentAttachment } from '../../src/check/rules/absent-attachment.ts';
import { ambiguousReference } from '../../src/check/rules/ambiguous-reference.ts';
import { danglingReference } from '../../src/check/rules/dangling-reference.ts';
import { linkTarget } from '../../src/check/rules/link-target.ts';
import { linkText } from '../../src/check/rules/link-text.ts';
import { referenceTitle } from '../../src/check/rules/reference-title.ts';
import { referenceToNothing } from '../../src/check/rules/reference-to-nothing.ts';
import { selfReference } from '../../src/check/rules/self-reference.ts';
import { parseDocument } from '../../src/document/index.ts';
import { lineStarts, placeAt } from '../../src/text/lines.ts';

const RULES = [
  danglingReference,
  absentAttachment,
  ambiguousReference,
  selfReference,
  referenceToNothing,
  referenceTitle,
  linkText,
  linkTarget,
] as const;

/** What the reference rules say of one file, and what became of its references. */
export interface FileResult {
  /** `line rule surface`, in the order of the file. */
  readonly rows: readonly (readonly [line: string, rule: string, surface: string])[];
  /** References by status: `resolved`, `not-checkable` and so on. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Runs the reference rules over one file, which is the only document of its repository. */
export function referenceFindings(file: string, source: string): FileResult {
  const document = parseDocument(file, source);
  const repository: Repository = {
    documents: [document],
    changesets: [],
    meetings: [],
    files: new Set(),
  };
  const starts = lineStarts(source);
  const rows = RULES.flatMap((rule) =>
    rule.check(document, repository).map(({ range }) => ({ rule: rule.id, range })),
  )
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ rule, range }): [string, string, string] => [
      String(placeAt(starts, range.start).line),
      rule,
      source
        .slice(range.start, range.end)
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/\s+/g, ' '),
    ]);
  const counts: Record<string, number> = {};
  for (const { status } of referencesOf(document, repository)) {
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return { rows, counts };
}
