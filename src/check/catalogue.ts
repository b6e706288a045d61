import type { Severity } from '../document/index.ts';
import type { Message } from '../text/message.ts';
import { READING } from './reading.ts';
import { rules } from './rules/index.ts';
import { SUPPRESSION } from './suppress.ts';

/** What a person or a program may know of a rule without running it. */
export interface RuleInfo {
  /** Identifier in findings and reports. */
  readonly id: string;
  readonly severity: Severity;
  /** What it looks at: one document alone, one or all of them together, or a file as it is read. */
  readonly scope: 'document' | 'repository' | 'file';
  /** Whether some of its findings bring an edit that puts them right. */
  readonly fixable: boolean;
  readonly about: Message;
}

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
