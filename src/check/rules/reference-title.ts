import { type OutlineClause, outlineOf, type Reference } from '../../reference/index.ts';
import { comparisonKey } from '../../text/comparable.ts';
import { type Message, message } from '../../text/message.ts';
import { clauseOf, documentById } from '../cited.ts';
import { referencesOf } from '../references.ts';
import type { NeighbourRule, Repository } from '../types.ts';

/**
 * A title quoted beside a number that is not the heading of that number (guide §6.4): either the
 * heading was changed, or the number now belongs to another clause. Where only blanks, の, 及び or
 * signs differ it is a warning, and the fix writes the heading.
 *
 * Invalid: `「4.9.1 失効の条件」` where the heading is 4.9.1 証明書失効の要件.
 */
export const referenceTitle: NeighbourRule = {
  id: 'reference-title',
  scope: 'neighbours',
  severity: 'error',
  fixable: true,
  about: message('引用した題名と見出しの違い', 'a quoted title that is not the heading'),
  check(document, repository) {
    return referencesOf(document, repository).flatMap((reference) => {
      const { title, targets } = reference;
      const clauses = targets.flatMap((target) => clauseOf(target, repository) ?? []);
      if (!title || clauses.length === 0) return [];
      const key = titleKey(title.text);
      if (clauses.some((clause) => titleKey(clause.title) === key)) return [];
      const [clause] = clauses;
      const slight = clauses.some((one) => loose(one.title) === loose(title.text));
      const elsewhere = sameTitle(reference, repository, key);
      return [
        {
          rule: 'reference-title',
          severity: slight ? ('warning' as const) : ('error' as const),
          range: title.range,
          message: message(
            `引用した題名「${title.text}」は、見出し「${clause!.title}」と異なる`,
            `the quoted title "${title.text}" is not the heading "${clause!.title}"`,
          ),
          hint: hint(clause!, elsewhere),
          ...(elsewhere === undefined &&
            clauses.length === 1 &&
            PLAIN.test(clause!.title) && { fix: [{ range: title.range, text: clause!.title }] }),
        },
      ];
    });
  },
};

function hint(clause: OutlineClause, elsewhere: OutlineClause | undefined): Message {
  return elsewhere
    ? message(
        `その題名は ${elsewhere.label} のもの。番号と題名のどちらが正しいか確かめる。`,
        `That is the title of ${elsewhere.label}: check which of number and title is right.`,
      )
    : message(`「${clause.title}」と書く。`, `Write "${clause.title}".`);
}

/** Another clause of the cited document that has the quoted title. */
function sameTitle(
  { targets }: Reference,
  repository: Repository,
  key: string,
): OutlineClause | undefined {
  const cited = documentById(targets[0]!.document, repository);
  return cited && outlineOf(cited).clauses.find((one) => one.label && titleKey(one.title) === key);
}

/** A title that is written as it is read: no sign of it is Markdown. */
const PLAIN = /^[^*_`[\]<>\\&]+$/;

/** Titles that differ in capitals only are one. */
function titleKey(title: string): string {
  return comparisonKey(title).toLowerCase();
}

/** A title without what copyists change: blanks, の, 及び, punctuation, case. */
function loose(title: string): string {
  return titleKey(title).replace(
    /及び|並びに|および|の|\band\b|\bthe\b|\bof\b|[\s\p{P}\p{S}]/gu,
    '',
  );
}
