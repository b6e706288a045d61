import type { Document, TextEdit } from '../../document/index.ts';
import type { Message } from '../../text/message.ts';
import type { RuleProblem } from '../types.ts';

/** A problem at the value of a field, or at the head of the block where there is no value. */
export function atField(
  document: Document,
  name: string,
  message: Message,
  hint: Message,
  more: { severity?: 'warning' | 'info'; fix?: readonly TextEdit[] } = {},
): RuleProblem {
  const front = document.frontMatter!;
  const { start } = front.range;
  const range = front.ranges[name] ?? { start, end: start + 3 };
  return { rule: 'front-matter', range, message, hint, ...more };
}

/** The value of a field; undefined where it is missing or left empty. */
export function givenValue(document: Document, name: string): unknown {
  const value = document.frontMatter?.fields[name];
  return value === '' ? undefined : value;
}
