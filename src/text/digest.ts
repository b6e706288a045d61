import { createHash } from 'node:crypto';

/** `sha256:` and 64 lower-case hex digits. */
export type Digest = `sha256:${string}`;

/** SHA-256 of the bytes, or of the UTF-8 form of a string (a BOM counts). */
export function digest(content: string | Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/**
 * SHA-256 of the UTF-8 form of a style or script, as a content security policy names it: `sha256-`
 * and base64 (CSP Level 3 §2.3.1).
 */
export function policyHash(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/** True for a well-formed digest, and for nothing else. */
export function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
}
