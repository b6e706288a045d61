import { chmodSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { CP, makeRepository, SAMPLE, temporaryFolder, writeFiles } from '../support/repository.ts';

const BINARY = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]);
const SHIFT_JIS = new Uint8Array([0x8b, 0x4b, 0x92, 0xf6]);

describe('bad input gives one sentence and the exit code of the design', () => {
  const repository = makeRepository();
  writeFiles(repository, { 'logo.md': BINARY, 'sjis.md': SHIFT_JIS, 'a.md': CP });
  const empty = makeRepository({});
  const outside = temporaryFolder();

  it.each([
    ['a missing file', ['diff', 'a.md', 'gone.md'], 3, 'there is no file gone.md'],
    ['a directory as a file', ['diff', 'a.md', 'policies'], 3, 'policies is not a file'],
    [
      'a binary file',
      ['diff', 'a.md', 'logo.md'],
      3,
      'logo.md cannot be read: it is a binary file',
    ],
    [
      'another encoding',
      ['diff', 'a.md', 'sjis.md'],
      3,
      'sjis.md cannot be read: its text is not encoded in UTF-8',
    ],
    [
      'a missing revision',
      ['diff', 'nope:policies/cp.md', 'a.md'],
      3,
      'there is no policies/cp.md in nope',
    ],
    [
      'a missing file of a revision',
      ['diff', 'HEAD:policies/x.md', 'a.md'],
      3,
      'there is no policies/x.md in HEAD',
    ],
    [
      'an unknown changeset',
      ['packet', 'nope', '-o', 'out'],
      2,
      'there is no changeset nope; there are: notice',
    ],
    [
      'an unknown meeting',
      ['packet', '--meeting', '9', '-o', 'out'],
      2,
      'there is no meeting 9; there are: 3',
    ],
    ['an unknown document', ['show', 'nope'], 2, 'there is no document nope; there are: cp, rules'],
    [
      'an unknown clause',
      ['show', 'cp', '9.9'],
      2,
      'cp has no clause "9.9" (examples: 4.2.1, 第4条, sec:4.2.1)',
    ],
    [
      'neither meeting nor changeset',
      ['packet', '-o', 'out'],
      2,
      'name either a meeting or changesets',
    ],
    [
      'an id that cannot be one',
      ['new', 'A B', '--title', 'x'],
      2,
      '"A B" cannot be the id of a changeset',
    ],
    [
      'an id that is taken',
      ['new', 'notice', '--title', 'x'],
      2,
      'the changeset notice exists already',
    ],
    ['a copy without changes', ['import', 'notice', 'a.md'], 2, 'a.md is the same as cp in force'],
    ['an unknown command', ['frobnicate'], 2, 'there is no command frobnicate (see kaitei --help)'],
    ['an unknown option', ['status', '--frob'], 2, 'there is no option --frob'],
    ['too many words', ['status', 'x'], 2, 'there are too many arguments'],
    ['too few words', ['diff', 'a'], 2, 'the argument new is missing'],
    [
      'a mistake, in Japanese',
      ['packet', '--lang', 'ja'],
      2,
      'オプション -o, --output <dir> が要る',
    ],
    [
      'a value that an option does not know',
      ['diff', 'a', 'b', '--format', 'x'],
      2,
      'x is no value of the option --format <format>; use one of ansi, html, docx, pdf, markdown, json',
    ],
  ])('%s', (_, words, code, sentence) => {
    const run = kaitei(repository, words);
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err).toContain(sentence);
    expect(run.err).not.toMatch(/\n\s+at /);
    expect(existsSync(path.join(repository, 'out'))).toBe(false);
  });

  it('a path outside the repository', () => {
    writeFiles(outside, { 'x.md': CP });
    const run = kaitei(repository, ['check', path.join(outside, 'x.md')]);
    expect(run.code).toBe(2);
    expect(run.err).toContain('is outside the repository');
  });

  it.each([
    ['a link to a file', 'policies/link.md'],
    ['a link to a folder', 'folder'],
    ['a file in a linked folder', 'folder/y.md'],
  ])('%s outside the repository', (_, name) => {
    const linked = makeRepository();
    writeFiles(outside, { 'y.md': '# 1 A\n\n# 1 secret\n' });
    symlinkSync(path.join(outside, 'y.md'), path.join(linked, 'policies/link.md'));
    symlinkSync(outside, path.join(linked, 'folder'));
    expect(kaitei(linked, ['check', name])).toEqual({
      code: 2,
      out: '',
      err: `kaitei: ${name} is outside the repository ${linked}\n`,
    });
  });

  it('a path in a repository that is reached by a link is inside', () => {
    const link = path.join(temporaryFolder(), 'link');
    symlinkSync(makeRepository(), link);
    expect(kaitei('/', ['-C', link, 'check', 'policies/cp.md'])).toMatchObject({ code: 0 });
    expect(kaitei('/', ['-C', link, 'check', path.join(link, 'policies')])).toMatchObject({
      code: 0,
    });
  });

  it('no repository at all', () => {
    const run = kaitei(outside, ['status']);
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toContain('is not a git repository; start one with kaitei init');
  });

  it('a directory that does not exist', () => {
    const run = kaitei(outside, ['-C', 'nowhere', 'status']);
    expect(run).toMatchObject({ code: 3, err: 'kaitei: there is no directory nowhere\n' });
  });

  it('a repository without commits', () => {
    const run = kaitei(empty, ['packet', '--meeting', '3', '-o', 'out']);
    expect(run.code).toBe(3);
    expect(run.err).toBe('kaitei: the repository has no commit yet; commit the documents first\n');
  });

  it('an output directory with other content is left alone', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'mine.txt': 'mine' });
    const run = kaitei(repository, ['packet', '--meeting', '3', '-o', folder]);
    expect(run.code).toBe(3);
    expect(run.err).toContain('holds something else, so nothing was written');
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it('an output directory that cannot be made', () => {
    const run = kaitei(repository, ['packet', '--meeting', '3', '-o', '/proc/kaitei/out']);
    expect(run.code).toBe(3);
    expect(run.err).toContain('/proc/kaitei/out cannot be written');
  });

  it('a file that may not be read', () => {
    const secret = path.join(repository, 'secret.md');
    writeFiles(repository, { 'secret.md': CP });
    chmodSync(secret, 0);
    const run = kaitei(repository, ['diff', 'a.md', 'secret.md']);
    // The superuser may read everything, so there the comparison just works.
    if (process.getuid?.() === 0) expect(run.code).toBe(0);
    else expect(run.err).toContain('permission denied');
  });

  it('says it in Japanese where that is asked for', () => {
    expect(kaitei(repository, ['--lang', 'ja', 'show', 'nope']).err).toBe(
      'kaitei: 文書 nope がない。あるもの: cp, rules\n',
    );
    expect(kaitei(repository, ['show', 'nope'], { LANG: 'ja_JP.UTF-8' }).err).toContain(
      '文書 nope がない',
    );
  });
});

describe('documents cannot write to the terminal', () => {
  const evil = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e';
  const repository = makeRepository({
    ...SAMPLE,
    'policies/evil.md': `---\nid: evil\ntitle: "x"\nnumbering: none\n---\n\n# ${evil}heading\n\n${evil}text [a](#${'b'}${evil})\n`,
    'policies/evil2.md': `# other${evil}\n\nother${evil}\n`,
  });

  it.each([
    [['show', 'evil']],
    [['status']],
    [['check']],
    [['check', '--format', 'github']],
    [['diff', 'policies/evil.md', 'policies/evil2.md']],
    [['diff', 'policies/evil.md', 'policies/evil2.md', '--layout', 'table']],
    [['diff', 'policies/evil.md', 'policies/evil2.md', '--layout', 'summary']],
    [['show', evil]],
  ])('%s', (words) => {
    const run = kaitei(repository, words);
    expect(`${run.out}${run.err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
