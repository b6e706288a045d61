export { catalogue, type RuleInfo } from './catalogue.ts';
export { makeFacts } from './facts.ts';
export { type FixResult, fixRepository, type RefusedFix } from './fix.ts';
export { unifiedDiff } from './patch.ts';
export { HEAD } from './place.ts';
export { type Report, type Reporter, reporters } from './report/index.ts';
export { RFC3647_OUTLINE } from './rfc3647.ts';
export { rules } from './rules/index.ts';
export { type Checked, checkRepository, runChecks, sortFindings } from './run.ts';
export { SUPPRESSION, type Suppressed } from './suppress.ts';
export type {
  CheckedChangeset,
  CheckedMeeting,
  DocumentRule,
  FieldPlaces,
  NeighbourRule,
  Position,
  Repository,
  RepositoryRule,
  Rule,
  RuleFinding,
  RuleProblem,
} from './types.ts';
