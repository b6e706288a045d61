export { applyChanges, type Written } from './apply.ts';
export { withBaseKeys } from './base-keys.ts';
export { aroundWords } from './context.ts';
export { type Ledger, type LedgerRow, ledgerOf } from './ledger.ts';
export { type Operation, termOf } from './operation.ts';
export { previewOf } from './preview.ts';
export { settle } from './settle.ts';
export { traceBetween } from './trace.ts';
export type { Change, Decisions, Outcome, Proposal, Settled, Spot } from './types.ts';
