import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Shell } from './types.ts';

const keys = new WeakMap<Nodes, string>();
const texts = new WeakMap<Nodes, string>();
const DROPPED = new Set(['position', 'children', 'value', 'data']);

/** A string that is equal for two nodes exactly where they are equal, positions aside. */
export function nodeKey(node: Nodes): string {
  const known = keys.get(node);
  if (known !== undefined) return known;
  let key = isBare(node) ? `"${node.type}"` : shellKey(shellOf(node));
  if ('value' in node) key += JSON.stringify(node.value);
  if ('children' in node) key += `[${node.children.map(nodeKey).join()}]`;
  keys.set(node, key);
  return key;
}

/** Whether a node says nothing but its type, its value and what is in it. */
function isBare(node: Nodes): boolean {
  for (const name in node) {
    if (name !== 'type' && !DROPPED.has(name) && node[name as keyof Nodes] !== undefined)
      return false;
  }
  return true;
}

/** The node without children, value and position. */
export function shellOf(node: Nodes): Shell {
  const shell: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node)) {
    if (!DROPPED.has(name) && value !== undefined) shell[name] = value;
  }
  return shell as Shell;
}

/** A string that is equal for equal shells. */
export function shellKey(shell: Shell): string {
  return JSON.stringify(Object.entries(shell).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Text of a node without its markup, remembered per node. */
export function textOf(node: Nodes): string {
  let text = texts.get(node);
  if (text === undefined) {
    text =
      'children' in node && node.type !== 'paragraph' && node.type !== 'heading'
        ? node.children.map(textOf).join('\n')
        : plainText(node);
    texts.set(node, text);
  }
  return text;
}

/** The tree without positions, as the laws of the redline compare it. */
export function withoutPositions<T extends Nodes>(node: T): T {
  const copy: Record<string, unknown> = { ...shellOf(node) };
  if ('value' in node) copy.value = node.value;
  if ('children' in node) copy.children = node.children.map((child) => withoutPositions(child));
  return copy as unknown as T;
}
