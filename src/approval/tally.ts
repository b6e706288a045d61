import type { Digest } from '../text/digest.ts';
import { type Member, type MemberKey, type Roster, type Rule, reaches } from './roster.ts';
import type { Statement } from './statement.ts';

/** A statement with the key that signed it and the instant at which it was received. */
export interface Vote {
  readonly statement: Statement;
  readonly fingerprint: string;
  /** Instant that the ledger records (RFC 3339). */
  readonly received: string;
}

/** Why a vote does not count. */
export type Uncounted =
  | 'other-changeset'
  | 'other-roster'
  | 'no-member'
  | 'not-in-office'
  | 'not-the-role'
  | 'unknown-key'
  | 'key-not-valid'
  | 'key-revoked'
  | 'outside-the-time'
  | 'proposer'
  | 'replaced';

/** What the votes come to. */
export interface Tally {
  readonly counted: readonly Vote[];
  readonly uncounted: readonly { readonly vote: Vote; readonly why: Uncounted }[];
  /** As the votes stand: a later one may still turn it. */
  readonly state: 'open' | 'approved' | 'rejected';
  /** What is missing for a decision. */
  readonly missing: readonly ('quorum' | 'threshold' | { readonly role: string })[];
}

/** What is decided upon, and when votes on it may be given. */
export interface Question {
  readonly changeset: string;
  readonly digest: Digest;
  /** Id of the member who proposes it, if one does. */
  readonly proposer?: string;
  /** Instants of the submission and, where it is over, of the enactment. */
  readonly from: string;
  readonly to?: string;
}

/**
 * Counts votes by the roster of the base and one of its rules. One person has one vote, however many
 * keys: the statement received last. Member and key must be valid both when the member says that the
 * vote was given and when it was received; both lie between submission and enactment.
 */
export function tally(votes: readonly Vote[], roster: Roster, rule: Rule, asked: Question): Tally {
  const uncounted: { vote: Vote; why: Uncounted }[] = [];
  const latest = new Map<string, Vote>();
  const inOrder = [...votes].sort((a, b) => instant(a.received) - instant(b.received));
  for (const vote of inOrder) {
    const why = reasonAgainst(vote, roster, rule, asked);
    if (why) {
      uncounted.push({ vote, why });
      continue;
    }
    const { member } = vote.statement;
    const before = latest.get(member);
    if (before) {
      uncounted.push({ vote: before, why: 'replaced' });
      latest.delete(member);
    }
    latest.set(member, vote);
  }
  const counted = [...latest.values()];
  return { counted, uncounted, ...outcome(counted, roster, rule, asked) };
}

function reasonAgainst(
  { statement, fingerprint, received }: Vote,
  roster: Roster,
  rule: Rule,
  asked: Question,
): Uncounted | undefined {
  if (statement.changeset !== asked.changeset || statement.digest !== asked.digest) {
    return 'other-changeset';
  }
  if (statement.roster !== roster.digest) return 'other-roster';
  const member = roster.members.find(({ id }) => id === statement.member);
  if (!member) return 'no-member';
  const times = [statement.time, received];
  if (times.some((time) => !isBetween(time, asked.from, asked.to))) return 'outside-the-time';
  if (times.some((time) => !isInOffice(member, time))) return 'not-in-office';
  if (!member.roles.includes(statement.role)) return 'not-the-role';
  if (!rule.proposerVotes && member.id === asked.proposer) return 'proposer';
  const key = roster.keys.find(
    (one) => one.member === member.id && one.fingerprint === fingerprint,
  );
  return key ? reasonAgainstKey(key, times) : 'unknown-key';
}

function reasonAgainstKey(key: MemberKey, times: readonly string[]): Uncounted | undefined {
  const { from, to, revoked } = key;
  if (revoked !== undefined && times.some((time) => instant(time) >= instant(revoked))) {
    return 'key-revoked';
  }
  return times.every((time) => isBetween(time, from, to)) ? undefined : 'key-not-valid';
}

function outcome(
  counted: readonly Vote[],
  { members }: Roster,
  rule: Rule,
  { to, from, proposer }: Question,
): Pick<Tally, 'state' | 'missing'> {
  const at = to ?? counted.at(-1)?.received ?? from;
  const seats = members.filter(
    (member) => isInOffice(member, at) && (rule.proposerVotes || member.id !== proposer),
  );
  const of = (...wanted: readonly Statement['decision'][]) =>
    counted.filter(({ statement }) => wanted.includes(statement.decision)).length;
  const [yes, no] = [of('approve', 'approve-with-conditions'), of('reject')];
  const missing: Tally['missing'][number][] = rule.roles
    .filter((role) => !counted.some(({ statement }) => statement.role === role))
    .map((role) => ({ role }));
  if (!reaches(rule.quorum, counted.length, seats.length)) missing.unshift('quorum');
  const carried = yes > 0 && reaches(rule.threshold, yes, yes + no);
  if (missing.length > 0) return { state: 'open', missing };
  if (carried) return { state: 'approved', missing };
  return no > 0 ? { state: 'rejected', missing } : { state: 'open', missing: ['threshold'] };
}

/** Days of office are days in the zone in which the instant is written. */
function isInOffice({ from, to }: Member, time: string): boolean {
  const day = time.slice(0, 10);
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function isBetween(time: string, from: string | undefined, to: string | undefined): boolean {
  const at = instant(time);
  return (from === undefined || instant(from) <= at) && (to === undefined || at <= instant(to));
}

function instant(time: string): number {
  return Date.parse(time);
}
