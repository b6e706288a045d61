import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { applyEdits, type ClauseEdit, deriveEdits } from '../../src/amendment/index.ts';
import { formatEditFile, parseEditFile } from '../../src/changeset/index.ts';
import { type Document, parseDocument } from '../../src/document/index.ts';
import {
  accept,
  compareDocuments,
  withoutPositions as plain,
  type Redline,
  reject,
} from '../../src/redline/index.ts';
import { expectDocumentLaws } from '../document/laws.ts';
import { describeCorpora } from '../support/corpora.ts';
import { heldText, wholeText } from '../support/once.ts';

describeCorpora('two versions', (corpora) => {
  it.each(corpora.cases)(
    '$name: redline and edits give both back, in both directions',
    (versions) => {
      const old = parseDocument('old.md', corpora.read(versions.old));
      const now = parseDocument('new.md', corpora.read(versions.new));
      expectDocumentLaws(now);
      for (const [from, to] of [
        [old, now],
        [now, old],
      ] as const) {
        const redline = compareDocuments(from, to);
        expect(isDeepStrictEqual(plain(reject(redline)), plain(from.tree)), 'reject').toBe(true);
        expect(isDeepStrictEqual(plain(accept(redline)), plain(to.tree)), 'accept').toBe(true);
        expectHeldOnce(redline);
        const edits = deriveEdits(from, to);
        expectResult(from, to, edits);
        const read = parseEditFile(formatEditFile(edits));
        expect('edits' in read && read.edits).toEqual(edits);
      }
    },
  );
});

function expectHeldOnce(redline: Redline): void {
  expect(heldText(redline, 'old') === wholeText(redline, 'old'), 'old text').toBe(true);
  expect(heldText(redline, 'new') === wholeText(redline, 'new'), 'new text').toBe(true);
}

function expectResult(base: Document, edited: Document, edits: readonly ClauseEdit[]): void {
  const applied = applyEdits(base, edits);
  expect(applied.kind === 'text' && applied.text === edited.source, 'edits give the file').toBe(
    true,
  );
}
