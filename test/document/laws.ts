import { expect } from 'vitest';
import type { Document } from '../../src/document/index.ts';

/** What holds of every document: nothing is lost, clauses tile the file, addresses are unique. */
export function expectDocumentLaws(document: Document): void {
  const { source, clauses } = document;
  expect(
    clauses.map((clause) => clause.slice).join('') === source,
    'slices joined are the file',
  ).toBe(true);
  let at = 0;
  for (const [index, { range, slice, heading, index: own }] of clauses.entries()) {
    expect(own).toBe(index);
    expect(range.start).toBe(at);
    expect(range.end - range.start).toBe(slice.length);
    expect(heading.start >= range.start && heading.end <= range.end).toBe(true);
    at = range.end;
  }
  expect(at).toBe(source.length);
  const addresses = clauses.flatMap((clause) => [
    clause.address,
    ...clause.parts.map((part) => part.address),
  ]);
  if (new Set(addresses).size !== addresses.length) {
    expect(addresses.filter((one, index) => addresses.indexOf(one) !== index)).toEqual([]);
  }
  const nodes = clauses.flatMap((clause) => clause.nodes);
  const { children } = document.tree;
  const kept =
    nodes.length === children.length && nodes.every((node, index) => node === children[index]);
  expect(kept, 'every node is in its clause').toBe(true);
}
