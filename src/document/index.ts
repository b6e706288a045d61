export { splitTarget, uniqueAddresses, withoutOrdinal } from './address.ts';
export { type Decoded, decode } from './decode.ts';
export { clauseAt, findClause, lookUpClause } from './find.ts';
export type { Finding, Severity } from './finding.ts';
export { type FrontMatter, field } from './front-matter.ts';
export { parseMarkdown, rangeOf } from './markdown.ts';
export { parseDocument } from './parse.ts';
export { type Problem, placeProblems } from './problem.ts';
export type { Address, Clause, Document, Numbering, Part } from './types.ts';
