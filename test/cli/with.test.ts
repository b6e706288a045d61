import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { CP, changesetFiles, makeRepository, SAMPLE } from '../support/repository.ts';

const ONE = CP.replace('60日以内', '30日以内');
const TWO = CP.replace('見本の目的', '見本の趣旨');
const BOTH = ONE.replace('見本の目的', '見本の趣旨');
const SAME = CP.replace('60日以内', '14日以内');

/** A changeset that names its predecessor. */
function following(
  files: Record<string, string>,
  id: string,
  before: string,
): Record<string, string> {
  const head = `changesets/${id}/changeset.md`;
  return { ...files, [head]: files[head]!.replace('---\n', `---\nafter: ${before}\n`) };
}

describe('--with', () => {
  const repository = makeRepository({
    ...SAMPLE,
    ...changesetFiles('one', CP, ONE),
    ...changesetFiles('two', CP, TWO),
    ...changesetFiles('same', CP, SAME),
    ...following(changesetFiles('follows', ONE, BOTH), 'follows', 'one'),
    ...following(changesetFiles('behind', SAME, BOTH), 'behind', 'bad'),
    ...changesetFiles('bad', ONE, SAME),
    ...following(changesetFiles('lost', CP, TWO), 'lost', 'gone'),
  });
  const source = (...ids: string[]) => {
    const run = kaitei(repository, ['show', 'cp', '--json', '--with', ...ids]);
    expect(run).toMatchObject({ code: 0, err: '' });
    return JSON.parse(run.out)
      .map(({ slice }: { slice: string }) => slice)
      .join('');
  };

  it.each([
    [['one'], ONE],
    [['one', 'two'], BOTH],
    [['two', 'one'], BOTH],
    [['one', 'one'], ONE],
    [['follows'], BOTH],
    [['one', 'follows'], BOTH],
    [['follows', 'one'], BOTH],
  ])('applies %j in order', (ids, expected) => {
    expect(source(...ids)).toBe(expected);
  });

  it.each([
    [
      ['one', 'same'],
      /^kaitei: changeset same does not apply: cp art:2 is not the base text \(expected sha256:[0-9a-f]{64}, found sha256:[0-9a-f]{64}\)\n$/,
    ],
    [['bad'], /^kaitei: changeset bad does not apply: cp art:2 is not the base text/],
    [['behind'], /^kaitei: changeset bad does not apply: cp art:2 is not the base text/],
    [
      ['lost'],
      /^kaitei: changeset lost does not apply: after names the changeset gone, which does not exist\n$/,
    ],
  ])('refuses %j and shows nothing', (ids, sentence) => {
    for (const command of [['show', 'cp'], ['check']]) {
      const run = kaitei(repository, [...command, '--with', ...ids]);
      expect(run).toMatchObject({ code: 1, out: '' });
      expect(run.err).toMatch(sentence);
    }
  });

  it('is refused in a packet too, where the predecessor does not apply', () => {
    const run = kaitei(repository, ['packet', 'behind', '-o', 'out']);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain('changeset behind does not apply: the changeset bad, named by after');
  });

  it('is a finding at the field after', () => {
    const { out } = kaitei(repository, ['check', 'changesets/behind', 'changesets/lost']);
    expect(out).toMatch(
      /^changesets\/behind\/changeset\.md:2:8: error: the changeset bad, named by/,
    );
    expect(out).toContain(
      'changesets/lost/changeset.md:2:8: error: after names the changeset gone, which does not exist',
    );
    expect(out.match(/\[changeset-base\]/g)).toHaveLength(2);
  });
});

describe('an edit file that cannot be read', () => {
  const files = { ...SAMPLE, 'changesets/notice/rules.md': '<!-- kaitei: nonsense -->\n' };
  const repository = makeRepository(files);

  it('keeps the whole changeset from applying', () => {
    const run = kaitei(repository, ['show', 'cp', '--with', 'notice']);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain('changesets/notice/rules.md:1 cannot be read: not a marker');
    expect(kaitei(repository, ['packet', '--meeting', '3', '-o', 'out']).code).toBe(1);
    expect(kaitei(repository, ['status']).out).toContain('notice  does not apply');
  });
});
