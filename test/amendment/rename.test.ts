import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeRenames, renaming } from '../../src/amendment/rename/index.ts';
import { applyChanges } from '../../src/amendment/wording/index.ts';
import { parseDocument } from '../../src/document/index.ts';
import { textsOf } from '../../src/reference/terms/index.ts';
import { editedPair } from '../support/markdown.ts';
import { amended, documentOf, term } from './wording/support.ts';

it.each([
  ['厚生労働省医政局研究開発振興課推進室', '厚生労働省医政局参事官室', '厚生労働省医政局'],
  ['厚生労働省医政局長', '厚生労働省大臣官房審議官', '厚生労働省'],
  ['医政局長', '審議官', ''],
  ['医政局長', '医政局次長', ''],
  ['厚生労働省', '厚生労働省医政局', ''],
  ['ABC Certification Office', 'ABC Trust Office', ''],
])('%s -> %s: %s stays', (from, to, lead) => {
  const names = renaming(from, to);
  expect(names.lead).toBe(lead);
  expect([lead + names.from, lead + names.to]).toEqual([from, to]);
});

/** Renames 医政局長 to 審議官. */
function renamed(body: string, more = {}) {
  const document = documentOf(body, 'rule', 'articles');
  const spots = proposeRenames(
    document,
    term('医政局長', 'name', more),
    renaming('医政局長', '審議官'),
  );
  return amended(document, spots);
}

describe('医政局長 -> 審議官', () => {
  it.each([
    ['a sentence', '医政局長に提出する。\n', '審議官に提出する。\n'],
    ['what it belongs to before it', '厚生労働省医政局長\n', '厚生労働省審議官\n'],
    ['over a line end', '申請を医政\n局長に提出する。\n', '申請を審議官に提出する。\n'],
    ['in bold', '**医政局長**に提出する。\n', '**審議官**に提出する。\n'],
    ['partly in bold', '**医政局**長に提出する。\n', '**審議官**に提出する。\n'],
    ['a link', '[医政局長](a.md)に提出する。\n', '[審議官](a.md)に提出する。\n'],
    ['blanks between', '様式　医　政　局　長　殿\n', '様式　審議官　殿\n'],
    ['a cell', '| a |\n| --- |\n| 医政局長 |\n', '| a |\n| --- |\n| 審議官 |\n'],
    ['a footnote', '本文[^1]\n\n[^1]: 医政局長の定め\n', '本文[^1]\n\n[^1]: 審議官の定め\n'],
    ['a quotation block', '> 医政\n> 局長\n', '> 審議官\n> \n'],
    ['a heading', '## 第1条（医政局長の職務）\n\n本文\n', '## 第1条（審議官の職務）\n\n本文\n'],
    ['an item', '- (1)　医政局長\n', '- (1)　審議官\n'],
    ['twice in a sentence', '医政局長は、医政局長に。\n', '審議官は、審議官に。\n'],
    ['code', '`医政局長`\n', '`審議官`\n'],
  ])('%s', (name, body, expected) => {
    const { body: found, settled } = renamed(body);
    if (name === 'a quotation block') {
      // Quoted words stay unless a person says otherwise.
      expect(settled.map(({ outcome }) => outcome.kind)).toEqual(['stay']);
    } else expect(found).toBe(expected);
  });

  it.each([
    ['another post', '医政局長補佐に提出する。\n', []],
    ['history', '# 改定履歴\n\n| 版 | 内容 |\n| --- | --- |\n| 1 | 医政局長とした。 |\n', ['stay']],
    ['an issued paper', '「通知」（平成22年3月29日医政局長通知）による。\n', ['stay']],
    ['a distinguished name', 'OU=医政局長とする。\n', ['stay']],
    ['the former one', '旧医政局長に。\n', ['stay']],
    ['a part of a name', '副医政局長に提出する。\n', ['open']],
    ['a name that goes on', '医政局長室に提出する。\n', ['open']],
    ['of a prefecture', '県医政局長に提出する。\n', ['open']],
  ])('%s', (_, body, outcomes) => {
    const { body: found, settled } = renamed(body);
    expect(settled.map(({ outcome }) => outcome.kind)).toEqual(outcomes);
    expect(found).toBe(body);
  });

  it('leaves the new name alone where it holds the old one', () => {
    const document = documentOf('推進室と医療情報推進室。\n');
    const names = { from: '推進室', to: '医療情報推進室', lead: '' };
    const spots = proposeRenames(document, term('推進室', 'name'), names);
    expect(amended(document, spots).body).toBe('医療情報推進室と医療情報推進室。\n');
  });

  it('finds the variants', () => {
    expect(renamed('医務局長に。\n', { variants: ['医務局長'] }).body).toBe('審議官に。\n');
  });

  it('writes signs that Markdown would read with a backslash', () => {
    const document = documentOf('| a |\n| --- |\n| 医政局長 |\n\n医政局長は\n');
    const names = { from: '医政局長', to: 'A|*B*', lead: '' };
    const { body } = amended(document, proposeRenames(document, term('医政局長', 'name'), names));
    expect(body).toContain('| A\\|\\*B\\* |');
  });

  it('names the places of one clause apart', () => {
    const document = documentOf('医政局長と医政局長\n');
    const names = renaming('医政局長', '審議官');
    expect(proposeRenames(document, term('医政局長', 'name'), names).map(({ key }) => key)).toEqual(
      ['cp#preamble', 'cp#preamble@2'],
    );
  });
});

it('renamed there and back, any document reads as before', () => {
  const rename = (source: string, from: string, to: string) => {
    const document = parseDocument('a.md', source);
    const spots = proposeRenames(document, term(from, 'term'), { from, to, lead: '' });
    const changes = spots.flatMap(({ proposal }) => proposal.changes ?? []);
    const written = applyChanges(document, changes);
    return { count: spots.length, ...written };
  };
  const texts = (source: string) =>
    textsOf(parseDocument('a.md', source)).map(({ text }) => text.replace(/\s/g, ''));
  let found = 0;
  fc.assert(
    fc.property(editedPair, ({ old }) => {
      const there = rename(old, '認証局', '試験機関');
      found += there.count;
      if (there.kind === 'refused') return;
      expect(texts(there.document.source).join('')).not.toContain('認証局');
      const back = rename(there.document.source, '試験機関', '認証局');
      expect(back.kind).toBe('written');
      if (back.kind !== 'written') return;
      expect(texts(back.document.source)).toEqual(texts(old));
    }),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(30);
});
