import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatEditFile } from '../../src/changeset/index.ts';
import { readDocx } from '../support/docx.ts';
import { kaitei } from '../support/program.ts';
import { CP, changesetFiles, makeRepository, SAMPLE } from '../support/repository.ts';

/** An agenda with one item per changeset; a handout each. */
function meeting(...items: readonly (readonly [string, string])[]): string {
  const listed = items.map(
    ([changeset, document], index) =>
      `  - title: 議題${index + 1}\n    question: Q${index + 1}\n    ask: よろしいか。\n    changeset: ${changeset}\n    handouts:\n      - number: "${index + 1}"\n        document: ${document}\n`,
  );
  return `---\ntitle: 第4回見本会議\nbody: 見本会議\nitems:\n${listed.join('')}---\n`;
}

function packet(files: Readonly<Record<string, string>>) {
  const repository = makeRepository({ ...SAMPLE, ...files });
  const run = kaitei(repository, ['packet', '--meeting', '4', '-o', 'out']);
  const folder = path.join(repository, 'out');
  const read = (name: string) => readFileSync(path.join(folder, name));
  return { run, names: run.code === 0 ? readdirSync(folder) : [], read };
}

describe('the settings of an agenda', () => {
  it('are kept by each form of the comparison table', () => {
    const { run, read } = packet({
      ...changesetFiles('period', CP, CP.replace('60日以内', '14日以内')),
      'changesets/meetings/4.md': meeting(['period', 'cp']).replace(
        'items:',
        'comparison:\n  order: old-left\n  titles: [改正案, 現行]\nitems:',
      ),
    });
    expect(run.code).toBe(0);
    const html = read('handout-1.html').toString();
    expect(html).toContain('<th scope="col">現行</th><th scope="col">改正案</th>');
    expect(readDocx(read('handout-1.docx'), 'accepted').join('\n')).toMatch(/現行.*改正案/);
  });
});

it('a word that was to be renamed and stands without a reason is to be settled', () => {
  const files = changesetFiles('period', CP, CP.replace('60日以内', '14日以内'));
  const head = files['changesets/period/changeset.md']!;
  const { run, read } = packet({
    ...files,
    'changesets/period/changeset.md': head.replace(
      /^---\n/,
      '---\noperations:\n  - rename: 見本の目的\n    to: 本書の目的\n    sort: name\n    documents: [cp]\n',
    ),
    'changesets/meetings/4.md': meeting(['period', 'cp']),
  });
  expect(run.code).toBe(0);
  expect(run.out).toMatch(/"見本の目的" stays in 1 places after period without a reason/);
  expect(read('occurrences.html').toString()).toContain('理由の記載がない');
});

describe('two items that amend one document', () => {
  const PERIOD = CP.replace('60日以内', '14日以内');
  const PURPOSE = CP.replace('見本の目的', '見本の目的及び範囲');

  it('has each alone, and what comes of both', () => {
    const { run, names, read } = packet({
      ...changesetFiles('period', CP, PERIOD),
      ...changesetFiles('purpose', CP, PURPOSE),
      'changesets/meetings/4.md': meeting(['period', 'cp'], ['purpose', 'cp']),
    });
    expect(run.code).toBe(0);
    expect(names.filter((name) => name.startsWith('combined'))).toEqual([
      'combined-1.docx',
      'combined-1.html',
      'combined-1.pdf',
    ]);
    const clean = (name: string) => readDocx(read(name), 'accepted').join('\n');
    expect(clean('handout-1-clean.docx')).toContain('14日以内');
    expect(clean('handout-1-clean.docx')).not.toContain('及び範囲');
    expect(clean('handout-2-clean.docx')).toContain('及び範囲');
    expect(clean('handout-2-clean.docx')).not.toContain('14日以内');
    const both = read('combined-1.html').toString();
    expect(both).toContain('14日');
    expect(both).toContain('及び範囲');
    expect(both).toContain('資料1（Q1　議題1）');
  });

  it('says so where the two do not go together, and still shows each alone', () => {
    const { run, names, read } = packet({
      ...changesetFiles('period', CP, PERIOD),
      ...changesetFiles('other', CP, CP.replace('60日以内', '7日以内')),
      'changesets/meetings/4.md': meeting(['period', 'cp'], ['other', 'cp']),
    });
    expect(run.code).toBe(0);
    expect(names.filter((name) => name.startsWith('combined'))).toEqual([]);
    expect(names).toContain('handout-2-inline.docx');
    expect(read('checks.html').toString()).toContain('改正案を併せて適用することができない');
  });
});

describe('a changeset that brings a document in', () => {
  const TEXT =
    '---\nid: new\ntitle: 新しい見本規程\nnumbering: articles\n---\n\n## 第1条（目的）\n\n目的を定める。\n';

  it('shows all of it as new', () => {
    const { run, read } = packet({
      'changesets/fresh/changeset.md':
        '---\ntitle: 新しい規程\nclass: substantive\nmeeting: "4"\nbase: {}\n---\n\n規程を設ける。\n',
      'changesets/fresh/new.md': formatEditFile([{ op: 'create', slice: TEXT }]),
      'changesets/meetings/4.md': meeting(['fresh', 'new']),
    });
    expect(run.err).not.toContain('bug');
    expect(run.code).toBe(0);
    const accepted = readDocx(read('handout-1-inline.docx'), 'accepted');
    expect(accepted.some((line) => line.includes('目的を定める。'))).toBe(true);
    const rejected = readDocx(read('handout-1-inline.docx'), 'rejected');
    expect(rejected.join('')).not.toContain('目的');
    expect(read('handout-1.html').toString()).toContain('（新設）');
  });
});
