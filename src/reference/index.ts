export { Citations } from './citations.ts';
export { type Impact, impactOf } from './impact.ts';
export { type Citing, citingDocument, citingId } from './kind.ts';
export { anchorsIn, followLink, type Link, linksOf } from './links.ts';
export { titleOf } from './names/title.ts';
export { namedIn, readerFor, readPassage, readReferences } from './resolve/index.ts';
export { type Outline, type OutlineClause, outlineOf } from './resolve/outline.ts';
export type { Reason, Reference, Status, Target } from './types.ts';
