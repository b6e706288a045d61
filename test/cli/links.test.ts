import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import {
  CP,
  changesetFiles,
  makeRepository,
  runGit,
  SAMPLE,
  writeFiles,
} from '../support/repository.ts';

const LINKED = CP.replace(
  '見本の目的',
  '[図](../images/a%20b.png)、[様式](form.pdf)、[控え](../new.pdf)、[一覧](../images/)及び[目的](#purpose)',
)
  .replace('（目的）', '（目的） {#purpose}')
  .replace('変更の届出', '<a id="notice"></a>変更の[届出](#notice)');

describe('links', () => {
  const now = LINKED.replace('60日', '30日');
  const repository = makeRepository({
    ...SAMPLE,
    'policies/cp.md': LINKED,
    ...changesetFiles('notice', LINKED, now),
    'images/a b.png': new Uint8Array([1]),
    'policies/form.pdf': new Uint8Array([0]),
    'gone.pdf': '',
    '.gitignore': 'secret.pdf\n',
  });
  writeFiles(repository, { 'new.pdf': '', 'secret.pdf': '' });

  it('may lead to any file of the repository, committed or not', () => {
    expect(kaitei(repository, ['check'])).toMatchObject({ code: 0, out: '' });
  });

  it('may not lead to a file that is gone, ignored or never was', () => {
    const broken = CP.replace('見本の目的', '[a](../gone.pdf) [b](../secret.pdf) [c](Form.pdf)');
    const changed = makeRepository({
      ...SAMPLE,
      'policies/x.md': broken.replace('id: cp', 'id: x'),
      'gone.pdf': '',
      'policies/form.pdf': '',
      '.gitignore': 'secret.pdf\n',
    });
    runGit(changed, 'rm', '--quiet', '--cached', 'gone.pdf');
    writeFiles(changed, { 'secret.pdf': '' });
    runGit(changed, 'commit', '--quiet', '-m', 'x');
    const { out } = kaitei(changed, ['check', 'policies/x.md']);
    expect(out).not.toContain('the linked file ../gone.pdf');
    expect(out).toContain('the linked file ../secret.pdf does not exist');
    expect(out).toContain('^^^^^^^^^^^^^\n    Did you mean policies/form.pdf?');
  });

  it('to anchors that the check accepts lead somewhere in the packet', () => {
    expect(kaitei(repository, ['packet', '--meeting', '3', '-o', 'out']).code).toBe(0);
    const page = readFileSync(path.join(repository, 'out/handout-1-1-clean.html'), 'utf8');
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/<a href="#([^"]+)"[^>]*>(目的|届出)<\/a>/g)].map(([, to]) =>
      decodeURIComponent(to!),
    );
    expect(targets).toEqual(['art:1', 'art:2']);
    for (const target of targets) expect(ids).toContain(target);
  });
});

describe('a document as text', () => {
  const repository = makeRepository();

  it('keeps the blank rows between clauses', () => {
    const shown = kaitei(repository, ['show', 'cp']).out;
    expect(shown).toMatch(/見本の目的を定める。\n\n第2条（届出）\n/);
    const diff = kaitei(repository, [
      'diff',
      'policies/rules.md',
      'policies/cp.md',
      '--layout',
      'clean',
    ]);
    expect(diff.out).toBe(shown);
  });
});
