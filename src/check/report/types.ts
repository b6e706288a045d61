import type { Finding } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';
import type { Suppressed } from '../suppress.ts';
import type { RuleInfo } from '../types.ts';

/** What a check gave, and what a reader needs to understand it. */
export interface Report {
  readonly findings: readonly Finding[];
  /** Findings that a comment in the document answers. */
  readonly suppressed: readonly Suppressed[];
  /** Text of each file that was checked, by path; findings of other files have no excerpt. */
  readonly sources: Pick<ReadonlyMap<string, string>, 'get' | 'keys'>;
  readonly rules: readonly RuleInfo[];
  /** Whether the check fails for a finding. */
  fails(finding: Finding): boolean;
  /** Version of this program. */
  readonly version: string;
}

/** Writes a report for one kind of reader, in pieces: a hundred thousand findings make no one string. */
export type Reporter = (report: Report, lang: Language) => Generator<string>;
