import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { CP, CP_AMENDED, changesetFiles, makeRepository, SAMPLE } from '../support/repository.ts';

const EMPTY = {
  'changesets/idea/changeset.md': '---\ntitle: 構想\nclass: substantive\n---\n\n理由\n',
};
const AGENDA = SAMPLE['changesets/meetings/3.md']!;
const second = (changeset: string, handouts = '') =>
  AGENDA.replace(
    '  - title: その他\n',
    `  - title: 別件\n    changeset: ${changeset}\n${handouts}`,
  );

describe('a changeset without edits', () => {
  const repository = makeRepository({
    ...SAMPLE,
    ...EMPTY,
    'changesets/meetings/3.md': second('idea'),
  });

  it('is a draft', () => {
    expect(kaitei(repository, ['status']).out).toContain(
      '  idea    draft, no edits yet     構想\n',
    );
    expect(kaitei(repository, ['--lang', 'ja', 'status']).out).toContain(
      '起案中（変更はまだない）',
    );
    const status = JSON.parse(kaitei(repository, ['status', '--json']).out);
    expect(status.changesets[0]).toMatchObject({
      id: 'idea',
      state: 'draft',
      edits: 0,
      applies: true,
    });
  });

  it('is named among what the packet of its meeting lacks', () => {
    const run = kaitei(repository, ['packet', '--meeting', '3', '-o', 'out']);
    expect(run.code).toBe(0);
    const sentence = 'the changeset idea has no edits yet, so there are no handouts of it';
    expect(run.out).toContain(sentence);
    expect(
      readdirSync(path.join(repository, 'out')).filter((name) => /^handout.*html$/.test(name)),
    ).toEqual(['handout-1-1-clean.html', 'handout-1-1-inline.html', 'handout-1-1.html']);
    const index = readFileSync(path.join(repository, 'out/index.html'), 'utf8');
    expect(index).toContain('改正案 idea にはまだ変更がないため、その資料がない');
  });

  it('makes no packet alone', () => {
    const run = kaitei(repository, ['packet', 'idea', '-o', 'alone']);
    expect(run).toMatchObject({
      code: 1,
      out: '',
      err: 'kaitei: the changesets named (idea) have no edits yet, so there is nothing to show; bring some in by kaitei import\n',
    });
    expect(existsSync(path.join(repository, 'alone'))).toBe(false);
  });

  it('is so with an edit file that holds none', () => {
    const file = { 'changesets/idea/cp.md': '\n' };
    const run = kaitei(makeRepository({ ...SAMPLE, ...EMPTY, ...file }), ['status']);
    expect(run.out).toContain('idea    draft, no edits yet');
  });
});

describe('handouts', () => {
  const more = (number: string) => ({
    ...SAMPLE,
    ...changesetFiles('two', CP, CP_AMENDED),
    'changesets/meetings/3.md': second(
      'two',
      `    handouts:\n      - number: "${number}"\n        document: cp\n`,
    ),
  });

  it('of one number are a finding, and no packet', () => {
    const repository = makeRepository(more('１－１'));
    expect(kaitei(repository, ['check']).out).toContain(
      'changesets/meetings/3.md:16:17: error: the handout number １－１ is used twice [meeting-handouts]',
    );
    const run = kaitei(repository, ['packet', '--meeting', '3', '-o', 'out']);
    expect(run).toMatchObject({
      code: 1,
      out: '',
      err: 'kaitei: the handouts 1-1 and １－１ would be written to one file; renumber one in the agenda\n',
    });
    expect(existsSync(path.join(repository, 'out'))).toBe(false);
  });

  it('stay in their folder whatever their number is', () => {
    const repository = makeRepository(more('../../x'));
    expect(kaitei(repository, ['packet', '--meeting', '3', '-o', 'out']).code).toBe(0);
    const names = readdirSync(path.join(repository, 'out'));
    expect(names).toContain('handout-_2e__2e__2f__2e__2e__2f_x.html');
    const manifest = JSON.parse(readFileSync(path.join(repository, 'out/manifest.json'), 'utf8'));
    const listed = manifest.files.map((file: { path: string }) => file.path);
    expect([...listed, 'manifest.json', 'packet.zip'].sort()).toEqual(names.sort());
  });

  it('that no agenda numbers make no packet', () => {
    const agenda = AGENDA.replace(/ {4}handouts:\n.*\n.*\n/, '');
    const repository = makeRepository({ ...SAMPLE, 'changesets/meetings/3.md': agenda });
    const run = kaitei(repository, ['packet', '--meeting', '3', '-o', 'out']);
    expect(run.code).toBe(1);
    expect(run.err).toContain('no document amended by notice has a handout number');
  });
});

describe('the language of a packet without a meeting', () => {
  const read = (repository: string, words: readonly string[], env = {}) => {
    const run = kaitei(repository, [...words, 'packet', 'notice', '-o', 'out'], env);
    expect(run.code).toBe(0);
    const names = readdirSync(path.join(repository, 'out')).sort();
    return names.map((name) => readFileSync(path.join(repository, 'out', name), 'utf8')).join('');
  };

  it('is that of --lang, never that of the locale', () => {
    const repository = makeRepository();
    const none = read(repository, []);
    expect(none).toContain('<html lang="ja">');
    expect(read(repository, [], { LANG: 'en_US.UTF-8' })).toBe(none);
    expect(read(repository, [], { LANG: 'ja_JP.UTF-8' })).toBe(none);
    expect(read(repository, ['--lang', 'ja'])).toBe(none);
    const english = read(repository, ['--lang', 'en']);
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('Amendments for review');
    expect(read(repository, ['--lang', 'en'], { LANG: 'ja_JP.UTF-8' })).toBe(english);
    expect(english).toContain('"lang": "en"');
  });

  it('is English where all documents amended are', () => {
    const english = CP.replace('numbering:', 'lang: en\nnumbering:');
    const now = CP_AMENDED.replace('numbering:', 'lang: en\nnumbering:');
    const files = { 'policies/cp.md': english, ...changesetFiles('notice', english, now) };
    expect(read(makeRepository(files), [], { LANG: 'ja_JP.UTF-8' })).toContain('<html lang="en">');
  });
});
