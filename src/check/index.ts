export { HEAD } from './place.ts';
export { type Reporter, reporters } from './report/index.ts';
export { RFC3647_OUTLINE } from './rfc3647.ts';
export { rules } from './rules/index.ts';
export { runChecks, sortFindings } from './run.ts';
export type {
  CheckedChangeset,
  CheckedMeeting,
  DocumentRule,
  FieldPlaces,
  Position,
  Repository,
  RepositoryRule,
  Rule,
  RuleFinding,
  RuleProblem,
} from './types.ts';
