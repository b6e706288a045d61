import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEditFile } from '../../src/changeset/index.ts';
import { readDocx } from '../support/docx.ts';
import { kaitei } from '../support/program.ts';
import {
  CP,
  CP_AMENDED,
  makeRepository,
  runGit,
  SAMPLE,
  temporaryFolder,
  writeFiles,
} from '../support/repository.ts';

describe('status', () => {
  const repository = makeRepository();

  it('lists documents, changesets, meetings and findings', () => {
    const { code, out } = kaitei(repository, ['status']);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'Documents',
        '  cp     1.2  2022-04-01  見本証明書ポリシ',
        '  rules                   見本規則',
        '',
        'Changesets',
        '  notice  draft  ①  届出の期間の短縮 (cp)',
        '',
        'Meetings',
        '  3    第3回見本会議',
        '',
        'Findings: none',
        '',
      ].join('\n'),
    );
  });

  it('is what the program prints without a terminal', () => {
    expect(kaitei(repository, []).out).toBe(kaitei(repository, ['status']).out);
  });

  it('prints JSON', () => {
    const status = JSON.parse(kaitei(repository, ['status', '--json']).out);
    expect(status.changesets[0]).toMatchObject({
      id: 'notice',
      applies: true,
      state: 'draft',
      edits: 1,
    });
    expect(status.findings).toEqual([]);
  });

  it('says what is not committed', () => {
    const changed = makeRepository();
    writeFiles(changed, { 'policies/cp.md': CP_AMENDED });
    expect(kaitei(changed, ['status']).out).toContain('Uncommitted changes\n  policies/cp.md\n');
  });
});

describe('check', () => {
  it('returns 0 for a repository without findings', () => {
    expect(kaitei(makeRepository(), ['check'])).toMatchObject({
      code: 0,
      out: '',
      err: 'No findings.\n',
    });
  });

  it('returns 1 with place, rule and hint for one with errors', () => {
    const repository = makeRepository({
      ...SAMPLE,
      'policies/bad.md':
        '---\nid: bad\ntitle: x\nnumbering: rfc3647\ndate: 2023-02-30\n---\n\n# 2 B\n\n# 1 A\n',
    });
    const { code, out } = kaitei(repository, ['check', 'policies/bad.md']);
    expect(code).toBe(1);
    expect(out).toContain(
      'policies/bad.md:5:7: error: the field date cannot have the value "2023-02-30"',
    );
    expect(out).toContain(
      'policies/bad.md:10:1: error: the number 1 comes after 2 [number-order]\n    10 | # 1 A\n       | ^^^^^\n    Renumber',
    );
  });

  it('refuses a changeset that was written for another text', () => {
    const repository = makeRepository({
      ...SAMPLE,
      'policies/cp.md': CP.replace('届出は', '届出及び報告は'),
    });
    const { code, out } = kaitei(repository, ['check']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /changesets\/notice\/cp\.md:1:1: error: cp art:2 is not the base text \(expected sha256:[0-9a-f]{64}, found sha256:[0-9a-f]{64}\) \[changeset-base\]/,
    );
  });

  it('checks the result of a changeset', () => {
    expect(kaitei(makeRepository(), ['check', '--with', 'notice']).code).toBe(0);
  });

  it('reads a file that is not under policies', () => {
    const repository = makeRepository();
    writeFiles(repository, { 'draft.md': '# 1 A\n\n# 1 B\n' });
    const { code, out } = kaitei(repository, ['check', 'draft.md']);
    expect(code).toBe(1);
    expect(out).toContain('draft.md:3:1: error: the number 1 is used twice (first for "A")');
  });
});

describe('show', () => {
  const repository = makeRepository();

  it('shows one clause, and the result of a changeset', () => {
    expect(kaitei(repository, ['show', 'cp', '第2条']).out).toContain('60日以内');
    expect(kaitei(repository, ['show', 'cp', 'art:2']).out).not.toContain('見本の目的');
    expect(kaitei(repository, ['show', 'cp', '第2条', '--with', 'notice']).out).toContain(
      '30日以内',
    );
  });

  it('prints JSON with exact slices', () => {
    const clauses = JSON.parse(kaitei(repository, ['show', 'cp', '--json']).out);
    expect(clauses.map((clause: { slice: string }) => clause.slice).join('')).toBe(CP);
  });
});

describe('diff', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'old.md': CP, 'new.md': CP_AMENDED });

  it('compares files outside any repository', () => {
    const { code, out } = kaitei(folder, ['diff', 'old.md', 'new.md']);
    expect(code).toBe(0);
    expect(out).toContain('[-60日-]{+30日+}');
  });

  it('has a comparison table, a summary, JSON and HTML', () => {
    expect(kaitei(folder, ['diff', 'old.md', 'new.md', '--layout', 'table']).out).toContain('30日');
    expect(kaitei(folder, ['diff', 'old.md', 'new.md', '--layout', 'summary']).out).toContain(
      '第2条',
    );
    const json = JSON.parse(kaitei(folder, ['diff', 'old.md', 'new.md', '--json']).out);
    expect(json.summary.clauses).toMatchObject({ edited: 1, inserted: 0, deleted: 0 });
    expect(
      kaitei(folder, ['diff', 'old.md', 'new.md', '--format', 'html', '-o', 'x.html']).code,
    ).toBe(0);
    expect(readFileSync(path.join(folder, 'x.html'), 'utf8')).toContain('<del>60日</del>');
  });

  it('writes a Word file that holds both versions and nothing else', () => {
    const { code } = kaitei(folder, [
      'diff',
      'old.md',
      'new.md',
      '--format',
      'docx',
      '-o',
      'x.docx',
    ]);
    expect(code).toBe(0);
    const file = readFileSync(path.join(folder, 'x.docx'));
    expect(readDocx(file, 'accepted').join('\n')).toContain('30日以内');
    expect(readDocx(file, 'accepted').join('\n')).not.toContain('60日');
    expect(readDocx(file, 'rejected').join('\n')).toContain('60日以内');
  });

  it('writes PDF, and each form of a file only to a file', () => {
    const words = ['diff', 'old.md', 'new.md', '--layout', 'table', '--format', 'pdf'];
    expect(kaitei(folder, [...words, '-o', 'x.pdf']).code).toBe(0);
    expect(readFileSync(path.join(folder, 'x.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    const bare = kaitei(folder, words);
    expect(bare.code).toBe(2);
    expect(bare.err).toContain('-o redline.pdf');
  });

  it('writes Markdown with both versions, or with what changed', () => {
    const diff = (...words: string[]) => kaitei(folder, ['diff', 'old.md', 'new.md', ...words]);
    const { out } = diff('--format', 'markdown', '--all');
    expect(out).toContain('{--60日--}{++30日++}');
    expect(out).toContain('{--- (1)　名称\n--}- {--(2)--}{++(1)++}　所在地');
    expect(diff('--format', 'markdown', '--layout', 'summary').out).toMatch(/^1\. 第2条/m);
    expect(diff('--format', 'markdown', '--layout', 'clean').out).toBe(CP_AMENDED);
    expect(diff('--format', 'markdown', '--layout', 'table')).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    ['x2.docx', 'PK'],
    ['x2.pdf', '%PDF-'],
    ['x2.HTML', '<!doctype html>'],
    ['x2.md', '\\{>>'],
    ['x2.json', '{'],
  ])('takes the form from the name of the output: %s', (name, start) => {
    expect(kaitei(folder, ['diff', 'old.md', 'new.md', '-o', name]).code).toBe(0);
    expect(readFileSync(path.join(folder, name)).toString('latin1').toLowerCase()).toMatch(
      new RegExp(`^${start.toLowerCase()}`),
    );
  });

  it('sets a comparison table as asked', () => {
    const table = ['diff', 'old.md', 'new.md', '--layout', 'table'];
    const settings = ['--order', 'old-left', '--titles', '改正案,現行'];
    expect(kaitei(folder, [...table, ...settings]).out).toMatch(/現行.*改正案/);
    const html = kaitei(folder, [...table, ...settings, '--format', 'html']).out;
    expect(html).toContain('<th scope="col">現行</th><th scope="col">改正案</th>');
    const wrong = kaitei(folder, [...table, '--titles', '改正案']);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('does not name two columns');
  });

  it('compares a revision with the working tree', () => {
    const repository = makeRepository();
    writeFiles(repository, { 'policies/cp.md': CP_AMENDED });
    const { out } = kaitei(repository, ['diff', 'HEAD:policies/cp.md', 'policies/cp.md']);
    expect(out).toContain('[-60日-]{+30日+}');
  });
});

describe('new and import', () => {
  it('make a changeset from an edited copy, each as one commit', () => {
    const repository = makeRepository();
    writeFiles(repository, { 'edited.md': CP.replace('見本の目的', '見本の趣旨及び目的') });
    expect(
      kaitei(repository, ['new', 'purpose', '--title', '目的の整理', '--reason', '趣旨を加える。'])
        .out,
    ).toBe('changesets/purpose\n');
    expect(kaitei(repository, ['import', 'purpose', 'edited.md'])).toMatchObject({
      code: 0,
      err: 'cp: 1 edits\n',
    });
    expect(runGit(repository, 'rev-list', '--count', 'HEAD').trim()).toBe('3');
    expect(runGit(repository, 'status', '--short')).toBe('?? edited.md\n');
    const edits = parseEditFile(
      readFileSync(path.join(repository, 'changesets/purpose/cp.md'), 'utf8'),
    );
    expect(edits).toMatchObject({ edits: [{ op: 'replace', address: 'art:1' }] });
    expect(kaitei(repository, ['check']).code).toBe(0);
  });

  it('change nothing where git has no author', () => {
    const repository = makeRepository();
    const nobody = {
      GIT_AUTHOR_NAME: '',
      GIT_AUTHOR_EMAIL: '',
      GIT_COMMITTER_NAME: '',
      GIT_COMMITTER_EMAIL: '',
    };
    const run = kaitei(repository, ['new', 'x', '--title', 'x'], nobody);
    expect(run.code).toBe(3);
    expect(run.err).toContain('git commit failed, so nothing was changed');
    expect(runGit(repository, 'status', '--short')).toBe('');
    expect(existsSync(path.join(repository, 'changesets/x/changeset.md'))).toBe(false);
  });
});

describe('init', () => {
  it.each(['ja', 'en'])('makes a repository that passes its own checks (%s)', (lang) => {
    const folder = path.join(temporaryFolder(), 'policies-repository');
    const run = kaitei(temporaryFolder(), ['--lang', lang, '-C', folder, 'init']);
    expect(run).toMatchObject({
      code: 0,
      out: '.gitattributes\n.github/workflows/kaitei.yml\npolicies/cp.md\n',
    });
    expect(runGit(folder, 'status', '--short')).toBe('');
    expect(runGit(folder, 'check-attr', 'text', 'policies/cp.md')).toBe(
      'policies/cp.md: text: unset\n',
    );
    expect(kaitei(folder, ['check'])).toMatchObject({ code: 0 });
  });

  it('takes over documents and keeps their bytes', () => {
    const from = temporaryFolder();
    const source = CP.replaceAll('\n', '\r\n');
    writeFiles(from, { 'any name.md': source });
    const folder = temporaryFolder();
    expect(kaitei(folder, ['init', '--from', from]).code).toBe(0);
    expect(readFileSync(path.join(folder, 'policies/cp.md'), 'utf8')).toBe(source);
    expect(runGit(folder, 'show', 'HEAD:policies/cp.md')).toBe(source);
  });

  it('refuses where there are policies, or nothing to take over', () => {
    expect(kaitei(makeRepository(), ['init']).err).toContain('has policies already');
    expect(kaitei(temporaryFolder(), ['init', '--from', temporaryFolder()]).code).toBe(2);
  });
});

describe('help', () => {
  it('has examples in both languages', () => {
    expect(kaitei('/', ['packet', '--help']).out).toContain(
      'Examples:\n  $ kaitei packet --meeting 19 -o out',
    );
    expect(kaitei('/', ['--lang', 'ja', 'check', '--help']).out).toContain('例:\n  $ kaitei check');
  });
});
