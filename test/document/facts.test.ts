import { describe, expect, it } from 'vitest';
import {
  type Fact,
  factOf,
  factsOf,
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
    keepFacts(second, JSON.parse(JSON.stringify(factsOf(first))));
    expect(factOf(second, fact, 'y', 'key')).toEqual({ length: 3 });
    factOf(second, fact, 'z', 'other');
    expect(made).toEqual(['x', 'z']);
  });

  it('that was made here is not replaced by one that is kept', () => {
    const { fact } = counted();
    const document = parseDocument('a.md', '# 一');
    factOf(document, fact, 'x', 'key');
    keepFacts(document, { length: { key: 'key', value: { length: 99 } } });
    expect(factOf(document, fact, 'x', 'key')).toEqual({ length: 3 });
  });
});
