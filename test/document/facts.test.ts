import { describe, expect, it } from 'vitest';
import {
  type Fact,
  factOf,
  factsOf,
  forget,
  hasNewFacts,
  keepFacts,
  parseDocument,
  release,
} from '../../src/document/index.ts';

/** A fact that says how often it was made. */
function counted() {
  const made: string[] = [];
  const fact: Fact<{ length: number }, string> = {
    name: 'length',
    make({ source }, word) {
      made.push(word);
      return { length: source.length };
    },
  };
  return { fact, made };
}

describe('a fact of a document', () => {
  it('is made once, and stays when the syntax is let go', () => {
    const { fact, made } = counted();
    const document = parseDocument('a.md', '# 一');
    const first = factOf(document, fact, 'x', 'key');
    release(document);
    expect(factOf(document, fact, 'y', 'key')).toBe(first);
    expect(made).toEqual(['x']);
  });

  it('is made again with another key', () => {
    const { fact, made } = counted();
    const document = parseDocument('a.md', '# 一');
    factOf(document, fact, 'x', 'one');
    factOf(document, fact, 'y', 'other');
    expect(made).toEqual(['x', 'y']);
  });

  it('is known of another document after keepFacts, with the same key only', () => {
    const { fact, made } = counted();
    const first = parseDocument('a.md', '# 一');
    factOf(first, fact, 'x', 'key');
    const second = parseDocument('a.md', '# 一');
    const facts = JSON.parse(JSON.stringify(factsOf(first)));
    keepFacts(second, (half) => facts[half]);
    expect(factOf(second, fact, 'y', 'key')).toEqual({ length: 3 });
    factOf(second, fact, 'z', 'other');
    expect(made).toEqual(['x', 'z']);
  });

  it('is read again when it was forgotten, and made again where nobody kept it', () => {
    const { fact, made } = counted();
    const document = parseDocument('a.md', '# 一');
    factOf(document, fact, 'x', 'key');
    forget(document);
    factOf(document, fact, 'y', 'key');
    expect(made).toEqual(['x', 'y']);
    const { own } = factsOf(document);
    keepFacts(document, (half) => (half === 'own' ? own : {}));
    factOf(document, fact, 'z', 'key');
    forget(document);
    factOf(document, fact, 'z', 'key');
    expect(made).toEqual(['x', 'y']);
  });

  it('that others are looked up in outlasts the rest', () => {
    const { fact, made } = counted();
    const shared = { ...fact, shared: true as const };
    const document = parseDocument('a.md', '# 一');
    factOf(document, shared, 'x', 'key');
    forget(document);
    factOf(document, shared, 'y', 'key');
    expect(made).toEqual(['x']);
  });

  it('is new until it was kept', () => {
    const { fact } = counted();
    const document = parseDocument('a.md', '# 一');
    expect(hasNewFacts(document)).toBe(false);
    factOf(document, fact, 'x', 'key');
    expect(hasNewFacts(document)).toBe(true);
    const facts = factsOf(document);
    keepFacts(document, (half) => facts[half]);
    factOf(document, fact, 'x', 'key');
    expect(hasNewFacts(document)).toBe(false);
  });
});
