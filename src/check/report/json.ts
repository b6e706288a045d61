import type { Finding } from '../../document/index.ts';

/** Findings for a program: an array with both languages of each message. */
export function json(findings: readonly Finding[]): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}
