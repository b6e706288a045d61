import type { ChangeClass } from '../changeset/index.ts';
import type { Digest } from '../text/digest.ts';

/** A part of a number of people: 過半数 is more than 1/2, 3分の2以上 at least 2/3, 3人 at least 3. */
export type Share =
  | { readonly kind: 'part'; readonly of: readonly [number, number]; readonly more: boolean }
  | { readonly kind: 'count'; readonly least: number };

/** A person who may vote, from the first to the last day of office, `YYYY-MM-DD`. */
export interface Member {
  /** Never used for another person. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** A key of a member, from the first to the last instant (RFC 3339); revoked from an instant on. */
export interface MemberKey {
  readonly member: string;
  /** `SHA256:…`. */
  readonly fingerprint: string;
  readonly from?: string;
  readonly to?: string;
  readonly revoked?: string;
}

/** How changesets of a class that amend some documents are decided. */
export interface Rule {
  /** Ids of documents; every document where it is absent. */
  readonly documents?: readonly string[];
  /** Both classes where it is absent. */
  readonly class?: ChangeClass;
  /** Of the members, so many have to vote; an abstention is a vote. */
  readonly quorum: Share;
  /** Of the votes for and against, so many have to be for it. */
  readonly threshold: Share;
  /** Each has to be among the votes. */
  readonly roles: readonly string[];
  readonly proposerVotes: boolean;
  /** Whether a decision on paper, recorded by the secretariat, counts. */
  readonly paper: boolean;
}

/** Who decides, with which keys, and by which rules. */
export interface Roster {
  readonly digest: Digest;
  readonly members: readonly Member[];
  readonly keys: readonly MemberKey[];
  readonly rules: readonly Rule[];
}

/** Whether so many of a number are the share. */
export function reaches(share: Share, count: number, of: number): boolean {
  if (share.kind === 'count') return count >= share.least;
  const [part, whole] = share.of;
  return share.more ? count * whole > of * part : count * whole >= of * part;
}
