import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, deriveEdits } from '../../src/amendment/index.ts';
import { proposeRenames, renaming } from '../../src/amendment/rename/index.ts';
import { repairReferences } from '../../src/amendment/repair/index.ts';
import { restructure } from '../../src/amendment/structure/index.ts';
import { applyChanges } from '../../src/amendment/wording/index.ts';
import { type Document, parseDocument } from '../../src/document/index.ts';
import {
  article,
  cited,
  markOf,
  placesOf,
  reference,
  request,
  requestAt,
  rules,
} from './generated-rules.ts';
import { term } from './wording/support.ts';

const documents = fc.record({
  articles: fc.array(article, { minLength: 2, maxLength: 6 }),
  others: fc.array(reference, { maxLength: 4 }),
});
const restructuring = fc.record({ asked: request, which: fc.nat(), where: fc.nat() });
const step = fc.oneof(restructuring, fc.constant('rename' as const));

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
type Given = typeof documents extends fc.Arbitrary<infer Value> ? Value : never;

function written({ articles, others }: Given): Document[] {
  const lines = others.map((one, at) => `引${1000 + at}は、見本規則${one}による。\n`);
  const other = `---\nid: other\nnumbering: none\n---\n\n${lines.join('\n')}`;
  return [rules(articles), parseDocument('policies/other.md', other)];
}

/** The documents after one operation, and the marks of the references that it reports. */
function after(all: readonly Document[], next: Step): { all: Document[]; reported: string[] } {
  if (next === 'rename') return { all: all.map(renamed), reported: [] };
  const [document] = all;
  const places = placesOf(document!);
  const at = (n: number) => places[n % places.length]!;
  const result = restructure(document!, requestAt(next.asked, at(next.which), at(next.where)));
  if ('problem' in result) return { all: [...all], reported: [] };
  const repaired = repairReferences({
    before: all,
    id: document!.id,
    after: result.document,
    shifts: result.shifts,
    trace: result.trace,
  });
  return {
    all: all.map((one) => repaired.documents.get(one.id) ?? one),
    reported: repaired.concerns.map(({ reference: cites }) => markOf(cites)),
  };
}

function renamed(document: Document): Document {
  const spots = proposeRenames(document, term('とする', 'name'), renaming('とする', 'と定める'));
  const changes = spots.flatMap(({ proposal }) => proposal.changes ?? []);
  const result = applyChanges(document, changes);
  return result.kind === 'written' ? result.document : document;
}

it('operations one after the other: references hold, and the edits of all lead there at once', () => {
  let references = 0;
  fc.assert(
    fc.property(documents, fc.array(step, { minLength: 2, maxLength: 4 }), (given, steps) => {
      const before = written(given);
      let all = before;
      const reported = new Set<string>();
      for (const next of steps) {
        const done = after(all, next);
        all = done.all;
        for (const mark of done.reported) reported.add(mark);
      }
      for (const [index, document] of before.entries()) {
        const applied = applyEdits(document, deriveEdits(document, all[index]!));
        expect(applied).toEqual({ kind: 'text', text: all[index]!.source });
      }
      const text = all.map(({ source }) => source).join('');
      const is = cited(all);
      for (const [name, { marks, status }] of cited(before)) {
        if (status !== 'resolved' || reported.has(name) || !text.includes(`${name}は`)) continue;
        const left = marks.filter((one) => new RegExp(`${one}(?!\\d)`).test(text));
        expect([...new Set(is.get(name)?.marks ?? [])].sort(), name).toEqual(
          [...new Set(left)].sort(),
        );
        references++;
      }
    }),
    { numRuns: 150 },
  );
  expect(references).toBeGreaterThan(50);
});

it('a rename and an operation on the structure commute', () => {
  fc.assert(
    fc.property(documents, restructuring, (given, next) => {
      const before = written(given);
      const one = after(after(before, 'rename').all, next).all.map(renamed);
      const other = after(after(before, next).all, 'rename').all;
      expect(one.map(({ source }) => source)).toEqual(other.map(({ source }) => source));
    }),
    { numRuns: 100 },
  );
});
