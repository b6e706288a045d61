import type { Nodes, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { nodeKey, shellOf } from './tree.ts';
import type { Mark, Shell } from './types.ts';

/** Stands for an inline unit in flat text (U+FFFC OBJECT REPLACEMENT CHARACTER). */
export const ATOM = '\ufffc';
/** Stands for the end of a paragraph that another follows (U+2029 PARAGRAPH SEPARATOR). */
export const BOUNDARY = '\u2029';

/** A stretch of flat text under one stack of wrappers; an atom or a boundary is a run of its own. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  readonly atom?: PhrasingContent;
  readonly boundary?: true;
}

/** The content of one or more blocks as one text, with what is needed to build them again. */
export interface Flat {
  readonly shells: readonly Shell[];
  readonly text: string;
  readonly runs: readonly Run[];
}

/**
 * Writes the inline content of blocks as one text, so that words are compared without regard to
 * markup. Blocks with a value (code, HTML) have that value as their text.
 */
export function flatten(blocks: readonly Nodes[]): Flat {
  let text = '';
  let marks = 0;
  const runs: Run[] = [];
  const add = (content: string, run: Omit<Run, 'start' | 'end'>) => {
    runs.push({ ...run, start: text.length, end: text.length + content.length });
    text += content;
  };
  const visit = (node: PhrasingContent, above: readonly Mark[]) => {
    if (node.type === 'text' && node.value !== '' && !/[\u2029\ufffc]/.test(node.value)) {
      add(node.value, { marks: [...above, { id: marks++, shell: shellOf(node) }] });
    } else if ('children' in node && node.children.length > 0) {
      const inside = [...above, { id: marks++, shell: shellOf(node) }];
      for (const child of node.children) visit(child, inside);
    } else {
      add(ATOM, { marks: above, atom: node });
    }
  };
  for (const [index, block] of blocks.entries()) {
    if (index > 0) add(BOUNDARY, { marks: [], boundary: true });
    if ('value' in block) {
      if (block.value !== '') add(block.value, { marks: [] });
    } else if ('children' in block) {
      for (const child of block.children) visit(child as PhrasingContent, []);
    }
  }
  return { shells: blocks.map(shellOf), text, runs };
}

/** A string that is equal for two atoms exactly where they are the same unit. */
export function atomKey(atom: PhrasingContent): string {
  return ATOM + nodeKey(atom);
}

/** What an atom reads as. */
export function atomText(atom: PhrasingContent): string {
  if (atom.type === 'break') return '\n';
  if (atom.type === 'footnoteReference') return `[^${atom.label ?? atom.identifier}]`;
  if (atom.type === 'image' || atom.type === 'imageReference') return atom.alt ?? '';
  return 'value' in atom ? atom.value : plainText(atom);
}
