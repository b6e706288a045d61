import type { Document } from './types.ts';

const slots = new WeakMap<Document, Map<unknown, unknown>>();

/**
 * What is made of a document once and kept with it: its syntax, passages, outline. The maker is the
 * key. {@link release} forgets it all; it is made again when it is asked for again.
 */
export function derived<T>(document: Document, make: (document: Document) => T): T {
  let slot = slots.get(document);
  if (!slot) {
    slot = new Map();
    slots.set(document, slot);
  }
  if (!slot.has(make)) slot.set(make, make(document));
  return slot.get(make) as T;
}

/** Frees what was made of a document; the document stays usable. A tree takes a hundred times its text. */
export function release(document: Document): void {
  slots.delete(document);
}
