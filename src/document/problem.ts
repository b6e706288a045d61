import { lineStarts, placeAt, type Range } from '../text/lines.ts';
import type { Message } from '../text/message.ts';
import type { Finding, Severity, TextEdit } from './finding.ts';

/** A finding before it is placed in its file: what a parser step or a rule returns. */
export interface Problem {
  readonly rule: string;
  readonly severity?: Severity;
  readonly range: Range;
  readonly message: Message;
  readonly hint?: Message;
  /** Edits of the same file that put it right, where no person has to decide. */
  readonly fix?: readonly TextEdit[];
}

/** Adds path, line and column. Severity is `error` unless the problem says otherwise. */
export function placeProblems(
  path: string,
  source: string,
  problems: readonly Problem[],
): Finding[] {
  if (problems.length === 0) return [];
  const starts = lineStarts(source);
  return problems.map((problem) => ({
    severity: 'error',
    path,
    ...placeAt(starts, problem.range.start),
    ...problem,
  }));
}
