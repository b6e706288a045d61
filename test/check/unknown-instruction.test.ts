import { describe, expect, it } from 'vitest';
import { unknownInstruction } from '../../src/check/rules/unknown-instruction.ts';
import { says } from './repository.ts';

describe('unknown-instruction', () => {
  it.each([
    ['an instruction to silence', '<!-- kaitei: ignore wave-dash -- 固有名詞である -->\n\n本文\n'],
    ['a mark', '同様とする。<!-- kaitei: see sec:4.2.1/i:1 -->\n'],
    ['another comment', '<!-- kaitei をつかう -->\n\n<!-- 注: ignroe -->\n'],
    ['code', '```\n<!-- kaitei: ignroe -->\n```\n\n`<!-- kaitei: sea -->`\n'],
  ])('valid: %s', (_, source) => {
    expect(says(unknownInstruction, source)).toEqual([]);
  });

  it.each([
    [
      '<!-- kaitei: ignroe wave-dash -- 理由 -->\n',
      '1:14 kaitei does not know "ignroe" in a comment',
    ],
    ['本文<!--kaitei:sea sec:1-->\n', '1:14 kaitei does not know "sea" in a comment'],
    [
      '本文\n\n<!-- kaitei： see sec:1 --> <!-- kaitei: x -->\n',
      '3:41 kaitei does not know "x" in a comment',
    ],
    ['<!-- kaitei: replace sec:4.1 -->\n', '1:14 kaitei does not know "replace" in a comment'],
    ['<!-- kaitei: -->\n', '1:14 kaitei does not know "--" in a comment'],
  ])('invalid: %j', (source, expected) => {
    expect(says(unknownInstruction, source)).toEqual([expected]);
  });
});
