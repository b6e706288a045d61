import type { Document } from '../../document/index.ts';
import { anchorsIn, followLink, linksOf } from '../../reference/index.ts';
import { type Message, message } from '../../text/message.ts';
import type { NeighbourRule, Repository, RuleProblem } from '../types.ts';

/**
 * A Markdown link to a place in this document, or to a file of the repository, that does not
 * exist. Links to other sites are not looked at.
 *
 * Invalid: `[Section 4.9](#4-9-revocation)` where the heading's anchor is `49-revocation`;
 * `[CP](cp-sgn.md)`. Valid: anchors by the ways of GitHub and of pandoc, `{#id}` and HTML ids.
 */
export const linkTarget: NeighbourRule = {
  id: 'link-target',
  scope: 'neighbours',
  severity: 'error',
  about: message('リンク先がない', 'a link whose target does not exist'),
  check(document, repository) {
    return linksOf(document).flatMap(({ url, range }) => {
      const problem = judge(url, document, repository);
      return problem ? [{ rule: 'link-target', range, ...problem }] : [];
    });
  },
};

function judge(
  url: string,
  document: Document,
  repository: Repository,
): Pick<RuleProblem, 'message' | 'hint'> | undefined {
  const target = followLink(url, document, repository.documents);
  if (!target || target.clause) return undefined;
  const { file, path, fragment, document: within } = target;
  if (!within && !exists(path, repository)) {
    return {
      message: message(
        `リンク先のファイル ${file} がない`,
        `the linked file ${file} does not exist`,
      ),
      hint: nearFile(path, repository),
    };
  }
  if (!within) return undefined;
  const near = nearAnchor(within, fragment);
  return {
    message: message(`リンク先 #${fragment} がない`, `the link target #${fragment} does not exist`),
    hint:
      near === undefined
        ? message(
            '見出しから作られる名前（例: 見出し「4.2 申請」は #42-申請）を書く。',
            'Write the name that its heading gives: #42-application for the heading "4.2 Application".',
          )
        : message(`#${near} のことか。`, `Did you mean #${near}?`),
  };
}

/** A file, or a folder that holds one. */
function exists(path: string, { files }: Repository): boolean {
  return path === '' || files.has(path) || [...files].some((file) => file.startsWith(`${path}/`));
}

function nearFile(path: string, { files }: Repository): Message {
  const name = path.replace(/^.*\//, '').toLowerCase();
  const near = [...files].find((file) => file.replace(/^.*\//, '').toLowerCase() === name);
  return near === undefined
    ? message(
        'リンク元のファイルから見たパスを書く（例: ../images/a.png）。',
        'Write the path as seen from this file, such as ../images/a.png.',
      )
    : message(`${near} のことか。`, `Did you mean ${near}?`);
}

/** Letters and digits of the anchors of a document, to find one that is written a little differently. */
const plainAnchors = new WeakMap<Document, ReadonlyMap<string, string>>();

function nearAnchor(document: Document, fragment: string): string | undefined {
  let anchors = plainAnchors.get(document);
  if (!anchors) {
    anchors = new Map([...anchorsIn(document).keys()].reverse().map((name) => [plain(name), name]));
    plainAnchors.set(document, anchors);
  }
  const wanted = plain(fragment);
  const same = anchors.get(wanted);
  if (same !== undefined || wanted.length <= 6) return same;
  for (const [letters, name] of anchors) if (letters.endsWith(wanted)) return name;
  return undefined;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
