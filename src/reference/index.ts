export { type Citation, Citations } from './citations.ts';
export { type Impact, impactOf } from './impact.ts';
export { type Citing, citingDocument, citingId, type DocumentKind } from './kind.ts';
export { anchorsIn, followLink, type Link, type LinkTarget, linksOf } from './links.ts';
export { titleOf } from './names/index.ts';
export { namedIn, type Reader, readerFor, readPassage, readReferences } from './resolve/index.ts';
export { clauseAddress } from './resolve/look-up.ts';
export { type Outline, type OutlineClause, outlineOf } from './resolve/outline.ts';
export type { Reason, Reference, Status, Target } from './types.ts';
