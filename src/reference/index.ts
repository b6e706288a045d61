export { type Citing, citingDocument, citingId, type DocumentKind } from './kind.ts';
export { type Reader, readerFor, readPassage, readReferences } from './resolve/index.ts';
export type { Reason, Reference, Status, Target } from './types.ts';
