export { repairReferences } from './repair.ts';
export type { Concern, Repaired, Shifted } from './types.ts';
