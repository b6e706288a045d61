import { expect, it } from 'vitest';
import { redlineTitle } from '../../src/app/redline-title.ts';
import { parseDocument } from '../../src/document/index.ts';
import { compareDocuments } from '../../src/redline/index.ts';

function titleOf(old: string, now: string, front = '') {
  const redline = compareDocuments(
    parseDocument(old, `${front}旧\n`),
    parseDocument(now, `${front}新\n`),
  );
  return redlineTitle(redline, 'table', 'ja');
}

it('names the document and the form', () => {
  const title = titleOf('old.md', 'new.md', '---\ntitle: 運用規程\n---\n');
  expect(title).toMatchObject({ document: '運用規程', line: '運用規程　新旧対照表' });
});

it.each([
  ['/home/a/x/old.md', '/home/a/x/new.md', 'old.md → new.md'],
  ['/home/a/x/cp.md', '/home/a/y/cp.md', 'x/cp.md → y/cp.md'],
  ['HEAD~1:policies/cp.md', 'policies/cp.md', 'HEAD~1:policies/cp.md → policies/cp.md'],
  ['cp.md', 'cp.md', 'cp.md → cp.md'],
])('shows no folder that both versions are in: %s, %s', (old, now, versions) => {
  expect(titleOf(old, now).versions).toBe(versions);
  expect(titleOf(old, now).document).toBe(now.split('/').at(-1));
});
