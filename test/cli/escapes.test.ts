import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { makeRepository, SAMPLE, writeFiles } from '../support/repository.ts';

/** What a terminal obeys and what hides text. */
const DANGEROUS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;
const EVIL = '\u009b2J\u202e\u2028\u2066';
const YAML = '\\e[2J\\x9b\\u202e\\u2028';

describe('nothing from a repository reaches the terminal as it is', () => {
  const agenda = SAMPLE['changesets/meetings/3.md']!;
  const files = {
    ...SAMPLE,
    'policies/evil.md': `---\nid: evil\ntitle: "${YAML}"\nnumbering: none\n---\n\n# ${EVIL}\n\n[x](#${EVIL})\n`,
    'changesets/meetings/3.md': agenda
      .replace('number: 1-1', `number: "1-1${YAML}"`)
      .replace('title: 第3回見本会議', `title: "${YAML}"`),
  };
  const repository = makeRepository(files);
  writeFiles(repository, { 'policies/\u001b[2J\u009b\u202e.md': '# x\n' });

  it.each([
    [['check']],
    [['check', '--json']],
    [['status']],
    [['status', '--json']],
    [['show', 'evil']],
    [['show', 'evil', '--json']],
    [['diff', 'HEAD:policies/evil.md', 'policies/cp.md', '--json']],
    [['packet', '--meeting', '3', '-o', 'out']],
    [['packet', '--meeting', '3', '-o', 'out', '--json']],
  ])('%j', (words) => {
    const { out, err, code } = kaitei(repository, words);
    expect(code).not.toBe(3);
    expect(out).not.toBe('');
    expect(`${out}${err}`.replaceAll('\n', '')).not.toMatch(DANGEROUS);
    if (words.includes('--json')) expect(JSON.stringify(JSON.parse(out))).toMatch(/\S/);
  });
});
