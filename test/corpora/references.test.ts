import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';
import { type Reference, readReferences } from '../../src/reference/index.ts';
import { describeCorpora } from '../support/corpora.ts';
import { referenceFindings } from './reference-list.ts';

/** What a person who read each finding said of it, and the counts of each file. */
const LIST = readFileSync(path.join(import.meta.dirname, 'references.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string, string, string]);

const name = (file: string) => path.basename(file).replace(/\.md$/, '');

describeCorpora('findings of the reference rules', (corpora) => {
  const read = corpora.files.filter((file) => LIST.some(([listed]) => listed === name(file)));

  it('every file of the list is there', () => {
    expect(read.map(name).sort()).toEqual([...new Set(LIST.map(([file]) => file))].sort());
  });

  it.each(read)('%s: what was read, and nothing else', (file) => {
    const { rows, counts } = referenceFindings(name(file), corpora.read(file));
    const listed = LIST.filter(([of]) => of === name(file));
    const findings = listed.filter(([, , rule]) => rule !== 'counts');
    expect(rows).toEqual(findings.map(([, line, rule, surface]) => [line, rule, surface]));
    expect(
      ['resolved', 'dangling', 'ambiguous', 'outside', 'not-checkable']
        .map((status) => `${status} ${counts[status] ?? 0}`)
        .join(', '),
    ).toBe(listed.find(([, , rule]) => rule === 'counts')?.[3]);
  });

  it('has a verdict and a reason for each, and fewer than 2 % false ones', () => {
    const findings = LIST.filter(([, , rule]) => rule !== 'counts');
    for (const [file, line, rule, , verdict, reason] of findings) {
      expect([file, line, rule, verdict, reason !== '']).toEqual([
        file,
        line,
        rule,
        expect.stringMatching(/^(true|false)$/),
        true,
      ]);
    }
    const wrong = findings.filter(([, , , , verdict]) => verdict === 'false');
    expect(wrong.length / findings.length).toBeLessThan(0.02);
  });
});

describeCorpora('a heading that is deleted or gets another number', (corpora) => {
  /** Files of different kinds: every ninth of the English ones, which cite by number. */
  const sample = corpora.files
    .filter((file) => file.startsWith('docs'))
    .filter((_, index) => index % 9 === 0);

  it.each(sample)('%s: nearly all of its citations are reported', (file) => {
    const source = corpora.read(file);
    const before = parseDocument(file, source);
    const cited = new Map<string, Reference[]>();
    for (const reference of readReferences(before, [before])) {
      for (const clause of citedBy(reference)) {
        cited.set(clause, [...(cited.get(clause) ?? []), reference]);
      }
    }
    const headings = [...cited.keys()].filter((_, index, all) => {
      return index % Math.ceil(all.length / 3) === 0;
    });
    let all = 0;
    let reported = 0;
    for (const address of headings) {
      const { heading, label } = before.clauses.find((clause) => clause.address === address)!;
      const printed = source.slice(heading.start, heading.end);
      // The number goes, or becomes one that no heading has; offsets stay.
      for (const other of [
        'x'.repeat(label.length),
        label.replace(/\d+$/, (n) => n.replace(/./g, '9')),
      ]) {
        if (other === label || before.clauses.some((clause) => clause.label === other)) continue;
        const changed = printed.replace(label, other);
        const text = source.slice(0, heading.start) + changed + source.slice(heading.end);
        const after = parseDocument(file, text);
        const broken = new Set(
          readReferences(after, [after])
            .filter(({ status }) => status === 'dangling' || status === 'ambiguous')
            .map(({ range }) => range.start),
        );
        for (const { range } of cited.get(address)!) {
          all++;
          if (broken.has(range.start)) reported++;
        }
      }
    }
    expect(all).toBeGreaterThan(0);
    expect(reported / all).toBeGreaterThanOrEqual(0.95);
  });
});

/** Headings that a reference names by their numbers: a range names its ends only. */
function citedBy({ targets, relative, notation }: Reference): string[] {
  if (relative || notation.includes('..')) return [];
  return targets
    .map(({ address }) => address.split('/')[0]!)
    .filter((one) => /^(sec|app):/.test(one));
}
