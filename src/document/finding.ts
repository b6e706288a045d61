import type { Range } from '../text/lines.ts';
import type { Message } from '../text/message.ts';

/** `error` fails a check; `warning` and `info` are shown only. */
export type Severity = 'error' | 'warning' | 'info';

/** Text that takes the place of a range of the file; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** What is wrong with a document, as a value: documents never throw. */
export interface Finding {
  /** Identifier of the rule, e.g. `number-order`; `parse/…` for what the parser found. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path of the file, as the document was given. */
  readonly path: string;
  /** UTF-16 offsets in the file. */
  readonly range: Range;
  /** From 1; columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly message: Message;
  /** What to do about it. */
  readonly hint?: Message;
  /** Edits of the same file that put it right, where no person has to decide. */
  readonly fix?: readonly TextEdit[];
}
