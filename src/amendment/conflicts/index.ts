export { conflictsBetween } from './conflicts.ts';
export type { Conflict, EditsByDocument } from './types.ts';
