import { digest } from '../../text/digest.ts';
import { message } from '../../text/message.ts';
import { atHead, HEAD } from '../place.ts';
import type { CheckedChangeset, RepositoryRule, RuleFinding } from '../types.ts';

/**
 * A changeset whose edits were written for another text than the one in force. Approving it would
 * approve something that nobody has seen.
 *
 * Error: a clause that an edit names is different or gone; the changeset named by `after` is
 * missing, leads in a circle or does not apply itself. Warning: the document changed elsewhere.
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
    return repository.changesets.flatMap((checked) => {
      const behind = badPredecessor(checked);
      return behind.length > 0 ? behind : [...refused(checked), ...otherDocument(checked)];
    });
  },
};

function badPredecessor({ path, refusals, places = atHead }: CheckedChangeset): RuleFinding[] {
  return refusals
    .filter((refusal) => refusal.after !== undefined)
    .map((refusal) => ({
      rule: 'changeset-base',
      severity: 'error',
      path: `${path}/changeset.md`,
      ...places(['after']),
      message: refusal.message,
      hint: message(
        `改正案 ${refusal.after} を先に直すか、after を改める。`,
        `Put the changeset ${refusal.after} right first, or change after.`,
      ),
    }));
}

function refused({ path, outcomes, editPlaces }: CheckedChangeset): RuleFinding[] {
  return outcomes.flatMap(({ document, mismatches }) =>
    mismatches.map((mismatch) => ({
      rule: 'changeset-base',
      severity: 'error',
      path: `${path}/${document}.md`,
      ...(editPlaces?.get(mismatch.edit) ?? HEAD),
      message: mismatch.message,
      hint: message(
        '現行の文書から改正案を作り直す。',
        'Write the edits anew against the document in force.',
      ),
    })),
  );
}

function otherDocument(checked: CheckedChangeset): RuleFinding[] {
  const { path, changeset, outcomes, places = atHead } = checked;
  return outcomes.flatMap(({ document, base, mismatches }): RuleFinding[] => {
    const expected = changeset.base[document];
    if (!base || mismatches.length > 0) return [];
    const found = digest(base.source);
    if (found === expected) return [];
    const at = { rule: 'changeset-base', path: `${path}/changeset.md` };
    if (expected === undefined) {
      return [
        {
          ...at,
          severity: 'error',
          ...places(['base']),
          message: message(
            `base に ${document} のダイジェストがない`,
            `base has no digest of ${document}`,
          ),
          hint: message(
            `変更が現行の文書に合うことを確かめて、base に「${document}: ${found}」と書く。`,
            `See that the edits fit the document in force, and write "${document}: ${found}" under base.`,
          ),
        },
      ];
    }
    return [
      {
        ...at,
        severity: 'warning',
        ...places(['base', document]),
        message: message(
          `${document} は改正案の作成後に他の箇所が変わっている（基準 ${expected}、現在 ${found}）`,
          `${document} has changed elsewhere since the changeset was written (base ${expected}, now ${found})`,
        ),
        hint: message(
          `他の箇所の変更を確かめて、base の ${document} を ${found} に改める。`,
          `Look at the other changes, then set ${document} under base to ${found}.`,
        ),
      },
    ];
  });
}
