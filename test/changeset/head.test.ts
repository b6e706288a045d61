import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChangesetHead,
  formatChangesetHead,
  parseChangesetHead,
} from '../../src/changeset/index.ts';
import { digest } from '../../src/text/digest.ts';

const head: ChangesetHead = {
  id: 'sha1',
  title: 'SHA-1に係る記載の削除: その1',
  class: 'substantive',
  proposer: '事務局',
  meeting: '19',
  question: '①',
  after: 'rename-office',
  effective: '2023-04-01',
  versions: { 'cp-sign': '1.10' },
  base: { 'cp-sign': digest('a') },
  unaffected: { 'cp-auth': '記載がない' },
  reason: '# 理由\n\n- 一\n- 二',
};

const text = expect.stringMatching(/./);

describe('changeset.md', () => {
  it('is read back as it was written', () => {
    const source = formatChangesetHead(head);
    const read = parseChangesetHead('c/changeset.md', source, 'sha1');
    expect([read.head, read.findings]).toEqual([head, []]);
  });

  it('is read back whatever the texts are', () => {
    const text = fc
      .oneof(
        fc.constantFrom(
          'null',
          'yes',
          '1.10',
          '0x1',
          '~',
          '- a',
          '# a',
          'a: b',
          '"',
          "'",
          '2023-04-01',
        ),
        fc.string(),
      )
      .map((value) => value.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim() || 'x');
    const id = fc.constantFrom('cp-sign', 'cp-auth', 'committee');
    fc.assert(
      fc.property(
        text,
        text,
        fc.dictionary(id, text),
        fc.dictionary(id, text),
        (title, proposer, versions, unaffected) => {
          const written = {
            ...head,
            title,
            proposer,
            versions: { ...versions },
            unaffected: { ...unaffected },
          };
          const read = parseChangesetHead('c/changeset.md', formatChangesetHead(written), 'sha1');
          expect([read.head, read.findings]).toEqual([written, []]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('needs a title and a class only', () => {
    const { head: read, findings } = parseChangesetHead(
      'c.md',
      '---\ntitle: 題\nclass: editorial\n---\n',
      'x',
    );
    expect(findings).toEqual([]);
    expect(read).toEqual({
      id: 'x',
      title: '題',
      class: 'editorial',
      versions: {},
      base: {},
      unaffected: {},
      reason: '',
    });
  });

  it.each([
    [
      'no front matter',
      '理由\n',
      [
        ['1:1', 'the field title is missing'],
        ['1:1', 'the field class is missing'],
      ],
    ],
    [
      'a class that is none',
      '---\ntitle: 題\nclass: minor\n---\n',
      [['3:8', 'the field class is "minor", but must be one of']],
    ],
    [
      'a date that is none',
      '---\ntitle: 題\nclass: editorial\neffective: 2023-02-30\n---\n',
      [['4:12', 'the field effective is "2023-02-30", but must be a date']],
    ],
    [
      'a digest that is none',
      '---\ntitle: 題\nclass: editorial\nbase:\n  cp: sha256:12\n---\n',
      [['5:7', 'the base of cp must be a digest']],
    ],
    [
      'a list for a mapping',
      '---\ntitle: 題\nclass: editorial\nversions: [1]\n---\n',
      [['4:11', 'the field versions must be a mapping']],
    ],
    [
      'a list for a text',
      '---\ntitle: [題]\nclass: editorial\n---\n',
      [
        ['2:8', 'the field title must be a text'],
        ['1:1', 'the field title is missing'],
      ],
    ],
    [
      'front matter that is not YAML',
      '---\ntitle: "題\n---\n',
      [['3:1', 'the front matter is not YAML']],
    ],
  ])('%s', (_, source, expected) => {
    const { findings } = parseChangesetHead('c/changeset.md', source, 'x');
    const found = findings.map(({ line, column, message }) => [`${line}:${column}`, message.en]);
    for (const [index, [place, message]] of expected.entries()) {
      expect(found[index]?.[0]).toBe(place);
      expect(found[index]?.[1]).toContain(message);
    }
    for (const { hint } of findings) expect([hint?.ja, hint?.en]).toEqual([text, text]);
    expect(
      findings.every(
        (finding) => finding.severity === 'error' && finding.path === 'c/changeset.md',
      ),
    ).toBe(true);
  });
});
