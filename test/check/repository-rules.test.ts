import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/amendment/index.ts';
import { parseMeeting } from '../../src/changeset/index.ts';
import { changesetBase } from '../../src/check/rules/changeset-base.ts';
import { meetingReference } from '../../src/check/rules/meeting-reference.ts';
import { parseDocument } from '../../src/document/index.ts';
import { digest } from '../../src/text/digest.ts';
import { checked, repositoryOf } from './repository.ts';

const document = parseDocument('policies/cp.md', '# 1 総則\n');
const now = digest(document.source);
const old = digest('before');

describe('changeset-base', () => {
  const says = (...changesets: ReturnType<typeof checked>[]) =>
    changesetBase
      .check(repositoryOf({}, { changesets }))
      .map(({ path, severity, message }) => `${path} ${severity}: ${message.en}`);

  it('valid: the base is the document in force, or there is none', () => {
    const outcome = { document: 'cp', base: document, mismatches: [] };
    expect(
      says(
        checked('x', { cp: now }, [outcome]),
        checked('y', {}, [{ document: 'new', mismatches: [] }]),
      ),
    ).toEqual([]);
  });

  it('invalid: a clause that an edit names is another', () => {
    const applied = applyEdits(document, [{ op: 'delete', address: 'sec:9', base: old }]);
    const mismatches = applied.kind === 'refused' ? applied.mismatches : [];
    expect(
      says(checked('x', { cp: old }, [{ document: 'cp', base: document, mismatches }])),
    ).toEqual([`changesets/x/cp.md error: cp has no clause sec:9 (its base digest was ${old})`]);
  });

  it('invalid: the document changed elsewhere, or its digest was left out', () => {
    const outcome = { document: 'cp', base: document, mismatches: [] };
    expect(says(checked('x', { cp: old }, [outcome]), checked('y', {}, [outcome]))).toEqual([
      `changesets/x/changeset.md warning: cp has changed elsewhere since the changeset was written (base ${old}, now ${now})`,
      'changesets/y/changeset.md error: base has no digest of cp',
    ]);
  });
});

describe('meeting-reference', () => {
  const changesets = [
    checked('sha1', {}, [
      { document: 'cp-sign', mismatches: [] },
      { document: 'cp-auth', mismatches: [] },
    ]),
  ];
  const says = (items: string) => {
    const source = `---\ntitle: t\nbody: b\nitems:\n${items}\n---\n`;
    const { meeting, findings } = parseMeeting('m/19.md', source, '19');
    expect(findings).toEqual([]);
    return meetingReference
      .check(repositoryOf({}, { changesets, meetings: [{ path: 'm/19.md', meeting }] }))
      .map(({ path, severity, message }) => `${path} ${severity}: ${message.en}`);
  };
  const handouts = (...ids: string[]) =>
    ids.map((id, at) => `      - {number: 2-${at + 1}, document: ${id}}`).join('\n');

  it.each([
    ['an item of talk', '  - title: その他'],
    [
      'all documents',
      `  - title: t\n    changeset: sha1\n    handouts:\n${handouts('cp-sign', 'cp-auth')}`,
    ],
    [
      'a handout that is no document',
      `  - title: t\n    changeset: sha1\n    handouts:\n${handouts('cp-auth', 'cp-sign')}\n      - {number: 3, title: 参考}`,
    ],
  ])('valid: %s', (_, items) => {
    expect(says(items)).toEqual([]);
  });

  it.each([
    [
      'a changeset that is not there',
      '  - title: t\n    changeset: sha2',
      ['there is no changeset sha2'],
    ],
    [
      'a document left out',
      `  - title: t\n    changeset: sha1\n    handouts:\n${handouts('cp-sign')}`,
      ['changeset sha1 amends cp-auth, which has no handout number'],
    ],
    [
      'a document too many',
      `  - title: t\n    changeset: sha1\n    handouts:\n${handouts('cp-sign', 'cp-auth', 'cps')}`,
      ['changeset sha1 does not amend cps'],
    ],
  ])('invalid: %s', (_, items, expected) => {
    expect(says(items)).toEqual(expected.map((text) => `m/19.md error: ${text}`));
  });
});
