import type { AgendaItem, Changeset, Handout, Meeting } from '../changeset/index.ts';
import type { Document, Finding } from '../document/index.ts';
import type { Redline } from '../redline/index.ts';
import type { Paper } from '../render/paper/index.ts';
import type { Message } from '../text/message.ts';

/** What a packet is made of; nothing else may influence it: no clock, no branch, no locale. */
export interface PacketInput {
  readonly meeting: Meeting;
  /** Documents in force, by id. */
  readonly documents: ReadonlyMap<string, Document>;
  /** Changesets that the agenda names, with the redline of each document. */
  readonly changesets: ReadonlyMap<string, PacketChangeset>;
  /** What comes of all changesets of the agenda together. */
  readonly together: Together;
  /** Versions that the result depends on, for the manifest. */
  readonly tool: { readonly version: string; readonly icu: string };
}

/** All changesets of an agenda at once, each on top of those before it. */
export interface Together {
  /** Why they do not go together; nothing else is known then. */
  readonly refusal?: Message;
  /** Redlines of the documents that more than one of them amends, by id. */
  readonly redlines: ReadonlyMap<string, Redline>;
  /** What the check finds in the documents as they would be. */
  readonly findings: readonly Finding[];
}

/** A changeset of a packet. */
export interface PacketChangeset {
  readonly changeset: Changeset;
  readonly redlines: ReadonlyMap<string, Redline>;
}

/** One handout that is a document of a changeset. */
export interface DocumentHandout {
  readonly item: AgendaItem;
  readonly handout: Handout;
  readonly changeset: Changeset;
  readonly redline: Redline;
  readonly document: string;
  /** Path of the page, without `.html`. */
  readonly name: string;
}

/** A paper of a packet, before it has a form. */
export interface PacketPaper {
  /** Path without an ending: `handout-2-1-inline`. */
  readonly name: string;
  /** What PDF, Word and, where there is no page of its own, HTML print. */
  readonly paper: Paper;
  /** For Word instead: both versions and nothing else, with tracked changes. */
  readonly tracked?: TrackedPaper;
  /** The whole HTML page of a paper that does more on a screen. */
  readonly page?: () => string;
}

/** A paper of two versions, and who proposed the changes when. */
export interface TrackedPaper {
  readonly paper: Paper;
  readonly author: string;
  /** ISO 8601, where it is known. */
  readonly date?: string;
}

/** A file of a packet. */
export interface PacketFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Something that the secretariat has to settle before the packet goes out. */
export interface Warning {
  readonly handout?: string;
  readonly message: Message;
}

/** A part of the work, so that progress can be shown between two. */
export interface PacketStep {
  /** What `--only` calls it: the number of a handout, `agenda`, `checks`. */
  readonly id: string;
  readonly label: Message;
  build(): readonly PacketPaper[];
}
