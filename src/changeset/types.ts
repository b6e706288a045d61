import type { ClauseEdit } from '../amendment/index.ts';
import type { Operation } from '../amendment/wording/index.ts';
import type { Address } from '../document/index.ts';
import type { Digest } from '../text/digest.ts';
import type { Message } from '../text/message.ts';

/** Whether a changeset alters what the documents require, or only how they say it. */
export type ChangeClass = 'substantive' | 'editorial';

/** Why a changeset, or its edits of one document, cannot be applied. */
export interface Refusal {
  readonly message: Message;
  /** The edit that does not fit, the clause that it names, the digests expected and found. */
  readonly edit?: ClauseEdit;
  readonly address?: Address;
  readonly expected?: Digest;
  readonly found?: Digest;
  /** Set where the reason is the changeset that this one follows. */
  readonly after?: string;
}

/** A proposed amendment: what is asked, why, and the edits of each document. */
export interface Changeset {
  /** Name of its folder. */
  readonly id: string;
  readonly title: string;
  readonly class: ChangeClass;
  readonly proposer?: string;
  /** Number of the meeting that is asked. */
  readonly meeting?: string;
  /** 確認事項 as the agenda numbers it: `①`. */
  readonly question?: string;
  /** Planned effective date, `YYYY-MM-DD`. */
  readonly effective?: string;
  /** Planned version per document; set for good at enactment only. */
  readonly versions: Readonly<Record<string, string>>;
  /** Changeset whose result is the base of this one. */
  readonly after?: string;
  /** Digest of each document as it was when the edits were written. */
  readonly base: Readonly<Record<string, Digest>>;
  /** Documents looked at and left alone, with the reason. */
  readonly unaffected: Readonly<Record<string, string>>;
  /** What was asked for, where the edits were made by operations. */
  readonly operations?: readonly Operation[];
  /** 改正理由, Markdown. */
  readonly reason: string;
  /** Edits per document id, in the order of the file. */
  readonly edits: ReadonlyMap<string, readonly ClauseEdit[]>;
  /** Why some of its files could not be read; it does not apply then. */
  readonly unreadable?: readonly Refusal[];
}

/** Front matter and body of `changeset.md`: a changeset without its edits. */
export type ChangesetHead = Omit<Changeset, 'edits' | 'unreadable'>;
