import { expect } from 'vitest';
import {
  applyChanges,
  type Decisions,
  type Operation,
  type Settled,
  type Spot,
  settle,
  termOf,
} from '../../../src/amendment/wording/index.ts';
import { type Document, parseDocument } from '../../../src/document/index.ts';
import type { Term, TermKind } from '../../../src/reference/terms/index.ts';

/** A term as an operation looks for it. */
export function term(name: string, sort: TermKind, more: Partial<Operation> = {}): Term {
  return termOf({
    kind: 'retire',
    name,
    sort,
    variants: [],
    beside: [],
    documents: [],
    excluded: {},
    ...more,
  });
}

/** Text below the front matter of a document of rules. */
export function documentOf(body: string, id = 'cp', numbering = 'rfc3647'): Document {
  return parseDocument(`${id}.md`, `---\nid: ${id}\nnumbering: ${numbering}\n---\n\n${body}`);
}

/** What becomes of a document; all that is settled must be possible. */
export function amended(
  document: Document,
  spots: readonly Spot[],
  decisions: Decisions = { all: true },
): { body: string; settled: Settled[] } {
  const settled = settle(spots, decisions);
  const changes = settled.flatMap(({ outcome }) =>
    outcome.kind === 'change' ? outcome.changes : [],
  );
  const written = applyChanges(document, changes);
  expect(written.kind).toBe('written');
  if (written.kind !== 'written') throw new Error('unreachable');
  const { source } = written.document;
  return { body: source.slice(source.indexOf('---\n\n') + 5), settled };
}
