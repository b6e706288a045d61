import { RFC3647_OUTLINE } from '../check/index.ts';
import type { Language } from '../text/message.ts';

/** Keeps the bytes of governed files as they were approved: git must not change line ends. */
export const ATTRIBUTES = `# The digests of approvals cover bytes: git must not touch them.
policies/** -text
changesets/** -text
`;

/** Checks every push and pull request, and shows findings beside the lines. */
export const WORKFLOW = `name: kaitei
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npx --yes kaitei check --format github
`;

/** A certificate policy with every section of RFC 3647, to be written. */
export function starterDocument(lang: Language): { path: string; bytes: string } {
  const front =
    lang === 'ja'
      ? 'id: cp\ntitle: 証明書ポリシ\nshort: CP\nnumbering: rfc3647\nlang: ja\nversion: "0.1"\n'
      : 'id: cp\ntitle: Certificate Policy\nshort: CP\nnumbering: rfc3647\nlang: en\nversion: "0.1"\n';
  const sections = RFC3647_OUTLINE.map(({ number, ja, en }) => {
    const heading = `${'#'.repeat(number.split('.').length)} ${number} ${lang === 'ja' ? ja : en}`;
    return `${heading}\n\n${lang === 'ja' ? '規定しない。' : 'No stipulation.'}\n`;
  });
  return { path: 'policies/cp.md', bytes: `---\n${front}---\n\n${sections.join('\n')}` };
}
