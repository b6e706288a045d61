import { expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { makeRepository, writeFiles } from '../support/repository.ts';

const RULES =
  '---\nid: r\ntitle: 見本規則\nnumbering: articles\n---\n\n## 第1条（甲）\n\n甲とする。\n\n## 第2条（乙）\n\n前条の乙とする。\n';
const HEAD = '---\ntitle: x\nclass: editorial\nbase: {}\n---\n\n理由。\n';

function repository(
  bodies: Readonly<Record<string, string>>,
  heads: Readonly<Record<string, string>> = {},
) {
  const folder = makeRepository({
    'policies/r.md': RULES,
    ...Object.fromEntries(
      Object.keys(bodies).map((id) => [`changesets/${id}/changeset.md`, heads[id] ?? HEAD]),
    ),
  });
  for (const [id, body] of Object.entries(bodies)) {
    writeFiles(folder, { 'edited.md': body });
    expect(kaitei(folder, ['import', id, 'edited.md']).code).toBe(0);
  }
  return folder;
}

it('names independent, ordered and conflicting pairs, with both texts', () => {
  const folder = repository(
    {
      a: RULES.replace('甲とする', '新とする'),
      b: RULES.replace('甲とする', '別とする'),
      c: RULES.replace('乙とする', '丙とする'),
      d: RULES.replace('甲とする', '新とする').replace('乙とする', '丁とする'),
    },
    { d: HEAD.replace('base:', 'after: a\nbase:') },
  );
  const run = kaitei(folder, ['conflicts']);
  expect(run.code).toBe(1);
  expect(run.out).toContain(
    [
      'conflicting: a / b',
      '    r#art:1: both edit this clause',
      `      a${' '.repeat(34)} | b`,
      `      ${'-'.repeat(35)} | ${'-'.repeat(35)}`,
      `      ## 第1条（甲）${' '.repeat(21)} | ## 第1条（甲）`,
      `      新とする。${' '.repeat(25)} | 別とする。`,
      'independent: a / c',
      'ordered: a / d',
      '',
    ].join('\n'),
  );
  expect(JSON.parse(kaitei(folder, ['conflicts', '--json']).out)).toHaveLength(6);
});

it('names a base that has moved', () => {
  const folder = repository({
    a: RULES.replace('甲とする', '新とする'),
    c: RULES.replace('乙とする', '丙とする'),
  });
  writeFiles(folder, { 'policies/r.md': RULES.replace('甲とする', '今とする') });
  const run = kaitei(folder, ['conflicts']);
  expect(run.code).toBe(1);
  expect(run.out).toContain('stale base: a / c\n    r art:1 is not the base text');
});

it('is content where nothing is in the way', () => {
  const folder = repository({ a: RULES.replace('甲とする', '新とする') });
  expect(kaitei(folder, ['conflicts'])).toMatchObject({ code: 0, out: '' });
});
