import type { Op, PaperBlock } from './types.ts';

/** Whether a version has anything of a block: its end, text of it, an item, a row. */
export function isIn(block: PaperBlock, side: 'old' | 'new'): boolean {
  const gone: Op = side === 'old' ? 'inserted' : 'deleted';
  switch (block.kind) {
    case 'paragraph':
      return (
        block.end !== gone ||
        block.runs.some((run) => run.kind === 'text' && !run.stray && run.op !== gone)
      );
    case 'list':
      return block.items.some(({ op }) => op !== gone);
    case 'table':
      return block.rows.some(({ op }) => op !== gone);
    case 'group':
      return block.blocks.some((inner) => isIn(inner, side));
  }
}
