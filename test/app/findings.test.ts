import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/app/check.ts';
import { loadFiles, textFile } from '../../src/app/load.ts';
import { catalogue } from '../../src/check/index.ts';
import { CP, SAMPLE } from '../support/repository.ts';

const D = `sha256:${'0'.repeat(64)}`;

/** Files that break every rule of reading, and many others. */
const BROKEN: Readonly<Record<string, string | Uint8Array>> = {
  'policies/none.md': 'text\n',
  'policies/a.md':
    '---\ntitle:\nnumbering: rfc\ndate: x\naliases: x\napproval: x\n---\n# 4.1 x\n\n[x](#y) [x](y.md) [x](A.md#x)\n\n```\n',
  'policies/b.md':
    '---\nid: b\ntitle: b\nnumbering: rfc3647\napproval: {body: x, clause: sec:9}\n---\n# 4.2 x\n# 4.2 y\n#### 4.1 z\n<!-- x\n',
  'policies/c.md':
    '---\nid: b\ntitle: c\nnumbering: none\napproval: {body: x, clause: a}\n---\n# a\n',
  'policies/d.md':
    '---\nid: d\ntitle: c\nnumbering: none\napproval: {body: x, clause: a}\n---\n# a\n',
  'policies/folder/a.md': '# 1\n',
  'policies/pre.md': '<pre>\n\n# 1\n',
  'policies/yaml.md': '---\na: "\n---\n',
  'policies/list.md': '---\n- a\n---\n',
  'policies/open.md': '---\nid: x\n\ntext\n',
  'policies/binary.md': new Uint8Array([0, 1, 2, 0]),
  'policies/sjis.md': new Uint8Array([0x8b, 0x4b, 0x92, 0xf6]),
  'policies/deep.md': `${'> '.repeat(120)}x\n`,
  'policies/silent.md': '<!-- kaitei: ignore number-gap -->\n',
  'changesets/empty/changeset.md': '',
  'changesets/wrong/changeset.md':
    '---\ntitle: [x]\nclass: x\neffective: x\nversions: x\nbase: {cp: x}\nafter: gone\n---\n',
  'changesets/wrong/cp.md': `x\n<!-- kaitei: x -->\n<!-- kaitei: delete sec:1 ${D} -->\nx\n<!-- kaitei: replace sec:1 ${D} with ${D} -->\nx\n`,
  'changesets/other/changeset.md': `---\ntitle: x\nclass: editorial\nbase: {b: ${D}}\n---\n`,
  'changesets/other/b.md': `<!-- kaitei: delete sec:1 ${D} -->\n`,
  'changesets/old/changeset.md': String(SAMPLE['changesets/notice/changeset.md']).replace(
    /cp: sha256:\w+/,
    `cp: ${D}`,
  ),
  'changesets/old/cp.md': String(SAMPLE['changesets/notice/cp.md']),
  'changesets/nobase/changeset.md': '---\ntitle: x\nclass: editorial\n---\n',
  'changesets/nobase/cp.md': String(SAMPLE['changesets/notice/cp.md']),
  'policies/cp.md': CP,
  'changesets/meetings/1.md':
    '---\ndate: x\nitems:\n  - changeset: gone\n    handouts: [{document: x}]\n  - title: t\n    changeset: other\n    handouts: [{number: 1, document: a}, {number: 1}]\n---\n',
  'changesets/meetings/2.md': '---\nitems: x\n---\n',
};

describe('findings', async () => {
  const files = Object.entries(BROKEN).map(([path, bytes]) => ({
    path,
    bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  }));
  const workspace = { root: '/', ...loadFiles(files.map(textFile)), uncommitted: [] };
  const findings = await checkWorkspace(workspace);

  const found = new Set(findings.map(({ rule }) => rule));

  it('come from every rule of reading', () => {
    const reading = [...catalogue].filter(({ scope }) => scope === 'file').map(({ id }) => id);
    expect(reading.filter((id) => !found.has(id))).toEqual([]);
  });

  it('have names that the catalogue explains', () => {
    expect([...found].filter((rule) => !catalogue.some(({ id }) => id === rule))).toEqual([]);
  });

  it.each([...new Set(findings.map(({ rule }) => rule))].sort())(
    '%s: each has a hint in both languages',
    (rule) => {
      for (const { message, hint } of findings.filter((finding) => finding.rule === rule)) {
        for (const text of [message, hint]) {
          expect(text?.ja, message.en).toMatch(/\S/);
          expect(text?.en, message.en).toMatch(/\S/);
        }
      }
    },
  );

  it('stand where the text is that they are about', () => {
    const places = (path: string) =>
      findings
        .filter((finding) => finding.path === path)
        .map(({ line, column, message }) => `${line}:${column} ${message.en.slice(0, 40)}`);
    expect(places('changesets/wrong/changeset.md')).toMatchInlineSnapshot(`
      [
        "1:1 the field title is missing (example: tit",
        "2:8 the field title must be a text",
        "3:8 the field class is "x", but must be one ",
        "4:12 the field effective is "x", but must be ",
        "5:11 the field versions must be a mapping of ",
        "6:12 the base of cp must be a digest: sha256:",
        "7:8 after names the changeset gone, which do",
      ]
    `);
    expect(places('changesets/wrong/cp.md')).toMatchInlineSnapshot(`
      [
        "1:1 the first line must be a marker, e.g. <!",
        "2:1 not a marker: <!-- kaitei: x --> (expect",
        "4:1 delete brings no text, but there is some",
        "5:1 the text below is not what the marker na",
      ]
    `);
    expect(places('changesets/old/changeset.md')).toMatchInlineSnapshot(`
      [
        "7:7 cp has changed elsewhere since the chang",
      ]
    `);
    expect(places('changesets/meetings/1.md')).toMatchInlineSnapshot(`
      [
        "1:1 the field title is missing (example: tit",
        "1:1 the field body is missing (example: body",
        "2:7 the field date is "x", but must be a dat",
        "4:5 an agenda item has no title",
        "4:16 there is no changeset gone",
        "5:16 a handout has no number (example: number",
        "8:15 changeset other amends b, which has no h",
        "8:38 changeset other does not amend a",
        "8:51 the handout number 1 is used twice",
      ]
    `);
    expect(places('policies/c.md')).toMatchInlineSnapshot(`
      [
        "2:5 the document id "b" is also that of poli",
      ]
    `);
  });
});
