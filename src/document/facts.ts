import type { Document } from './types.ts';

/** What is known of a document by name; `key` says what else it was made from. Plain data, fit for JSON. */
export type Facts = Readonly<Record<string, { readonly key: string; readonly value: unknown }>>;

/** The facts of a document: what other documents are looked up in, and what only itself needs. */
export interface AllFacts {
  readonly shared: Facts;
  readonly own: Facts;
}

/** One thing that can be known of a document without its syntax. */
export interface Fact<T, Context = void> {
  readonly name: string;
  /** Set where other documents are looked up in it: it stays when the document is let go. */
  readonly shared?: true;
  /** Must give plain data: it goes through JSON, and comes back as it was. */
  make(document: Document, context: Context): T;
}

type Half = keyof AllFacts;
interface Known {
  readonly halves: { [half in Half]?: Record<string, { key: string; value: unknown }> };
  readonly read: (half: Half) => Facts;
  hasNew: boolean;
}

const known = new WeakMap<Document, Known>();

/**
 * A fact of a document: made once, and kept when the syntax is let go. Facts may outlive the process:
 * {@link factsOf} gives them as data, and {@link keepFacts} takes them back for the same text.
 *
 * @param key digest of what else the fact is made from; one made with another key is made again
 */
export function factOf<T>(document: Document, fact: Fact<T>, context?: undefined, key?: string): T;
export function factOf<T, Context>(
  document: Document,
  fact: Fact<T, Context>,
  context: Context,
  key: string,
): T;
export function factOf<T, Context>(
  document: Document,
  fact: Fact<T, Context>,
  context?: Context,
  key = '',
): T {
  const facts = knownOf(document);
  const half = halfOf(facts, fact.shared ? 'shared' : 'own');
  const found = half[fact.name];
  if (found?.key === key) return found.value as T;
  const value = fact.make(document, context as Context);
  half[fact.name] = { key, value };
  facts.hasNew = true;
  return value;
}

/** All facts that are known of a document. */
export function factsOf(document: Document): AllFacts {
  const facts = knownOf(document);
  return { shared: { ...halfOf(facts, 'shared') }, own: { ...halfOf(facts, 'own') } };
}

/** Whether facts were made since the document was read, or since {@link keepFacts}. */
export function hasNewFacts(document: Document): boolean {
  return known.get(document)?.hasNew ?? false;
}

/**
 * Says what is known of a document; whoever keeps facts answers for their being of this very text.
 *
 * @param read gives each half when it is first asked for, and again after {@link forget}
 */
export function keepFacts(document: Document, read: (half: Half) => Facts): void {
  known.set(document, { halves: {}, read, hasNew: false });
}

/** Frees the facts that only the document itself needs. */
export function forget(document: Document): void {
  const facts = known.get(document);
  if (facts) delete facts.halves.own;
}

function knownOf(document: Document): Known {
  let facts = known.get(document);
  if (!facts) {
    facts = { halves: {}, read: () => ({}), hasNew: false };
    known.set(document, facts);
  }
  return facts;
}

function halfOf({ halves, read }: Known, half: Half) {
  halves[half] ??= { ...read(half) };
  return halves[half];
}
