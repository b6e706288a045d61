import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policies, readAt } from './read.ts';

interface Case {
  readonly id: string;
  readonly doc: string;
  readonly at: string;
  readonly text: string;
  readonly expected: readonly { readonly surface: string; readonly target: string }[];
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL('./fixtures/xref.json', import.meta.url), 'utf8'),
);

describe.each([
  ['with the policies of the repository', policies],
  ['with no document at all', []],
] as const)('The sentences of guide §6.6 %s', (_, documents) => {
  it.each(cases)('$id $text', ({ doc, at, text, expected }) => {
    const references = readAt(`${doc} ${at}`, text, documents);
    expect(references.map(({ surface, notation }) => ({ surface, target: notation }))).toEqual(
      expected,
    );
  });
});
