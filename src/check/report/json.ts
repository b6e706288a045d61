import type { Finding } from '../../document/index.ts';

/** What JSON lets through and a terminal would obey: C1 controls and bidirectional overrides. */
const UNPRINTABLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Findings for a program: an array with both languages of each message. */
export function json(findings: readonly Finding[]): string {
  const text = JSON.stringify(findings, null, 2);
  return `${text.replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
