import { type Document, lookUpClause, passagesOf } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import type { RuleProblem } from '../types.ts';
import { atField, givenValue } from './problem.ts';

/** The clause that says who decides is read from the document itself (guide S85). */
export function approvalProblems(document: Document): RuleProblem[] {
  const value = givenValue(document, 'approval');
  if (value === undefined) return [];
  const { body, clause } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (typeof body !== 'string' || body === '' || typeof clause !== 'string') {
    return [
      atField(
        document,
        'approval',
        message(
          '項目 approval には body（決定機関）と clause（根拠の条項）が要る',
          'the field approval needs body (who decides) and clause (the clause that says so)',
        ),
        message(
          '例: approval: {body: 専門家会議, clause: sec:1.5.4}',
          'Example: approval: {body: Expert Committee, clause: sec:1.5.4}',
        ),
      ),
    ];
  }
  const found = lookUpClause(document, clause);
  if (!found) {
    return [
      atField(
        document,
        'approval',
        message(
          `approval の根拠とする ${clause} がこの文書にない`,
          `approval cites ${clause}, which this document does not have`,
        ),
        message(
          '決定機関を定める条項の番号を書く（例: sec:1.5.4、art:12）。',
          'Name the clause that says who decides, such as sec:1.5.4 or art:12.',
        ),
      ),
    ];
  }
  // What a reader reads: a name may be broken over two lines, or partly bold.
  const named = passagesOf(document).some(
    (passage) => passage.clause === found && passage.text.includes(body),
  );
  if (named) return [];
  return [
    atField(
      document,
      'approval',
      message(
        `approval の根拠とする ${clause} に決定機関「${body}」の記載がない`,
        `approval cites ${clause}, but that clause does not name "${body}"`,
      ),
      message(
        'body を条項の文言のとおりに書くか、clause を改める。',
        'Write body in the words of the clause, or name another clause.',
      ),
    ),
  ];
}
