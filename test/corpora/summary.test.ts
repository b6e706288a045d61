import { expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';
import { compareDocuments, type Summary, summarize } from '../../src/redline/index.ts';
import { describeCorpora } from '../support/corpora.ts';

describeCorpora('summaries of real amendments', ({ read }) => {
  const summary = (old: string, now: string): Summary =>
    summarize(
      compareDocuments(parseDocument('old.md', read(old)), parseDocument('new.md', read(now))),
    );

  it('show the sections that moved where a document was put into another order', () => {
    const { clauses } = summary('docs/62336c2aa8cd.md', 'docs/3f933234c238.md');
    expect(clauses.moved).toBeGreaterThanOrEqual(60);
    expect(clauses.deleted).toBeLessThanOrEqual(25);
  });

  it('show few words where Markdown was written for another program', () => {
    const { clauses, insertedCharacters, deletedCharacters } = summary(
      'docs/74345cf5bafc.md',
      'docs/31424f24f1c7.md',
    );
    expect(clauses.edited).toBeLessThanOrEqual(16);
    expect(clauses.formatOnly).toBeGreaterThanOrEqual(13);
    expect(clauses.spaceOnly).toBeGreaterThanOrEqual(16);
    expect(insertedCharacters + deletedCharacters).toBeLessThan(1_300);
  });

  it('count clauses of which only the source is another', () => {
    const { clauses, insertedCharacters } = summary('docs/1a29132af51a.md', 'docs/0b7d4afb7b30.md');
    expect([clauses.edited, insertedCharacters, clauses.spaceOnly]).toEqual([0, 0, 51]);
  });

  it('mark in generated edits hardly more than was edited', () => {
    const { insertedCharacters, deletedCharacters } = summary('ja/old.md', 'ja/new.md');
    expect(insertedCharacters + deletedCharacters).toBeLessThanOrEqual(1.05 * 1_200);
  });
});
