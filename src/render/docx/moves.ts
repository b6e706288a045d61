import type { PaperBlock, Paragraph } from '../paper/index.ts';

/**
 * The moves that have text at both their places, with the names that Word is told. A move whose
 * text stands in a table at one of them is none to Word.
 */
export function movesOf(blocks: readonly PaperBlock[]): Map<string, string> {
  const from = new Set<string>();
  const to = new Set<string>();
  for (const paragraph of paragraphsOf(blocks)) {
    const ends = { move: paragraph.move, op: paragraph.end };
    const runs = paragraph.runs.filter((run) => run.kind === 'text' && !run.stray);
    for (const { move, op } of [ends, ...(runs as { move?: string; op: string }[])]) {
      if (move === undefined) continue;
      if (op === 'deleted') from.add(move);
      if (op === 'inserted') to.add(move);
    }
  }
  const both = [...from].filter((move) => to.has(move));
  return new Map(both.map((move, index) => [move, `move${index + 1}`]));
}

/** All paragraphs but those in tables. */
function* paragraphsOf(blocks: readonly PaperBlock[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'group') yield* paragraphsOf(block.blocks);
    else if (block.kind === 'list') {
      for (const item of block.items) yield* paragraphsOf(item.blocks);
    }
  }
}
