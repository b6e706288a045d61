import { describe, expect, it } from 'vitest';
import type { ClauseEdit } from '../../src/amendment/index.ts';
import { type Changeset, changesetDigest } from '../../src/changeset/index.ts';
import { digest } from '../../src/text/digest.ts';

const edit: ClauseEdit = { op: 'replace', address: 'sec:7.1.3', base: digest('旧'), slice: '新' };
const changeset: Changeset = {
  id: 'sha1-removal',
  title: 'SHA-1の削除',
  class: 'substantive',
  versions: { 'cp-sign': '1.8' },
  base: { 'cp-sign': digest('base') },
  unaffected: {},
  reason: 'SHA-1は危殆化した。',
  edits: new Map([
    ['cp-sign', [edit]],
    ['cp-auth', [{ op: 'delete', address: 'sec:6.1.9', base: digest('旧') }]],
  ]),
};

describe('changesetDigest', () => {
  it('is a function of what is approved, and stays the same', () => {
    expect(changesetDigest(changeset)).toMatchInlineSnapshot(
      `"sha256:168ec1ac54eee9481381b52d82ae423d9289b64523148ddf08edcd4a7fdb2219"`,
    );
  });

  it.each<[string, Partial<Changeset>]>([
    ['title', { title: '別の題' }],
    ['proposer', { proposer: '事務局' }],
    ['meeting', { meeting: '19' }],
    ['effective date', { effective: '2023-04-01' }],
    ['versions', { versions: {} }],
    ['order of the documents', { edits: new Map([...changeset.edits].reverse()) }],
    [
      'order of the keys of an edit',
      {
        edits: new Map([
          ...changeset.edits,
          ['cp-sign', [{ slice: '新', base: digest('旧'), address: 'sec:7.1.3', op: 'replace' }]],
        ]),
      },
    ],
  ])('is the same under another %s', (_, change) => {
    expect(changesetDigest({ ...changeset, ...change })).toBe(changesetDigest(changeset));
  });

  const edited = (own: ClauseEdit) => ({
    edits: new Map([...changeset.edits, ['cp-sign', [own]] as const]),
  });

  it.each<[string, Partial<Changeset>]>([
    ['id', { id: 'sha1' }],
    ['class', { class: 'editorial' }],
    ['question', { question: '①' }],
    ['after', { after: 'other' }],
    ['reason', { reason: 'SHA-1は危殆化した' }],
    ['slice', edited({ ...edit, slice: '新\n' } as ClauseEdit)],
    ['base', edited({ ...edit, base: digest('新') } as ClauseEdit)],
    ['address', edited({ ...edit, address: 'sec:7.1.4' } as ClauseEdit)],
    ['document', { edits: new Map([...changeset.edits, ['cps-root', []]]) }],
    ['order of the edits', { edits: new Map([['cp-sign', [edit, edit]]]) }],
  ])('is another under another %s', (_, change) => {
    expect(changesetDigest({ ...changeset, ...change })).not.toBe(changesetDigest(changeset));
  });
});
