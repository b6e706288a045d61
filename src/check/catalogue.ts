import { READING } from './reading.ts';
import { rules } from './rules/index.ts';
import { SUPPRESSION } from './suppress.ts';
import type { RuleInfo } from './types.ts';

/** Everything that a finding can be called, in the order in which it is documented. */
export const catalogue: readonly RuleInfo[] = [
  ...rules.map(({ id, severity, scope, fixable = false, about }) => ({
    id,
    severity,
    scope: scope === 'document' ? ('document' as const) : ('repository' as const),
    fixable,
    about,
  })),
  SUPPRESSION,
  ...READING.map(([id, about, severity = 'error']) => ({
    id,
    severity,
    scope: 'file' as const,
    fixable: false,
    about,
  })),
];
