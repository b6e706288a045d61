import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/index.ts';
import { compareDocuments, type Redline } from '../../../src/redline/index.ts';
import { NASTY } from '../../document/sources.ts';
import { describeCorpora } from '../../support/corpora.ts';
import { readDocx } from '../../support/docx.ts';
import { editedPair } from '../../support/markdown.ts';
import { redlineOf } from '../../support/pieces.ts';
import { expectVersions } from '../paper/versions.ts';
import { cleanFile, inlineFile } from './pages.ts';

/** All changes accepted give the file of the new version, all rejected that of the old one. */
async function expectAnswers(redline: Redline): Promise<void> {
  const both = await inlineFile(redline);
  const now = await cleanFile(redline.new);
  const old = await cleanFile(redline.old);
  expect(readDocx(both, 'accepted')).toEqual(readDocx(now, 'accepted'));
  expect(readDocx(both, 'rejected')).toEqual(readDocx(old, 'accepted'));
}

describe('accepting is the new version, rejecting the old one', () => {
  it('for random documents and edits', async () => {
    await fc.assert(
      fc.asyncProperty(editedPair, ({ old, now }) => expectAnswers(redlineOf(old, now))),
      { numRuns: 100 },
    );
  });

  it('for documents that have nothing to do with one another', async () => {
    await fc.assert(
      fc.asyncProperty(editedPair, editedPair, (one, other) =>
        expectAnswers(redlineOf(one.old, other.now)),
      ),
      { numRuns: 60 },
    );
  });

  it('for a list that moved and whose label became text', async () => {
    const table = '| 認証局 |\n| --- |\n\n';
    const code = '```text\n認証局\n```\n\n';
    const items = '(1)　認証局認証局\n- (2)　認証局認証局認証局\n\n';
    const old = `${table}${table}- ${items}${code}`;
    await expectAnswers(redlineOf(old, `${code}${table}- *emphasis*${items}`));
  });

  const small = NASTY.filter(([, source]) => source.length < 5_000);

  it.each(small)('for %s, against its neighbours', async (_, source) => {
    const index = small.findIndex(([, other]) => other === source);
    for (const [, other] of small.slice(index, index + 3)) {
      await expectAnswers(redlineOf(source, other));
      await expectAnswers(redlineOf(other, source));
    }
  });
});

describeCorpora('a real amendment', ({ cases, read }) => {
  it.each(cases)(
    '$name: has both versions in it, on paper and in Word',
    async ({ old, new: now }) => {
      const redline = compareDocuments(
        parseDocument('d.md', read(old)),
        parseDocument('d.md', read(now)),
      );
      expectVersions(redline);
      await expectAnswers(redline);
    },
  );
});
