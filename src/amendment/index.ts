export { applyEdits, documentDigest } from './apply.ts';
export { deriveEdits } from './derive.ts';
export type { Anchor, Applied, ClauseEdit, Mismatch } from './types.ts';
