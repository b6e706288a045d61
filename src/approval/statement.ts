import canonicalize from 'canonicalize';
import { type Digest, isDigest } from '../text/digest.ts';
import { isDate } from '../text/era.ts';
import { type Message, message } from '../text/message.ts';

/** What a member decides about a changeset. */
export type Decision = 'approve' | 'approve-with-conditions' | 'reject' | 'abstain';

/** What a member signs: a decision, bound to a text by digests. */
export interface Statement {
  readonly changeset: string;
  /** Of the changeset's content: what the signature is about. */
  readonly digest: Digest;
  /** Of the roster that says who decides: the one in force, never the one in the change. */
  readonly roster: Digest;
  /** Id of the member in that roster. */
  readonly member: string;
  /** The role that the member votes in. */
  readonly role: string;
  readonly decision: Decision;
  /** Instant as the member states it, `2023-03-23T14:30:00+09:00`. */
  readonly time: string;
  readonly meeting?: string;
  /** Where the minutes record it. */
  readonly minutes?: string;
  /** Reasons, or the conditions of an approval with conditions. */
  readonly comment?: string;
  /** For information, by document: nothing is decided by these. */
  readonly base?: Readonly<Record<string, Digest>>;
  readonly result?: Readonly<Record<string, Digest>>;
  /** For information: of the packet that the member saw. */
  readonly manifest?: Digest;
}

/** Namespace of the signatures, so that one made for something else never counts. */
export const NAMESPACE = 'kaitei-approval-1';

/** The bytes that are signed: canonical JSON (RFC 8785) and a line feed. */
export function statementBytes(statement: Statement): Uint8Array {
  return new TextEncoder().encode(`${canonicalize(statement)}\n`);
}

/**
 * Reads a statement. Only the bytes that {@link statementBytes} writes are one: no other order, blank,
 * key or spelling, so that two readers never see two statements in one file.
 */
export function readStatement(
  bytes: Uint8Array,
): { readonly statement: Statement } | { readonly problem: Message } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return { problem: NO_JSON };
  }
  if (typeof value !== 'object' || value === null) return { problem: NO_JSON };
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const [name, isRight] of Object.entries(FIELDS)) {
    const given = fields.get(name);
    const isMissing = given === undefined && REQUIRED.has(name);
    if (isMissing || (given !== undefined && !isRight(given))) return { problem: wrong(name) };
  }
  const unknown = [...fields.keys()].find((name) => !Object.hasOwn(FIELDS, name));
  if (unknown !== undefined) return { problem: notKnown(unknown) };
  const statement = value as Statement;
  if (statement.decision === 'approve-with-conditions' && !statement.comment?.trim()) {
    return { problem: NO_CONDITIONS };
  }
  return Buffer.compare(bytes, statementBytes(statement)) === 0
    ? { statement }
    : { problem: NOT_CANONICAL };
}

const DECISIONS = new Set<unknown>(['approve', 'approve-with-conditions', 'reject', 'abstain']);
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isDigests = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(isDigest);

const FIELDS: Readonly<Record<keyof Statement, (value: unknown) => boolean>> = {
  changeset: isText,
  digest: isDigest,
  roster: isDigest,
  member: isText,
  role: isText,
  decision: (value) => DECISIONS.has(value),
  time: isInstant,
  meeting: isText,
  minutes: isText,
  comment: isText,
  base: isDigests,
  result: isDigests,
  manifest: isDigest,
};
const REQUIRED = new Set(['changeset', 'digest', 'roster', 'member', 'role', 'decision', 'time']);

/** An instant with seconds and an offset, of a day that exists (RFC 3339). */
function isInstant(value: unknown): boolean {
  return typeof value === 'string' && INSTANT.test(value) && isDate(value.slice(0, 10));
}

const INSTANT =
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const NO_JSON = message('JSON のオブジェクトでない', 'it is no JSON object');
const NOT_CANONICAL = message(
  '正規形（RFC 8785）でない。kaitei approve で作り直す',
  'it is not in canonical form (RFC 8785); make it again by kaitei approve',
);
const NO_CONDITIONS = message(
  '条件付きの承認に条件（comment）がない',
  'an approval with conditions does not say which (comment)',
);
const wrong = (name: string) =>
  message(`${name} がないか、正しい形でない`, `${name} is missing or not well-formed`);
const notKnown = (name: string) =>
  message(`${name} という項目は定められていない`, `there is no field ${name}`);
