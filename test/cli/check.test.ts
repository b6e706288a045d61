import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import {
  CP,
  changesetFiles,
  makeRepository,
  runGit,
  SAMPLE,
  temporaryFolder,
  writeFiles,
} from '../support/repository.ts';

const FRONT = '---\nid: x\ntitle: 見本\nnumbering: none\n---\n\n';
const FILES: Readonly<Record<string, string>> = {
  'policies/error.md': `${FRONT.replace('id: x', 'id: error').replace('見本', '甲')}[a](#x)\n`,
  'policies/warning.md': `${FRONT.replace('id: x', 'id: warning').replace('見本', '乙')}｢署名｣\n`,
  'policies/info.md': '# 記\n',
  'policies/silent.md': `${FRONT.replace('id: x', 'id: silent').replace('見本', '丁')}[a](#x) <!-- kaitei: ignore link-target -- 準備中 -->\n`,
};

describe('exit codes of check', () => {
  const repository = makeRepository(FILES);

  it.each([
    ['error.md', 'error', 1],
    ['error.md', 'warning', 1],
    ['error.md', 'never', 0],
    ['warning.md', 'error', 0],
    ['warning.md', 'warning', 1],
    ['warning.md', 'info', 1],
    ['info.md', 'warning', 0],
    ['info.md', 'info', 1],
    ['info.md', 'never', 0],
    ['silent.md', 'info', 0],
  ])('%s with --fail-on %s: %i', (file, level, code) => {
    const run = kaitei(repository, ['check', `policies/${file}`, '--fail-on', level]);
    expect(run.code).toBe(code);
  });

  it('depend on errors without --fail-on, and not on what is shown', () => {
    expect(kaitei(repository, ['check', 'policies/warning.md']).code).toBe(0);
    const words = ['check', 'policies/warning.md', '--severity', 'error', '--fail-on', 'warning'];
    expect(kaitei(repository, words)).toEqual({ code: 1, out: '', err: '0 errors, 2 warnings\n' });
  });

  it('count what a comment silences', () => {
    expect(kaitei(repository, ['check', 'policies/silent.md'])).toEqual({
      code: 0,
      out: '',
      err: 'No findings. (1 silenced by comments)\n',
    });
  });

  it.each([
    [['--rule', 'nope'], 'there is no rule nope; kaitei check --list-rules lists them'],
    [['--dry-run'], '--dry-run needs --fix'],
    [['--fix', '--with', 'x'], '--fix and --with do not go together'],
    [['--fix', '--json'], '--fix and --format do not go together'],
    [['--fix', '--rule', 'nope'], 'there is no rule nope'],
    [['--fail-on', 'x'], 'x is no value of the option --fail-on'],
  ])('are 2 for %j', (words, sentence) => {
    const run = kaitei(repository, ['check', ...words]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(sentence);
  });
});

describe('check shows', () => {
  const repository = makeRepository(FILES);

  it('the line, a caret and the hint', () => {
    const { out } = kaitei(repository, ['check', 'policies/warning.md']);
    expect(out).toMatchInlineSnapshot(`
      "policies/warning.md:7:1: warning: half-width "｢" [half-width-bracket]
           7 | ｢署名｣
             | ^
          Write "「" in full width.
      policies/warning.md:7:4: warning: half-width "｣" [half-width-bracket]
           7 | ｢署名｣
             |      ^
          Write "」" in full width.
      "
    `);
  });

  it('one rule', () => {
    const rules = (words: readonly string[]) =>
      JSON.parse(kaitei(repository, ['check', '--json', ...words]).out).map(
        ({ rule }: { rule: string }) => rule,
      );
    expect(new Set(rules(['--rule', 'link-target']))).toEqual(new Set(['link-target']));
    expect(rules(['--rule', 'link-target', 'front-matter'])).toContain('front-matter');
    expect(rules(['--rule', 'half-width-bracket', 'policies/error.md'])).toEqual([]);
    expect(rules(['--rule', 'half-width-bracket', 'policies/warning.md'])).toHaveLength(2);
  });

  it.each([
    ['json', (text: string) => JSON.parse(text).length],
    ['sarif', (text: string) => JSON.parse(text).runs[0].results.length - 1],
    ['junit', (text: string) => (text.match(/<testcase/g) ?? []).length - 1],
    ['github', (text: string) => (text.match(/^::(error|warning|notice) /gm) ?? []).length],
  ])('every finding as %s', (format, count) => {
    const listed = JSON.parse(kaitei(repository, ['check', '--json']).out).length;
    expect(listed).toBeGreaterThan(2);
    const { out, code } = kaitei(repository, ['check', '--format', format]);
    expect(code).toBe(1);
    expect(count(out)).toBe(listed);
  });

  it('each finding once, of files named twice and of folders', () => {
    const folder = makeRepository({ 'drafts/a.md': '[a](#x)\n', 'drafts/b.txt': '[a](#x)\n' });
    const found = (...words: string[]) =>
      JSON.parse(kaitei(folder, ['check', ...words, '--json', '--rule', 'link-target']).out).map(
        ({ path: name }: { path: string }) => name,
      );
    expect(found('drafts/a.md', './drafts/a.md')).toEqual(['drafts/a.md']);
    expect(found('drafts')).toEqual(['drafts/a.md']);
  });

  it.each([
    [[''], 2, 'a path is empty'],
    [['texts'], 3, 'there is no Markdown file in the folder texts'],
    [
      ['warning'],
      3,
      'there is no file warning; the file of the document warning is policies/warning.md',
    ],
    [['--json', '--format', 'sarif'], 2, '--json and --format do not go together'],
    [
      ['--list-rules', '--format', 'sarif'],
      2,
      '--list-rules and --format sarif do not go together',
    ],
  ])('why it refuses %j', (words, code, sentence) => {
    writeFiles(repository, { 'texts/a.txt': 'a' });
    const run = kaitei(repository, ['check', ...words]);
    expect([run.code, run.out]).toEqual([code, '']);
    expect(run.err).toContain(sentence);
  });

  it('that it looked at nothing', () => {
    const empty = temporaryFolder();
    runGit(empty, 'init', '--quiet');
    const { code, err } = kaitei(empty, ['check']);
    expect([code, err]).toEqual([
      3,
      expect.stringContaining('there is no document (.md) in policies'),
    ]);
  });

  it('as a failure of junit what the check fails for', () => {
    const failures = (...words: string[]) =>
      /failures="(\d+)"/.exec(
        kaitei(repository, ['check', '--format', 'junit', 'policies/warning.md', ...words]).out,
      )?.[1];
    expect(failures()).toBe('0');
    expect(failures('--fail-on', 'warning')).toBe('2');
  });

  it('a file that cannot be read, whatever rules are wanted', () => {
    const broken = makeRepository({ 'policies/bad.md': '---\nid: [\n---\n\n# a\n' });
    const { code, out } = kaitei(broken, ['check', '--rule', 'half-width-bracket', '--json']);
    expect(JSON.parse(out).map(({ rule }: { rule: string }) => rule)).toEqual([
      'parse/front-matter',
    ]);
    expect(code).toBe(1);
  });

  it('the rules', () => {
    const rules = JSON.parse(kaitei(repository, ['check', '--list-rules', '--json']).out);
    expect(kaitei(repository, ['check', '--list-rules', '--format', 'json']).out).toBe(
      kaitei(repository, ['check', '--list-rules', '--json']).out,
    );
    expect(rules.find(({ id }: { id: string }) => id === 'wave-dash')).toMatchObject({
      severity: expect.any(String),
      scope: 'document',
      fixable: true,
      about: { ja: expect.any(String), en: expect.any(String) },
    });
    const { out } = kaitei(repository, ['check', '--list-rules']);
    expect(out.trimEnd().split('\n')).toHaveLength(rules.length + 1);
    expect(out).toMatch(/^number-gap {2,}warning +document {2,}a number is left out$/m);
  });
});

describe('check --fix', () => {
  const broken = CP.replace('見本の目的', '｢見本｣の目的');

  it('shows the diff, writes the file, and commits nothing', () => {
    const repository = makeRepository({ ...SAMPLE, 'policies/cp.md': broken });
    const head = runGit(repository, 'rev-parse', 'HEAD');
    const dry = kaitei(repository, ['check', '--fix', '--dry-run', 'policies/cp.md']);
    expect(dry.out).toMatchInlineSnapshot(`
      "--- a/policies/cp.md
      +++ b/policies/cp.md
      @@ -9,7 +9,7 @@
       
       ## 第1条（目的）
       
      -この規程は、｢見本｣の目的を定める。
      +この規程は、「見本」の目的を定める。
       
       ## 第2条（届出）
       
      "
    `);
    expect(runGit(repository, 'status', '--porcelain')).toBe('');
    const run = kaitei(repository, ['check', '--fix', 'policies/cp.md']);
    expect(run.out).toBe(dry.out);
    expect(run.err).toMatchInlineSnapshot(`
      "2 fixes in 1 files were written, and not committed.
      the change of policies/cp.md comes into force by a changeset only (ID is its id; run at the root of the repository): mv policies/cp.md cp.md && git restore policies/cp.md && kaitei import ID cp.md
      No findings.
      "
    `);
    expect(runGit(repository, 'status', '--porcelain')).toBe(' M policies/cp.md\n');
    expect(runGit(repository, 'rev-parse', 'HEAD')).toBe(head);
    expect(readFileSync(path.join(repository, 'policies/cp.md'), 'utf8')).toBe(
      CP.replace('見本の目的', '「見本」の目的'),
    );
  });

  it('names the commands that bring the change in', () => {
    const repository = makeRepository({ 'policies/cp.md': broken });
    expect(kaitei(repository, ['new', 'mend', '--title', '字句の修正']).code).toBe(0);
    kaitei(repository, ['check', '--fix']);
    const copy = readFileSync(path.join(repository, 'policies/cp.md'));
    runGit(repository, 'restore', 'policies/cp.md');
    writeFiles(repository, { 'cp.md': copy });
    expect(kaitei(repository, ['import', 'mend', 'cp.md'])).toMatchObject({ code: 0 });
    expect(
      kaitei(repository, ['check', '--with', 'mend', '--rule', 'half-width-bracket']).out,
    ).toBe('');
  });

  it('puts right a copy that is to be imported', () => {
    const repository = makeRepository();
    writeFiles(repository, { 'copy/cp.md': broken });
    const run = kaitei(repository, ['check', '--fix', 'copy/cp.md']);
    expect(run.err).toContain('kaitei import ID copy/cp.md');
    expect(run.err).not.toContain('git restore');
    expect(readFileSync(path.join(repository, 'copy/cp.md'), 'utf8')).not.toContain('｢');
  });

  it('writes nothing through a symbolic link', () => {
    const repository = makeRepository();
    writeFiles(repository, { 'real.md': broken });
    symlinkSync(path.join(repository, 'real.md'), path.join(repository, 'link.md'));
    const run = kaitei(repository, ['check', '--fix', 'link.md']);
    expect(run.code).toBe(3);
    expect(run.err).toContain('link.md is reached by a symbolic link, so nothing was changed');
    expect(readFileSync(path.join(repository, 'real.md'), 'utf8')).toBe(broken);
  });

  it('says so where there is nothing', () => {
    expect(kaitei(makeRepository(), ['check', '--fix'])).toEqual({
      code: 0,
      out: '',
      err: 'Nothing to fix.\nNo findings.\n',
    });
  });

  it('leaves alone what an open changeset was written for', () => {
    const repository = makeRepository({
      'policies/cp.md': broken,
      ...changesetFiles('notice', broken, broken.replace('60日', '30日')),
      'copy/cp.md': broken,
    });
    const run = kaitei(repository, ['check', '--fix', 'policies']);
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(run.err).toContain('with it there are more findings of changeset-base');
    expect(kaitei(repository, ['check', '--fix', 'copy/cp.md']).err).toContain(
      '2 fixes in 1 files',
    );
    expect(kaitei(repository, ['check', '--rule', 'changeset-base']).out).toBe('');
  });
});
