import type { ClauseChange } from './types.ts';
import { weightOf } from './weight.ts';

/**
 * How far the words of a clause are others: not at all, in the source only (`space`), in their form
 * (`format`), in the number before the title (`number`), or truly (`edited`); or the whole clause is
 * in one version only.
 */
export type Wording = 'same' | 'space' | 'format' | 'number' | 'edited' | 'one-sided';

/**
 * The wording of a clause.
 *
 * | old -> new | |
 * | --- | --- |
 * | `\\| a \\|` -> `\\| a    \\|`, lines wrapped anew | space |
 * | `**a**` -> `a`, `keyUsage` as code, three paragraphs put into a list | format |
 * | `## 4.2 a` -> `## 4.3 a`, `## 4.2. a` -> `## 4.2 a` | number |
 * | `## 4.2 a` -> `## 4.3 a` and some words of the text | edited |
 * | `## 4.2 a` -> `## 4.2 b` | edited |
 */
export function wordingOf(clause: ClauseChange): Wording {
  const { change, old, new: now } = clause;
  if (!old || !now) return 'one-sided';
  if (change !== 'edited') return change === 'same' && old.slice !== now.slice ? 'space' : 'same';
  const { blocks } = clause;
  const titled = old.kind === 'section' && now.kind === 'section' && old.title === now.title;
  const relabelled = titled && blocks[0]?.change === 'text' && old.label !== now.label;
  const weight = weightOf(relabelled ? blocks.slice(1) : blocks);
  if (weight === 'substance') return 'edited';
  if (relabelled && blocks[0] && weightOf([blocks[0]]) === 'substance') return 'number';
  return weight === 'format' ? 'format' : weight === 'space' ? 'space' : 'format';
}
