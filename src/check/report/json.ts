import { printableJson } from '../../text/printable.ts';
import type { Report } from './types.ts';

/** Findings for a program: an array with both languages of each message. */
export function* json({ findings }: Report): Generator<string> {
  yield printableJson(findings);
}
