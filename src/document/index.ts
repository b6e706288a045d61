export { splitTarget, withoutOrdinal } from './address.ts';
export { documentsById } from './by-id.ts';
export { decode } from './decode.ts';
export { linkDefinitions } from './definitions.ts';
export { derived, release } from './derived.ts';
export {
  type AllFacts,
  type Fact,
  type Facts,
  factOf,
  factsOf,
  forget,
  hasNewFacts,
  keepFacts,
} from './facts.ts';
export { clauseAt, findClause, lookUpClause } from './find.ts';
export type { Finding, Severity, TextEdit } from './finding.ts';
export { type FrontMatter, field } from './front-matter.ts';
export { captionLabel, itemLabel, paragraphLabel } from './label.ts';
export { parseMarkdown, rangeOf } from './markdown.ts';
export { parseDocument } from './parse.ts';
export { type Passage, passagesOf } from './passages/index.ts';
export { type Problem, placeProblems } from './problem.ts';
export { sameSyntax } from './same-syntax.ts';
export type { Address, Clause, Document, Numbering, Part } from './types.ts';
export { type UnmarkedHeading, unmarkedHeadings } from './unmarked.ts';
