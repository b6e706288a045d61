export { catalogue } from './catalogue.ts';
export { makeFacts } from './facts.ts';
export { fixRepository, type RefusedFix } from './fix.ts';
export { unifiedDiff } from './patch.ts';
export { HEAD } from './place.ts';
export { type Report, reporters } from './report/index.ts';
export { RFC3647_OUTLINE } from './rfc3647.ts';
export { rules } from './rules/index.ts';
export { type Checked, checkRepository, runChecks, sortFindings } from './run.ts';
export type {
  CheckedChangeset,
  DocumentRule,
  FieldPlaces,
  NeighbourRule,
  Position,
  Repository,
  Rule,
  RuleFinding,
  RuleInfo,
} from './types.ts';
