import { type Clause, type Document, passagesOf } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { captionsOf } from '../numbering/index.ts';
import { type LabelKind, labelsIn } from '../prose-labels.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/** Something with a label that the text is to name. */
interface Labelled {
  readonly kind: LabelKind;
  /** As addresses write it: `7.1.1`, `2`, `B`; empty for the only 別表. */
  readonly number: string;
  readonly label: string;
  readonly range: Clause['range'];
  readonly clause: Clause;
}

const CLAUSE_KINDS: readonly LabelKind[] = ['annex', 'form', 'sheet', 'app'];

/**
 * A table, figure, annex or form that no sentence names: readers do not learn what it is for, and
 * for an annex (別表, 様式) no article gives it force. What its own heading or caption says does not
 * count, and neither does the revision history.
 *
 * Invalid: `様式第3号（第10条関係）` where no article says 「様式第3号」; `表7.1.2　…` where only 表7.1.1
 * is named. Valid: 「表7.1.1及び7.1.2」, 「別表第1から別表第3まで」, "Tables 1 and 2"; 「次の表」 in the
 * paragraphs before a table of the same clause.
 */
export const tableNamed: DocumentRule = {
  id: 'table-named',
  scope: 'document',
  severity: 'info',
  about: message(
    '本文のどこからも参照されない表・図・別表・様式がある',
    'a table, figure, annex or form that no sentence names',
  ),
  check(document) {
    const labelled = labelledIn(document);
    if (labelled.length === 0) return [];
    const named = namedIn(document);
    return labelled
      .filter(({ kind, number, clause }) => !named(kind, number, clause))
      .map((one) => problem(one));
  },
};

function labelledIn(document: Document): Labelled[] {
  return document.clauses.flatMap((clause): Labelled[] => {
    const captions = captionsOf(clause).map(({ kind, number, label, range }) => {
      return { kind, number, label, range, clause };
    });
    const kind = CLAUSE_KINDS.find((name) => new RegExp(`^${name}(?:$|[:~])`).test(clause.address));
    if (!kind) return captions;
    const { number = '', label, heading: range } = clause;
    return [{ kind, number, label, range, clause }, ...captions];
  });
}

/** Whether a sentence names a label; the heading of an annex and the caption of a table do not. */
function namedIn(document: Document): (kind: LabelKind, number: string, clause: Clause) => boolean {
  const names = new Set<string>();
  const following = new Set<Clause>();
  for (const { text, kind, zone, quoted, clause } of passagesOf(document)) {
    if (zone !== 'text' || quoted || kind === 'caption') continue;
    const heading =
      kind === 'heading' && CLAUSE_KINDS.some((own) => clause.address.startsWith(own));
    if (heading) continue;
    for (const label of labelsIn(text)) names.add(`${label.kind}:${label.number}`);
    if (
      /(?:次|以下|下記|下)の?[表図]|\bfollowing (?:table|figure)|\b(?:table|figure) below/i.test(
        text,
      )
    ) {
      following.add(clause);
    }
  }
  return (kind, number, clause) =>
    names.has(`${kind}:${number}`) ||
    names.has(`${kind}:${number.replace(/_.*$/, '')}`) ||
    ((kind === 'table' || kind === 'figure') && following.has(clause));
}

function problem({ kind, label, range }: Labelled): RuleProblem {
  return {
    rule: 'table-named',
    ...((kind === 'annex' || kind === 'form') && { severity: 'warning' as const }),
    range,
    message: message(
      `${label} が本文のどこからも参照されていない`,
      `no sentence of the document names ${label}`,
    ),
    hint: message(
      `本文で「${label}」を参照するか、不要であれば除く。`,
      `Name ${label} where it applies, or take it out.`,
    ),
  };
}
