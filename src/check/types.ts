import type { Changeset, Meeting, Outcome } from '../changeset/index.ts';
import type { Document, Finding, Problem, Severity } from '../document/index.ts';
import type { Message } from '../text/message.ts';

/** A changeset with what its edits make of each document. */
export interface CheckedChangeset {
  /** Folder of its files, for findings. */
  readonly path: string;
  readonly changeset: Changeset;
  readonly outcomes: readonly Outcome[];
}

/** Everything that rules may look at. */
export interface Repository {
  readonly documents: readonly Document[];
  readonly changesets: readonly CheckedChangeset[];
  readonly meetings: readonly { readonly path: string; readonly meeting: Meeting }[];
  /** Paths of all files of the repository that links may point to. */
  readonly files: ReadonlySet<string>;
}

interface RuleBase {
  /** Identifier in findings and reports. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule guards against, in one sentence. */
  readonly about: Message;
}

/** A rule that looks at one document at a time. */
export interface DocumentRule extends RuleBase {
  readonly scope: 'document';
  check(document: Document, repository: Repository): Problem[];
}

/** A rule that looks at the repository as a whole. */
export interface RepositoryRule extends RuleBase {
  readonly scope: 'repository';
  check(repository: Repository): Finding[];
}

export type Rule = DocumentRule | RepositoryRule;
