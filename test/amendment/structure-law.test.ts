import fc from 'fast-check';
import { expect, it } from 'vitest';
import { repairReferences } from '../../src/amendment/repair/index.ts';
import { restructure } from '../../src/amendment/structure/index.ts';
import { parseDocument } from '../../src/document/index.ts';
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

it('every reference that resolved cites the same provisions again, or is reported', () => {
  let repaired = 0;
  let unclear = 0;
  fc.assert(
    fc.property(
      fc.array(article, { minLength: 2, maxLength: 7 }),
      fc.array(reference, { maxLength: 4 }),
      request,
      fc.nat(),
      fc.nat(),
      (articles, others, asked, which, where) => {
        const document = rules(articles);
        const other = parseDocument(
          'policies/other.md',
          `---\nid: other\nnumbering: none\n---\n\n${others.map((one, at) => `引${1000 + at}は、見本規則${one}による。\n`).join('\n')}`,
        );
        const places = placesOf(document);
        const address = places[which % places.length]!;
        const anchor = places[where % places.length]!;
        const full = requestAt(asked, address, anchor);
        const result = restructure(document, full);
        if ('problem' in result) return;
        const before = [document, other];
        const {
          documents,
          concerns,
          repaired: done,
        } = repairReferences({
          before,
          id: document.id,
          after: result.document,
          shifts: result.shifts,
          trace: result.trace,
        });
        repaired += done.length;
        unclear += concerns.filter(({ why }) => why === 'unclear').length;
        const after = before.map((one) => documents.get(one.id) ?? one);
        const was = cited(before);
        const is = cited(after);
        const text = after.map(({ source }) => source).join('');
        const reported = new Set(concerns.map(({ reference: at }) => markOf(at)));
        for (const [name, { marks, status }] of was) {
          if (status !== 'resolved' || reported.has(name) || !text.includes(`${name}は`)) continue;
          const now = is.get(name);
          const left = marks.filter((one) => new RegExp(`${one}(?!\\d)`).test(text)).sort();
          const found = [...new Set(now?.marks ?? [])].sort();
          expect(now?.status, name).toBe('resolved');
          expect(found, name).toEqual([...new Set(left)]);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(repaired).toBeGreaterThan(15);
  expect(unclear).toBeLessThan(repaired / 2);
});
