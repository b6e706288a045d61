import { type BlockChange, weightOf } from '../../redline/index.ts';
import { changedTargets } from './links.ts';

/**
 * Whether a reader is to see what changed: wording, or the target of a link. Formatting and white
 * space alone are not marked (guide §5.3).
 */
export function isMarked(blocks: readonly BlockChange[]): boolean {
  return weightOf(blocks) === 'substance' || hasChangedTarget(blocks);
}

/** A link leads elsewhere, or to another site where none did, in a text whose words may be the same. */
export function hasChangedTarget(blocks: readonly BlockChange[]): boolean {
  return blocks.some((block) => {
    if (block.change === 'container') return hasChangedTarget(block.children);
    if (block.change !== 'text') return false;
    return changedTargets(block, 'new').size > 0 || changedTargets(block, 'old').size > 0;
  });
}
