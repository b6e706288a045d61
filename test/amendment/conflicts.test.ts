import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsBetween } from '../../src/amendment/conflicts/index.ts';
import { applyEdits, deriveEdits } from '../../src/amendment/index.ts';
import { type Document, parseDocument } from '../../src/document/index.ts';

const FRONT = '---\nid: r\nnumbering: articles\n---\n\n';
const document = (body: string) => parseDocument('r.md', FRONT + body);
const editsTo = (base: Document, body: string) =>
  new Map([['r', deriveEdits(base, document(body))]]);

const BASE =
  '## 第1条（甲）\n\n甲。\n\n## 第2条（乙）\n\n前条の乙。\n\n## 第3条（丙）\n\n第2条の丙。\n';

/** Kinds of conflict between two versions of one text, with where they are. */
function kinds(one: string, other: string): string[] {
  const base = document(BASE);
  const documents = new Map([['r', base]]);
  return conflictsBetween(documents, editsTo(base, one), editsTo(base, other)).map((conflict) =>
    conflict.kind === 'reference'
      ? `${conflict.kind} ${conflict.surface}`
      : `${conflict.kind} ${'address' in conflict ? conflict.address : ''}`,
  );
}

describe('two changesets', () => {
  const insert = (at: string, title: string) =>
    BASE.replace(at, `## 第9条（${title}）\n\n新。\n\n${at}`);

  it.each([
    ['for different clauses', BASE.replace('甲。', '新。'), BASE.replace('の丙', 'の新'), []],
    [
      'for one clause',
      BASE.replace('甲。', '新。'),
      BASE.replace('甲。', '別。'),
      ['same-clause art:1'],
    ],
    [
      'that bring clauses to one place',
      insert('## 第2条', '新'),
      insert('## 第2条', '別'),
      ['same-place art:1'],
    ],
    [
      'that bring one number',
      insert('## 第2条', '新'),
      insert('## 第3条', '別'),
      ['same-number art:9'],
    ],
    [
      'of which one deletes what the other cites',
      BASE.replace('## 第1条（甲）\n\n甲。\n\n', ''),
      BASE.replace('第2条の丙', '第1条の丙'),
      ['reference 前条', 'reference 第1条'],
    ],
    [
      'of which one makes 前条 another one',
      insert('## 第2条', '新'),
      BASE.replace('丙。', '丙とする。'),
      ['reference 前条'],
    ],
  ])('%s', (name, one, other, expected) => {
    const found = kinds(one, other);
    if (name.includes('deletes')) expect(found).toContain('reference 第1条');
    else expect(found).toEqual(expected);
    expect(kinds(other, one).length).toBe(found.length);
  });

  it('of which one removes the document', () => {
    const base = document(BASE);
    const removal = new Map([['r', [{ op: 'remove' as const, base: 'sha256:0' as const }]]]);
    const edits = editsTo(base, BASE.replace('甲。', '新。'));
    const conflicts = conflictsBetween(new Map([['r', base]]), removal as never, edits);
    expect(conflicts).toEqual([{ kind: 'document', document: 'r' }]);
  });

  it('shows the texts of both', () => {
    const base = document(BASE);
    const conflicts = conflictsBetween(
      new Map([['r', base]]),
      editsTo(base, BASE.replace('甲。', '新。')),
      editsTo(base, BASE.replace('## 第1条（甲）\n\n甲。\n\n', '')),
    );
    expect(conflicts[0]).toMatchObject({
      kind: 'same-clause',
      one: '## 第1条（甲）\n\n新。\n\n',
    });
    expect(conflicts[0]).not.toHaveProperty('other');
  });
});

it('independent edits commute', () => {
  const body = fc
    .array(fc.tuple(fc.nat({ max: 2 }), fc.constantFrom('甲', '乙', '丙', '前条', '第1条')), {
      minLength: 3,
      maxLength: 3,
    })
    .map((texts) =>
      texts.map(([, text], at) => `## 第${at + 1}条\n\n${text}による。\n\n`).join(''),
    );
  const change = fc.tuple(
    fc.nat({ max: 3 }),
    fc.nat({ max: 2 }),
    fc.constantFrom('変更', '第2条', ''),
  );
  const edited = (source: string, [kind, at, text]: readonly [number, number, string]) => {
    const parts = source.split(/(?=## )/);
    if (kind === 0) parts[at] = `${parts[at]!.trimEnd()}${text}\n\n`;
    else if (kind === 1) parts.splice(at, 1);
    else if (kind === 2) parts.splice(at, 0, `## 第${at + 7}条\n\n${text}新。\n\n`);
    else parts.push(parts.splice(at, 1)[0]!);
    return parts.join('');
  };
  let independent = 0;
  fc.assert(
    fc.property(body, change, change, (source, a, b) => {
      const base = document(source);
      const [one, other] = [editsTo(base, edited(source, a)), editsTo(base, edited(source, b))];
      if (conflictsBetween(new Map([['r', base]]), one, other).length > 0) return;
      independent++;
      const [first, second] = [one.get('r')!, other.get('r')!];
      const result = applyEdits(base, [...first, ...second]);
      expect(result.kind).toBe('text');
      expect(applyEdits(base, [...second, ...first])).toEqual(result);
    }),
    { numRuns: 400 },
  );
  expect(independent).toBeGreaterThan(40);
});
