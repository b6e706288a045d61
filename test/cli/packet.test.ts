import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { policyHash } from '../../src/text/digest.ts';
import { readDocx } from '../support/docx.ts';
import { kaitei } from '../support/program.ts';
import {
  CP_AMENDED,
  makeRepository,
  runGit,
  temporaryFolder,
  writeFiles,
} from '../support/repository.ts';

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      // A letter for each byte, so that files that are no text are compared whole.
      .map((name) => [
        name,
        readFileSync(path.join(folder, name), /\.(html|json)$/.test(name) ? 'utf8' : 'latin1'),
      ]),
  );
}

describe('packet', () => {
  const repository = makeRepository();
  const run = kaitei(repository, ['packet', '--meeting', '3', '-o', 'out']);
  const files = contents(path.join(repository, 'out'));

  it('writes agenda, handouts, the unaffected documents and a manifest, and says where', () => {
    expect(run.code).toBe(0);
    expect(run.out).toContain(`The packet is in: ${path.join(repository, 'out')}/index.html\n`);
    const papers = [
      ...['agenda', 'ballot-1', 'checks', 'handout-1-1', 'handout-1-1-clean'],
      ...['handout-1-1-inline', 'references', 'sentences', 'unaffected'],
    ];
    const forms = papers.flatMap((name) =>
      ['docx', 'html', 'pdf'].map((ending) => `${name}.${ending}`),
    );
    expect(Object.keys(files)).toEqual(
      [...forms, 'index.html', 'manifest.json', 'packet.zip'].sort(),
    );
  });

  it('links from the index to the agenda, the handouts and each change', () => {
    expect(files['index.html']).toContain('href="agenda.html"');
    expect(files['agenda.html']).toContain('href="handout-1-1.html"');
    expect(files['handout-1-1.html']).toContain('href="handout-1-1-inline.html#change-1"');
    expect(files['handout-1-1-inline.html']).toContain('id="change-1"');
    for (const [name, text] of Object.entries(files)) {
      if (!name.endsWith('.html')) continue;
      for (const [, target] of text.matchAll(/href="([^"#]+)(?:#[^"]*)?"/g)) {
        expect(Object.keys(files), `${name} links to ${target}`).toContain(target);
      }
    }
  });

  it('shows reason, question, redline and consolidated text', () => {
    expect(files['handout-1-1.html']).toContain('届出の期間を短縮する。');
    expect(files['handout-1-1.html']).toContain('届出の期間を改めてよろしいか。');
    expect(files['handout-1-1-inline.html']).toContain('<del>60日</del>');
    expect(files['handout-1-1-clean.html']).toContain('30日以内');
    expect(files['handout-1-1-clean.html']).not.toContain('60日');
  });

  it('names the document that is not affected, with the reason', () => {
    expect(files['unaffected.html']).toContain('見本規則');
    expect(files['unaffected.html']).toContain('届出の期間を定めていない。');
    expect(files['unaffected.html']).not.toContain('見本証明書ポリシ');
  });

  it('warns of what is not settled', () => {
    for (const missing of [
      '開催日が定められていない',
      '見本CPの改正後の版数（現行　第1.2版）が定められていない',
      '施行日が定められていない',
    ]) {
      expect(files['index.html']).toContain(missing);
    }
    expect(run.out).toContain('cp: the new version number is not set (now 1.2)');
  });

  it('lists every file in the manifest with its SHA-256', () => {
    const manifest = JSON.parse(files['manifest.json']!);
    expect(manifest.files.map((file: { path: string }) => file.path)).toEqual(
      Object.keys(files).filter((name) => !['manifest.json', 'packet.zip'].includes(name)),
    );
    for (const { path: name, sha256 } of manifest.files) {
      const bytes = readFileSync(path.join(repository, 'out', name));
      expect(sha256).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    }
    expect(manifest.documents.map((document: { id: string }) => document.id)).toEqual([
      'cp',
      'rules',
    ]);
  });

  it('makes no request and runs no script but the one that its policy names', () => {
    for (const [name, text] of Object.entries(files)) {
      if (!name.endsWith('.html')) continue;
      const scripts = [...text.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script!);
      for (const script of scripts) expect(text).toContain(`script-src '${policyHash(script)}'`);
      expect(scripts.length).toBe(text.match(/<script/g)?.length ?? 0);
      expect(text).not.toMatch(/<link |@import|url\(|src=|https?:\/\//i);
    }
    expect(files['index.html']).toContain("default-src 'none'");
  });

  it('holds every other file in the zip', () => {
    const zip = unzipSync(readFileSync(path.join(repository, 'out', 'packet.zip')));
    const others = Object.keys(files).filter((name) => name !== 'packet.zip');
    expect(Object.keys(zip)).toEqual(others);
    for (const name of others) {
      expect(Buffer.from(zip[name]!)).toEqual(readFileSync(path.join(repository, 'out', name)));
    }
  });

  it('has a ballot sheet with the digest that a vote is bound to', () => {
    const [changeset] = JSON.parse(files['manifest.json']!).changesets;
    expect(files['ballot-1.html']).toContain(changeset.digest);
    expect(files['ballot-1.html']).toContain('承認しない');
  });

  it('has both versions of the text, and nothing else, in the Word file of the redline', () => {
    const read = (name: string) => readFileSync(path.join(repository, 'out', name));
    const both = readDocx(read('handout-1-1-inline.docx'), 'accepted');
    expect(both.some((line) => line.includes('30日以内'))).toBe(true);
    expect(both.some((line) => line.includes('60日'))).toBe(false);
    const old = readDocx(read('handout-1-1-inline.docx'), 'rejected');
    expect(old.some((line) => line.includes('60日以内'))).toBe(true);
    expect([...both, ...old].some((line) => line.includes('見え消し'))).toBe(false);
  });

  it('can be one paper alone, and says which there are', () => {
    const one = kaitei(repository, ['packet', '--meeting', '3', '--only', '1-1', '-o', 'one']);
    expect(one.code).toBe(0);
    const names = Object.keys(contents(path.join(repository, 'one')));
    expect(names.filter((name) => name.endsWith('.docx'))).toEqual([
      'handout-1-1-clean.docx',
      'handout-1-1-inline.docx',
      'handout-1-1.docx',
    ]);
    const none = kaitei(repository, ['packet', '--meeting', '3', '--only', '9', '-o', 'none']);
    expect(none.code).toBe(2);
    expect(none.err).toContain('agenda, 1-1, references, sentences, checks, unaffected, ballot-1');
  });

  it('replaces an earlier packet', () => {
    expect(kaitei(repository, ['packet', '--meeting', '3', '-o', 'out']).code).toBe(0);
    expect(contents(path.join(repository, 'out'))).toEqual(files);
  });

  it('is the same in another clone, time zone, locale and on another head', () => {
    const clone = path.join(temporaryFolder(), 'clone');
    runGit(repository, 'clone', '--quiet', repository, clone);
    runGit(clone, 'checkout', '--quiet', '-b', 'other');
    writeFiles(clone, { 'notes.txt': 'nothing of the packet' });
    runGit(clone, 'add', '.');
    runGit(clone, 'commit', '--quiet', '-m', 'another head');
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'ja_JP.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    expect(kaitei(clone, ['packet', '--meeting', '3', '-o', 'elsewhere'], env).code).toBe(0);
    expect(contents(path.join(clone, 'elsewhere'))).toEqual(files);
    expect(
      kaitei(clone, ['--lang', 'ja', 'packet', '--meeting', '3', '-o', 'third'], { TZ: 'UTC' })
        .code,
    ).toBe(0);
    expect(contents(path.join(clone, 'third'))).toEqual(files);
  });

  it('reads the commit and says that the working tree differs', () => {
    const changed = makeRepository();
    writeFiles(changed, { 'policies/cp.md': CP_AMENDED });
    const result = kaitei(changed, ['packet', '--meeting', '3', '-o', 'out']);
    expect(result.err).toContain('note: uncommitted changes are not in the packet: policies/cp.md');
    expect(contents(path.join(changed, 'out'))).toEqual(files);
  });

  it('can be built from changesets without a meeting', () => {
    const folder = makeRepository();
    expect(kaitei(folder, ['packet', 'notice', '-o', 'out']).code).toBe(0);
    expect(Object.keys(contents(path.join(folder, 'out')))).toContain('handout-1-1.html');
  });
});
