import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { acceptBlocks, rejectBlocks } from './project.ts';
import { itemSign } from './signs.ts';
import { bigrams, dice } from './similarity.ts';
import { compareText } from './text.ts';
import { nodeKey, textOf } from './tree.ts';
import type { BlockChange, Piece, Regrouping } from './types.ts';
import type { Whole } from './wholes.ts';

/** Least likeness of the texts of blocks that only were put together in another way. */
const ALIKE = 0.7;

/**
 * Finds blocks that came in the place of others with the same words, or most of them: paragraphs
 * put below an item, a quotation that is none any more, a table written as a list. They stay
 * deletions and insertions, so the law of the redline does not rest on this; it tells a reader which
 * words are new, if any.
 *
 * | old -> new | new words |
 * | --- | --- |
 * | `text` -> `> text` | none |
 * | `1. a`, `b`, `2. c` (three blocks) -> one list with b below a | none |
 * | `a\. text` -> `1. text` | `1.` for `a.`: what is printed before an item is text |
 * | `note* text` -> `> note text` | none, and `*` is gone |
 */
export function regroup(changes: readonly BlockChange[]): BlockChange[] {
  return runsOf(changes, (change) => change.change !== 'same').flatMap((run) => {
    if (run[0]?.change === 'same') return run;
    return regroupAll(run) ?? runsOf(run, isWhole).flatMap(regroupRun);
  });
}

/** Changes cut into stretches of those that pass a test and those that do not. */
function runsOf(
  changes: readonly BlockChange[],
  test: (change: BlockChange) => boolean,
): BlockChange[][] {
  const runs: BlockChange[][] = [];
  let passed: boolean | undefined;
  for (const change of changes) {
    if (test(change) === passed) runs.at(-1)!.push(change);
    else runs.push([change]);
    passed = test(change);
  }
  return runs;
}

/** Blocks that have the very same words as others, where a list among them took some of them in. */
function regroupAll(run: readonly BlockChange[]): Whole[] | undefined {
  if (!run.some(isWhole) || run.every(isWhole)) return undefined;
  const [old, now] = [rejectBlocks(run), acceptBlocks(run)];
  // An item that another one took in is of a lower level: more than form.
  if (now[0]?.type === 'listItem') return undefined;
  const [before, after] = [prose(old), prose(now)];
  const letters = (text: Paragraph) => textOf(text).replace(/\s+/g, '');
  if (letters(before) !== letters(after)) return undefined;
  const regrouped: Regrouping = { pieces: piecesOf(before, after) };
  return [
    ...old.map((node) => ({ change: 'deleted', node, regrouped }) as const),
    ...now.map((node) => ({ change: 'inserted', node, regrouped }) as const),
  ];
}

function isWhole(change: BlockChange): change is Whole {
  return change.change === 'inserted' || change.change === 'deleted';
}

function regroupRun(run: readonly BlockChange[]): BlockChange[] {
  if (!run.every(isWhole)) return [...run];
  const of = (side: Whole['change']) =>
    run.filter(({ change }) => change === side).map(({ node }) => node);
  const [old, now] = [of('deleted'), of('inserted')];
  if (old.length === 0 || now.length === 0) return [...run];
  // One block instead of another of its kind was replaced, not put together in another way.
  if (old.length === 1 && now.length === 1 && old[0]!.type === now[0]!.type) return [...run];
  const [before, after] = [prose(old), prose(now)];
  const [a, b] = [bigrams(textOf(before)), bigrams(textOf(after))];
  if (a.total === 0 || b.total === 0 || dice(a, b) < ALIKE) return [...run];
  const regrouped: Regrouping = { pieces: piecesOf(before, after) };
  return run.map((change) => ({ ...change, regrouped }));
}

function piecesOf(old: Paragraph, now: Paragraph): readonly Piece[] {
  if (nodeKey(old) === nodeKey(now)) return [{ op: 'same', text: textOf(now) }];
  return compareText([old], [now]).pieces;
}

/** All that is printed of some blocks, as one paragraph. */
function prose(nodes: readonly Nodes[]): Paragraph {
  const children: PhrasingContent[] = [];
  const say = (value: string) => {
    if (value !== '') children.push({ type: 'text', value: `${value} ` });
  };
  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        children.push(...node.children, { type: 'text', value: ' ' });
        break;
      case 'list':
        for (const [index, item] of node.children.entries()) {
          const sign = itemSign(node, item, index);
          if (sign !== undefined && sign !== '•') say(sign);
          visit(item);
        }
        break;
      case 'definition':
        say(`[${node.label ?? node.identifier}]: ${node.url} ${node.title ?? ''}`);
        break;
      case 'footnoteDefinition':
        say(`[^${node.label ?? node.identifier}]`);
        node.children.forEach(visit);
        break;
      default:
        if ('value' in node) say(node.value);
        else if ('children' in node) (node.children as Nodes[]).forEach(visit);
    }
  };
  nodes.forEach(visit);
  return { type: 'paragraph', children };
}
