import type { AgendaItem, Changeset, Handout, Meeting } from '../changeset/index.ts';
import type { Document } from '../document/index.ts';
import type { Redline } from '../redline/index.ts';
import type { Message } from '../text/message.ts';

/** What a packet is made of; nothing else may influence it: no clock, no branch, no locale. */
export interface PacketInput {
  readonly meeting: Meeting;
  /** Documents in force, by id. */
  readonly documents: ReadonlyMap<string, Document>;
  /** Changesets that the agenda names, with the redline of each document. */
  readonly changesets: ReadonlyMap<string, PacketChangeset>;
  /** Versions that the result depends on, for the manifest. */
  readonly tool: { readonly version: string; readonly icu: string };
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

/** A file of a packet, as text. */
export interface PacketFile {
  readonly path: string;
  readonly content: string;
}

/** Something that the secretariat has to settle before the packet goes out. */
export interface Warning {
  readonly handout?: string;
  readonly message: Message;
}

/** A part of the work, so that progress can be shown between two. */
export interface PacketStep {
  readonly label: Message;
  build(): readonly PacketFile[];
}
