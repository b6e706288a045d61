import type { Document } from './types.ts';

/** What is known of a document by name; `key` says what else it was made from. Plain data, fit for JSON. */
export type Facts = Readonly<Record<string, { readonly key: string; readonly value: unknown }>>;

/** One thing that can be known of a document without its syntax. */
export interface Fact<T, Context = void> {
  readonly name: string;
  /** Must give plain data: it goes through JSON, and comes back as it was. */
  make(document: Document, context: Context): T;
}

const known = new WeakMap<Document, Record<string, { key: string; value: unknown }>>();

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
  const facts = known.get(document) ?? {};
  known.set(document, facts);
  const found = facts[fact.name];
  if (found?.key === key) return found.value as T;
  const value = fact.make(document, context as Context);
  facts[fact.name] = { key, value };
  return value;
}

/** All facts that are known of a document. */
export function factsOf(document: Document): Facts {
  return { ...known.get(document) };
}

/** Says what is known of a document; whoever keeps facts answers for their being of this very text. */
export function keepFacts(document: Document, facts: Facts): void {
  known.set(document, { ...facts, ...known.get(document) });
}
