import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/index.ts';
import { compareDocuments, type Redline } from '../../../src/redline/index.ts';
import { redlineJson } from '../../../src/render/json/index.ts';
import { describeCorpora } from '../../support/corpora.ts';
import { editedPair } from '../../support/markdown.ts';
import { redlineOf } from '../../support/pieces.ts';

const SCHEMA = path.resolve(import.meta.dirname, '../../../src/render/json/redline.schema.json');
const validate = new Ajv.default({ allErrors: true }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')),
);

function expectValid(redline: Redline): void {
  validate(JSON.parse(JSON.stringify(redlineJson(redline))));
  expect(validate.errors ?? []).toEqual([]);
}

describe('a redline as JSON', () => {
  it('has what changed, where, and of which kind', () => {
    const old =
      '# 規則\n\n## 第1条（申請）\n\n30日以内に*届ける*。\n\n## 第2条（雑則）\n\n丙に渡す。\n';
    const json = redlineJson(redlineOf(old, old.replace('30日', '14日')));
    expect(json.clauses).toEqual([
      {
        change: 'edited',
        wording: 'edited',
        old: { address: 'art:1', label: '第1条', title: '申請', lines: [3, 5] },
        new: { address: 'art:1', label: '第1条', title: '申請', lines: [3, 5] },
        renumbered: false,
        retitled: false,
        blocks: [
          {
            change: 'text',
            type: 'paragraph',
            pieces: [
              { op: 'deleted', text: '30日' },
              { op: 'inserted', text: '14日' },
              { op: 'same', text: '以内に届ける。' },
            ],
          },
        ],
      },
    ]);
    expect(json.flags).toMatchObject([
      { kind: 'number', old: '30日', new: '14日', place: 'art:1' },
    ]);
    expect(json.summary.clauses.edited).toBe(1);
  });

  it('names the same move at both places', () => {
    const text = '認証局は、証明書の失効の記録を十年間保存しなければならない。';
    const json = redlineJson(
      redlineOf(`# 1\n\n${text}\n\n# 2\n\nb\n`, `# 1\n\na\n\n# 2\n\nb\n\n${text}\n`),
    );
    const blocks = json.clauses.flatMap((clause) => clause.blocks);
    expect(blocks).toMatchObject([
      { change: 'deleted', text, move: 1 },
      { change: 'inserted', text: 'a' },
      { change: 'inserted', text, move: 1 },
    ]);
  });

  it('is of the shape that its schema describes, for random documents and edits', () => {
    fc.assert(fc.property(editedPair, ({ old, now }) => expectValid(redlineOf(old, now))));
  });
});

describeCorpora('a real amendment', ({ cases, read }) => {
  it.each(cases.slice(0, 8))('$name is of the shape that the schema describes', (one) => {
    expectValid(
      compareDocuments(parseDocument('d.md', read(one.old)), parseDocument('d.md', read(one.new))),
    );
  });
});
