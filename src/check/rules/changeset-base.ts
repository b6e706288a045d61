import type { Finding, Severity } from '../../document/index.ts';
import { digest } from '../../text/digest.ts';
import { message } from '../../text/message.ts';
import type { CheckedChangeset, RepositoryRule } from '../types.ts';

/**
 * A changeset whose edits were written for another text than the one in force. Approving it would
 * approve something that nobody has seen.
 *
 * Error: a clause that an edit names is different or gone. Warning: the document changed elsewhere.
 */
export const changesetBase: RepositoryRule = {
  id: 'changeset-base',
  scope: 'repository',
  severity: 'error',
  about: message(
    '改正案の基準が現行の文書と合わない',
    'a changeset whose base is not the document in force',
  ),
  check(repository) {
    return repository.changesets.flatMap((checked) => [
      ...refused(checked),
      ...otherDocument(checked),
    ]);
  },
};

function refused({ path, outcomes }: CheckedChangeset): Finding[] {
  return outcomes.flatMap(({ document, mismatches }) =>
    mismatches.map((mismatch) => ({
      ...at(`${path}/${document}.md`, 'error'),
      message: mismatch.message,
      hint: message(
        '現行の文書から改正案を作り直す。',
        'Write the edits anew against the document in force.',
      ),
    })),
  );
}

function otherDocument({ path, changeset, outcomes }: CheckedChangeset): Finding[] {
  return outcomes.flatMap(({ document, base, mismatches }) => {
    const expected = changeset.base[document];
    if (!base || mismatches.length > 0) return [];
    const file = `${path}/changeset.md`;
    if (expected === undefined) {
      const text = message(
        `base に ${document} のダイジェストがない`,
        `base has no digest of ${document}`,
      );
      return [{ ...at(file, 'error'), message: text }];
    }
    const found = digest(base.source);
    if (found === expected) return [];
    const text = message(
      `${document} は改正案の作成後に他の箇所が変わっている（基準 ${expected}、現在 ${found}）`,
      `${document} has changed elsewhere since the changeset was written (base ${expected}, now ${found})`,
    );
    return [{ ...at(file, 'warning'), message: text }];
  });
}

function at(path: string, severity: Severity) {
  return {
    rule: 'changeset-base',
    severity,
    path,
    range: { start: 0, end: 0 },
    line: 1,
    column: 1,
  };
}
