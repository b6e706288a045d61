import { describe, expect, it } from 'vitest';
import { retiredTerm } from '../../src/check/rules/retired-term.ts';
import { termVariant } from '../../src/check/rules/term-variant.ts';
import { termsFormat } from '../../src/check/rules/terms-format.ts';
import { parseDocument } from '../../src/document/index.ts';
import { checked, repositoryOf, says } from './repository.ts';

const TERMS = {
  'policies/terms.md': [
    '---\nid: terms\nnumbering: none\n---\n',
    '## 振興局長\n\n- 種別：名称\n- 用いた期間：〜2022-06-27\n- 現在の名称：振興審議官\n',
    '## 旧方式\n\n- 種別：アルゴリズム\n- 状態：廃止\n',
    '## SHA-256\n\n- 種別：アルゴリズム\n- 状態：現行\n',
  ].join('\n'),
};

describe('retired-term', () => {
  it.each([
    ['nothing retired', '振興審議官に提出する。'],
    ['what may stand', '# 改定履歴\n\n振興局長に改めた。'],
  ])('valid: %s', (_, source) => {
    expect(says(retiredTerm, source, TERMS)).toEqual([]);
  });

  it.each([
    ['a name', '振興局長に提出する。', '1:1 "振興局長", used until 2022-06-27, still stands'],
    ['an algorithm', '署名は旧方式による。', '1:4 "旧方式", which is retired, still stands'],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(retiredTerm, source, TERMS)).toEqual([expected]);
  });

  it('says nothing without a list of terms', () => {
    expect(says(retiredTerm, '振興局長に提出する。')).toEqual([]);
  });

  it('names the pending changeset that takes it out, clause by clause', () => {
    const source = '---\nid: a\n---\n\n# 1 甲\n\n振興局長\n\n# 2 乙\n\n振興局長\n';
    const repository = repositoryOf({ 'policies/a.md': source, ...TERMS });
    const base = repository.documents[0]!;
    const result = parseDocument('policies/a.md', source.replace('振興局長', '振興審議官'));
    const pending = checked('rename', {}, [{ document: 'a', base, result, mismatches: [] }]);
    const found = retiredTerm.check(base, { ...repository, changesets: [pending] });
    expect(found.map(({ message }) => message.en)).toEqual([
      '"振興局長", used until 2022-06-27, still stands (the changeset rename takes it out)',
      '"振興局長", used until 2022-06-27, still stands',
    ]);
    expect(found.map(({ hint }) => hint.ja)).toEqual([
      'その改正案が施行されれば解消する。',
      '改正案により「振興審議官」に改める。',
    ]);
  });

  it('names no changeset that was made against another text', () => {
    const repository = repositoryOf({ 'policies/a.md': '振興局長', ...TERMS });
    const base = parseDocument('policies/a.md', '振興局長を置く');
    const result = parseDocument('policies/a.md', '審議官を置く');
    const pending = checked('rename', {}, [{ document: 'a', base, result, mismatches: [] }]);
    const found = retiredTerm.check(repository.documents[0]!, {
      ...repository,
      changesets: [pending],
    });
    expect(found.map(({ message }) => message.en)).toEqual([
      '"振興局長", used until 2022-06-27, still stands',
    ]);
  });

  it('tells what it takes out of a clause from what it leaves there', () => {
    const source = '---\nid: a\n---\n\n# 1 甲\n\n振興局長に届け、次に振興局長が審査する。\n';
    const repository = repositoryOf({ 'policies/a.md': source, ...TERMS });
    const base = repository.documents[0]!;
    const mended = (now: string) => {
      const result = parseDocument('policies/a.md', now);
      const pending = checked('rename', {}, [{ document: 'a', base, result, mismatches: [] }]);
      return retiredTerm
        .check(base, { ...repository, changesets: [pending] })
        .map(({ message }) => message.en.includes('rename'));
    };
    expect(mended(source.replace('振興局長に', '審議官に'))).toEqual([true, false]);
    expect(mended(source.replace('振興局長が', '審議官が'))).toEqual([false, true]);
    expect(mended(source.replaceAll('振興局長', '審議官'))).toEqual([true, true]);
    expect(mended(source.replaceAll('。', '、かつ、公表する。'))).toEqual([false, false]);
    expect(mended(source.replace('# 1 甲', '# 2 乙'))).toEqual([false, false]);
  });

  it.each([
    [
      'a clause reworded',
      (source: string) => source.replace('2 乙\n\n振興局長', '2 乙\n\n審議官'),
      'no yes no',
    ],
    [
      'a clause taken out',
      (source: string) => source.replace('# 2 乙\n\n振興局長\n\n', ''),
      'no yes no',
    ],
    [
      'a clause brought in',
      (source: string) => source.replace('# 3', '# 2の2 戊\n\n振興局長\n\n# 3'),
      'no no no',
    ],
    [
      'a clause moved',
      (source: string) => `${source.replace('# 1 甲\n\n振興局長\n\n', '')}\n\n# 1 甲\n\n振興局長\n`,
      'no no no',
    ],
    [
      'a clause moved and reworded',
      (source: string) => `${source.replace('# 1 甲\n\n振興局長\n\n', '')}\n\n# 1 甲\n\n審議官\n`,
      'yes no no',
    ],
    ['all of them', (source: string) => source.replaceAll('振興局長', '審議官'), 'yes yes yes'],
    [
      'the front matter',
      (source: string) => source.replace('id: a', 'id: a\ntitle: 規則'),
      'no no no',
    ],
    ['nothing', (source: string) => source, 'no no no'],
  ])('sees what is gone by %s', (_, amend, expected) => {
    const source =
      '---\nid: a\n---\n\n# 1 甲\n\n振興局長\n\n# 2 乙\n\n振興局長\n\n# 3 丙\n\n振興局長\n';
    const repository = repositoryOf({ 'policies/a.md': source, ...TERMS });
    const base = repository.documents[0]!;
    const result = parseDocument('policies/a.md', amend(source));
    const pending = checked('rename', {}, [{ document: 'a', base, result, mismatches: [] }]);
    const found = retiredTerm.check(base, { ...repository, changesets: [pending] });
    expect(
      found.map(({ message }) => (message.en.includes('rename') ? 'yes' : 'no')).join(' '),
    ).toBe(expected);
  });

  it('credits a changeset made against another version where the clause is the same', () => {
    const source = '---\nid: a\n---\n\n# 1 甲\n\n振興局長\n\n# 2 乙\n\n振興局長\n';
    const now = source.replace('# 2 乙\n\n振興局長', '# 2 乙\n\n改めて振興局長');
    const repository = repositoryOf({ 'policies/a.md': now, ...TERMS });
    const base = parseDocument('policies/a.md', source);
    const result = parseDocument('policies/a.md', source.replaceAll('振興局長', '審議官'));
    const pending = checked('rename', {}, [{ document: 'a', base, result, mismatches: [] }]);
    const found = retiredTerm.check(repository.documents[0]!, {
      ...repository,
      changesets: [pending],
    });
    expect(found.map(({ message }) => message.en.includes('rename'))).toEqual([true, false]);
  });

  it('credits a changeset that retires the document, and none that does not apply', () => {
    const repository = repositoryOf({ 'policies/a.md': '振興局長', ...TERMS });
    const base = repository.documents[0]!;
    const gone = { document: 'a', base, mismatches: [] };
    const says = (pending: ReturnType<typeof checked>) =>
      retiredTerm
        .check(base, { ...repository, changesets: [pending] })
        .map(({ message }) => message.en.includes('(the changeset drop takes it out)'));
    expect(says(checked('drop', {}, [gone]))).toEqual([true]);
    const reason = { message: { ja: '合わない', en: 'does not fit' } };
    expect(says({ ...checked('drop', {}, [gone]), refusals: [reason] })).toEqual([false]);
    const other = { document: 'b', mismatches: [reason] };
    expect(says(checked('drop', {}, [gone, other]))).toEqual([false]);
  });

  it.each([
    ['用いる。', 'Take it out by a changeset.'],
    [
      'フィンガープリントに用いる。',
      'A fingerprint is no signature: ask the committee whether to keep it.',
    ],
    [
      '証明書発行要求に用いる。',
      'It speaks of certificate requests: decide by hand, and amend it by a changeset.',
    ],
  ])('says what to do by the use: %s', (use, hint) => {
    const repository = repositoryOf({ 'policies/a.md': `旧方式は、${use}`, ...TERMS });
    const found = retiredTerm.check(repository.documents[0]!, repository);
    expect(found.map((one) => one.hint.en)).toEqual([hint]);
  });
});

describe('term-variant', () => {
  it('valid: the term as it is listed', () => {
    expect(says(termVariant, 'SHA-256を用いる。', TERMS)).toEqual([]);
  });

  it.each(['ＳＨＡ－２５６', 'SHA256', 'SHA\u2010256'])(
    'invalid: %s, and the fix writes the term',
    (spelling) => {
      const repository = repositoryOf({ 'policies/a.md': `${spelling}を用いる。`, ...TERMS });
      const [problem] = termVariant.check(repository.documents[0]!, repository);
      expect(problem?.message.en).toBe(`"${spelling}" is another spelling of "SHA-256"`);
      expect(problem?.fix).toEqual([
        { range: { start: 0, end: spelling.length }, text: 'SHA-256' },
      ]);
    },
  );
});

describe('term-variant elsewhere', () => {
  const fixes = (source: string) => {
    const repository = repositoryOf({ 'policies/a.md': source, ...TERMS });
    return termVariant.check(repository.documents[0]!, repository).map(({ fix }) => fix?.length);
  };

  it.each([
    ['in a heading others cite: said, not fixed', '# SHA256', [undefined]],
    ['with markup inside: said, not fixed', '**SHA**256', [undefined]],
    ['in code', '`SHA256`', []],
    ['in the front matter', '---\nid: a\ntitle: SHA256\n---\n', []],
    ['in the history', '# 改定履歴\n\nSHA256', []],
    ['in an identifier', 'sha256WithRSAEncryption', []],
  ])('%s', (_, source, expected) => {
    expect(fixes(source)).toEqual(expected);
  });
});

describe('terms-format', () => {
  const list = (fields: string) => `---\nid: terms\n---\n\n## 甲\n\n${fields}\n`;

  it('valid: fields that can be read, and no list of terms at all', () => {
    expect(says(termsFormat, list('- 種別：名称\n- 用いた期間：2010-03〜'))).toEqual([]);
    expect(says(termsFormat, '## 甲\n\n- 期限：明日\n')).toEqual([]);
  });

  it('invalid: a field that cannot', () => {
    expect(says(termsFormat, list('- 種別：機関'))).toEqual(['7:3 "機関" is no value of "種別"']);
  });

  it('invalid: a document that is not there', () => {
    const source = list('- 種別：名称\n- 対象：b、c');
    expect(says(termsFormat, source, { 'policies/b.md': '本文' })).toEqual([
      '5:1 the term "甲" is for the document "c", which does not exist',
    ]);
  });
});
