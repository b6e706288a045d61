import type { Document, Finding, Problem, Severity } from '../document/index.ts';
import type { Digest } from '../text/digest.ts';
import type { Place, Range } from '../text/lines.ts';
import type { Message } from '../text/message.ts';

/** Where something stands in a file. */
export type Position = Place & { readonly range: Range };

/** Finds a field in the front matter of a file, by keys and indices: `['items', 0, 'changeset']`. */
export type FieldPlaces = (keys: readonly (string | number)[]) => Position;

/** Why a changeset, or its edits of one document, cannot be applied. */
export interface CheckedRefusal {
  readonly message: Message;
  /** Set where the reason is the changeset that this one follows. */
  readonly after?: string;
  /** The edit that does not fit, as a key of `editPlaces`; missing where it is no single edit. */
  readonly edit?: unknown;
}

/** What edits make of one document. */
export interface CheckedOutcome {
  readonly document: string;
  /** Missing where the changeset brings the document in. */
  readonly base?: Document;
  /** Missing where the document is retired, or the edits do not fit. */
  readonly result?: Document;
  readonly mismatches: readonly CheckedRefusal[];
}

/** What rules look at in a changeset; whoever applied it hands over the results. */
export interface CheckedChangeset {
  /** Folder of its files, for findings. */
  readonly path: string;
  readonly changeset: {
    readonly id: string;
    readonly base: Readonly<Record<string, Digest>>;
    /** Planned effective date, `YYYY-MM-DD`. */
    readonly effective?: string;
    /** The documents that it amends, by id. */
    readonly edits: ReadonlyMap<string, unknown>;
  };
  readonly outcomes: readonly CheckedOutcome[];
  /** Why the changeset as a whole cannot be applied. */
  readonly refusals: readonly CheckedRefusal[];
  /** Places in `changeset.md`; without it findings stand at the head of the file. */
  readonly places?: FieldPlaces;
  /** Place of each edit in its file. */
  readonly editPlaces?: ReadonlyMap<unknown, Position>;
}

/** What rules look at in an agenda. */
export interface CheckedMeeting {
  readonly path: string;
  readonly meeting: {
    /** Day of the meeting, `YYYY-MM-DD`, where it is fixed. */
    readonly date?: string;
    readonly items: readonly {
      readonly changeset?: string;
      readonly handouts: readonly { readonly number: string; readonly document?: string }[];
    }[];
  };
  readonly places?: FieldPlaces;
}

/** Everything that rules may look at. */
export interface Repository {
  readonly documents: readonly Document[];
  readonly changesets: readonly CheckedChangeset[];
  readonly meetings: readonly CheckedMeeting[];
  /** Paths of all files of the repository that links may point to, images and PDF included. */
  readonly files: ReadonlySet<string>;
}

/** What a rule says of a document: never without a hint what to do. */
export type RuleProblem = Problem & { readonly hint: Message };

/** What a rule says of any file: never without a hint what to do. */
export type RuleFinding = Finding & { readonly hint: Message };

interface RuleBase {
  /** Identifier in findings and reports. */
  readonly id: string;
  readonly severity: Severity;
  /** Set where some findings bring an edit that puts them right. */
  readonly fixable?: true;
  /** What the rule guards against, in one sentence. */
  readonly about: Message;
}

/**
 * A rule that looks at one document and at nothing else. What it finds is a fact of the document, and
 * is not looked for again as long as its text stays.
 */
export interface DocumentRule extends RuleBase {
  readonly scope: 'document';
  check(document: Document): RuleProblem[];
}

/**
 * A rule that looks at one document among the others. It runs each time, and reads facts (outlines,
 * references, links, terms) and sources, not syntax: that may not be there.
 */
export interface NeighbourRule extends RuleBase {
  readonly scope: 'neighbours';
  check(document: Document, repository: Repository): RuleProblem[];
}

/** A rule that looks at the repository as a whole; it too reads facts, not syntax. */
export interface RepositoryRule extends RuleBase {
  readonly scope: 'repository';
  check(repository: Repository): RuleFinding[];
}

export type Rule = DocumentRule | NeighbourRule | RepositoryRule;

/** What a person or a program may know of a rule without running it. */
export interface RuleInfo {
  /** Identifier in findings and reports. */
  readonly id: string;
  readonly severity: Severity;
  /** What it looks at: one document alone, one or all of them together, or a file as it is read. */
  readonly scope: 'document' | 'repository' | 'file';
  /** Whether some of its findings bring an edit that puts them right. */
  readonly fixable: boolean;
  readonly about: Message;
}
