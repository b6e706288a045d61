import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/amendment/index.ts';
import { parseChangesetHead, parseMeeting } from '../../src/changeset/index.ts';
import { changesetBase } from '../../src/check/rules/changeset-base.ts';
import { meetingHandouts } from '../../src/check/rules/meeting-handouts.ts';
import { meetingReference } from '../../src/check/rules/meeting-reference.ts';
import { parseDocument } from '../../src/document/index.ts';
import { digest } from '../../src/text/digest.ts';
import { message } from '../../src/text/message.ts';
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

describe('changeset-base with a predecessor', () => {
  it('invalid: it does not apply; the edits themselves are not judged', () => {
    const text = message('理由', 'reason');
    const refusals = [{ after: 'one', message: text }];
    const outcomes = [{ document: 'cp', mismatches: refusals }];
    const two = { ...checked('two', {}, outcomes), refusals };
    const { places } = parseChangesetHead('', '---\ntitle: t\nafter: one\n---\n', 'two');
    const found = changesetBase.check(repositoryOf({}, { changesets: [{ ...two, places }] }));
    expect(
      found.map(({ path, line, column, message }) => [path, line, column, message.en]),
    ).toEqual([['changesets/two/changeset.md', 3, 8, 'reason']]);
  });

  it('stands where the edit stands', () => {
    const [edit, other] = [{}, {}];
    const place = { range: { start: 9, end: 10 }, line: 7, column: 1 };
    const mismatches = [edit, other].map((edit) => ({ edit, message: message('', '') }));
    const changeset = {
      ...checked('x', {}, [{ document: 'cp', mismatches }]),
      editPlaces: new Map([[edit, place]]),
    };
    const found = changesetBase.check(repositoryOf({}, { changesets: [changeset] }));
    expect(found.map(({ line }) => line)).toEqual([7, 1]);
  });
});

describe('meeting-handouts', () => {
  const says = (...numbers: string[]) => {
    const handouts = numbers.map((number) => `      - {number: "${number}"}`).join('\n');
    const source = `---\ntitle: t\nbody: b\nitems:\n  - title: t\n    handouts:\n${handouts}\n---\n`;
    const read = parseMeeting('m/19.md', source, '19');
    return meetingHandouts
      .check(repositoryOf({}, { meetings: [{ path: 'm/19.md', ...read }] }))
      .map(({ line, column, message }) => `${line}:${column} ${message.en}`);
  };

  it.each([[['1', '2-1', '2-2', 'ref-1']], [['21', '2-1', '2.1']], [['', '']]])(
    'valid: %j',
    (numbers) => {
      expect(says(...numbers)).toEqual([]);
    },
  );

  it.each([
    [['2-1', '3', '2-1'], ['9:18 the handout number 2-1 is used twice']],
    [['2-1', '２－１'], ['8:18 the handout number ２－１ is used twice']],
    [['A', 'a'], ['8:18 the handout number a is used twice']],
  ])('invalid: %j', (numbers, expected) => {
    expect(says(...numbers)).toEqual(expected);
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
    const { findings, ...read } = parseMeeting('m/19.md', source, '19');
    expect(findings).toEqual([]);
    return meetingReference
      .check(repositoryOf({}, { changesets, meetings: [{ path: 'm/19.md', ...read }] }))
      .map(({ line, column, message }) => `${line}:${column} ${message.en}`);
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
      ['6:16 there is no changeset sha2'],
    ],
    [
      'a document left out',
      `  - title: t\n    changeset: sha1\n    handouts:\n${handouts('cp-sign')}`,
      ['8:7 changeset sha1 amends cp-auth, which has no handout number'],
    ],
    [
      'a document too many',
      `  - title: t\n    changeset: sha1\n    handouts:\n${handouts('cp-sign', 'cp-auth', 'cps')}`,
      ['10:33 changeset sha1 does not amend cps'],
    ],
  ])('invalid: %s', (_, items, expected) => {
    expect(says(items)).toEqual(expected);
  });
});
