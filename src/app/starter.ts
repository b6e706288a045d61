import { RFC3647_OUTLINE } from '../check/index.ts';
import type { Language } from '../text/message.ts';

/** Keeps the bytes of governed files as they were approved: git must not change line ends. */
export const ATTRIBUTES = `# The digests of approvals cover bytes: git must not touch them.
policies/** -text
changesets/** -text
`;

/**
 * Checks every push and pull request, and shows findings beside the lines. The program comes from a
 * git repository and a commit that the user names: a package name could be anybody's.
 */
export const WORKFLOW = `name: kaitei
on: [push, pull_request]
permissions:
  contents: read
env:
  # Set both as variables of the repository (Settings > Secrets and variables > Actions > Variables):
  # the address of kaitei's git repository, and the full id of the commit that you have reviewed.
  KAITEI_SOURCE: \${{ vars.KAITEI_SOURCE }}
  KAITEI_COMMIT: \${{ vars.KAITEI_COMMIT }}
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - name: Install kaitei
        run: |
          if [ -z "$KAITEI_SOURCE" ] || [ -z "$KAITEI_COMMIT" ]; then
            echo "::error::Set the variables KAITEI_SOURCE and KAITEI_COMMIT; see .github/workflows/kaitei.yml"
            exit 1
          fi
          git clone --quiet --no-checkout "$KAITEI_SOURCE" "$RUNNER_TEMP/kaitei"
          cd "$RUNNER_TEMP/kaitei"
          git checkout --quiet --detach "$KAITEI_COMMIT"
          npm ci
          npm install --global .
      - name: Check the documents
        run: kaitei check --format github
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
