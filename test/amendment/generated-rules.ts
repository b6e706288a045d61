import fc from 'fast-check';
import type { StructureRequest } from '../../src/amendment/structure/index.ts';
import { type Document, parseDocument } from '../../src/document/index.ts';
import { type Reference, readReferences } from '../../src/reference/index.ts';

/**
 * Rules in which each provision has a mark of its own, 印3, so that what a reference cites is known
 * by content and not by number. What stands at a reference is 引3.
 */
const step = fc.integer({ min: 1, max: 5 });
export const reference = fc.oneof(
  step.map((a) => `第${a}条`),
  fc.tuple(step, step).map(([a, p]) => `第${a}条第${(p % 3) + 1}項`),
  fc.tuple(step, step).map(([a, i]) => `第${a}条第1項第${(i % 3) + 1}号`),
  fc.tuple(step, step).map(([a, b]) => `第${Math.min(a, b)}条から第${Math.max(a, b) + 1}条まで`),
  fc.tuple(step, step).map(([a, b]) => `第${a}条及び第${b}条`),
  fc.tuple(step, step).map(([a, p]) => `第${a}条第1項及び第${(p % 3) + 1}項`),
  step.map((p) => `第${(p % 3) + 1}項`),
  step.map((a) => `第${a}条の規定により、同条第1項`),
  fc.constantFrom(
    '前条',
    '次条',
    '前項',
    '前2項',
    '前2条',
    '前条第1項',
    '前項第1号',
    '第１条',
    '第一条',
  ),
);
export const article = fc.record({
  paragraphs: fc.array(
    fc.record({
      references: fc.array(reference, { maxLength: 2 }),
      items: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

/** The rules of some generated articles; their marks begin at 1 each time. */
export function rules(
  articles: readonly (typeof article extends fc.Arbitrary<infer T> ? T : never)[],
) {
  let mark = 0;
  const lines = [
    '---',
    'id: rules',
    'title: 見本規則',
    'short: 見本規則',
    'aliases: [見本規則]',
    'numbering: articles',
    '---',
    '',
  ];
  for (const [a, { paragraphs }] of articles.entries()) {
    lines.push(`## 第${a + 1}条（印${++mark}）`, '');
    for (const [p, { references, items }] of paragraphs.entries()) {
      const cites = references.map((one) => `引${++mark}は、${one}による。`).join('');
      lines.push(`${p === 0 ? '' : `${p + 1}　`}印${++mark}とする。${cites}`, '');
      for (let i = 1; i <= items; i++) lines.push(`- (${i})　印${++mark}`);
      if (items > 0) lines.push('');
    }
  }
  return parseDocument('policies/rules.md', lines.join('\n'));
}

/** What a drafter asks for, but for the place. */
export const request = fc.oneof(
  fc.record({
    op: fc.constant('insert' as const),
    side: fc.constantFrom('before' as const, 'after' as const),
    text: fc.constant('新印とする。'),
    title: fc.constant('新設'),
    numbering: fc.constantFrom('renumber' as const, 'branch' as const),
  }),
  fc.record({
    op: fc.constant('delete' as const),
    numbering: fc.constantFrom('renumber' as const, 'keep' as const),
  }),
  fc.record({
    op: fc.constant('move' as const),
    side: fc.constantFrom('before' as const, 'after' as const),
  }),
);

/** The marks that a place of a document prints. */
function marksAt(document: Document, address: string): string[] {
  const clause = document.clauses.find((one) => one.address === address);
  const part = document.clauses
    .flatMap(({ parts }) => parts)
    .find((one) => one.address === address);
  const { start, end } = clause?.range ?? part?.range ?? { start: 0, end: 0 };
  return document.source.slice(start, end).match(/印\d+/g)?.slice(0, 1) ?? [];
}

/** What each reference cites, by content; two references in one sentence have a number each. */
export function cited(
  documents: readonly Document[],
): Map<string, { marks: string[]; status: string }> {
  const found = new Map<string, { marks: string[]; status: string }>();
  for (const document of documents) {
    for (const one of readReferences(document, documents)) {
      const sentence = document.source.lastIndexOf('引', one.range.start);
      const name = /^引\d+/.exec(document.source.slice(Math.max(0, sentence)))?.[0];
      if (name === undefined || one.kind === 'heading') continue;
      const marks = one.targets.flatMap((target) =>
        marksAt(documents.find(({ id }) => id === target.document)!, target.address),
      );
      const before = found.get(name);
      found.set(name, {
        marks: [...(before?.marks ?? []), ...marks],
        status: before && before.status !== 'resolved' ? before.status : one.status,
      });
    }
  }
  return found;
}

/** Every place of a document that an operation may be asked for. */
export function placesOf(document: Document): string[] {
  return document.clauses.flatMap(({ address, parts }) => [
    ...(address.startsWith('art:') ? [address] : []),
    ...parts.map((part) => part.address),
  ]);
}

/** The request with the place that it is for. */
export function requestAt(
  asked: typeof request extends fc.Arbitrary<infer Value> ? Value : never,
  address: string,
  anchor: string,
): StructureRequest {
  return (
    asked.op === 'insert' ? { ...asked, anchor: address } : { ...asked, address, anchor }
  ) as StructureRequest;
}

/** The mark of the sentence that a reference stands in. */
export function markOf({ document, range }: Pick<Reference, 'document' | 'range'>): string {
  const at = document.source.lastIndexOf('引', range.start);
  return /^引\d+/.exec(document.source.slice(at))![0];
}
