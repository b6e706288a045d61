export { changesetDigest } from './digest.ts';
export { type EditFile, type EditFileProblem, formatEditFile, parseEditFile } from './edit-file.ts';
export { formatChangesetHead } from './format-head.ts';
export { parseChangesetHead } from './head.ts';
export { type AgendaItem, type Handout, type Meeting, parseMeeting } from './meeting.ts';
export { operationFields } from './operations.ts';
export { fieldPlaces } from './places.ts';
export { RESERVED_NAMES } from './reserved.ts';
export {
  applyChangeset,
  type Outcome,
  type Parse,
  type Resolution,
  refusalsOf,
  resolveChangeset,
} from './resolve.ts';
export type { ChangeClass, Changeset, ChangesetHead, Refusal } from './types.ts';
