import { type BlockChange, type ClauseChange, weightOf } from '../../redline/index.ts';
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

/** The heading of a clause is one of another level: `##` became `###`. */
export function isRelevelled({ blocks: [first] }: ClauseChange): boolean {
  return (
    first?.change === 'text' &&
    first.new[0]!.type === 'heading' &&
    first.old[0]!.depth !== first.new[0]!.depth
  );
}
