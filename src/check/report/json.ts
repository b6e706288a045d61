import type { Finding } from '../../document/index.ts';
import { printableJson } from '../../text/printable.ts';

/** Findings for a program: an array with both languages of each message. */
export function json(findings: readonly Finding[]): string {
  return printableJson(findings);
}
