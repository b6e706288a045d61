import { message } from '../../text/message.ts';
import { type ItemList, itemLists } from '../numbering/index.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/**
 * Items of one list that are labelled in different ways, or some of them not at all: nobody can tell
 * whether ② after (1) is the second item or one below the first, and what bears no label cannot be
 * cited.
 *
 * Invalid: (1) ② (3); (1), an entry without a label, (2). Valid: ア below (1); （１） beside (2), which
 * differ in width only; two lists of different kinds, with text between them.
 */
export const itemKind: DocumentRule = {
  id: 'item-kind',
  scope: 'document',
  severity: 'warning',
  about: message('一つの列記に種類の異なる番号がある', 'labels of different kinds in one list'),
  check(document) {
    return itemLists(document).flatMap(mixed);
  },
};

function mixed({ entries }: ItemList): RuleProblem[] {
  const counts = new Map<string, number>();
  for (const { label } of entries) {
    if (label) counts.set(label.kind, (counts.get(label.kind) ?? 0) + 1);
  }
  const [usual, times] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  // A lone number is the beginning of a sentence as likely as a label.
  if (times < 2 || usual === '?') return [];
  return entries.flatMap(({ label, range }) => {
    if (label?.kind === usual) return [];
    return [
      {
        rule: 'item-kind',
        range,
        message: label
          ? message(
              `「${label.text}」の番号の種類が、同じ列記の他の番号「${usual}」と異なる`,
              `the label ${label.text} is of another kind than the others of its list, ${usual}`,
            )
          : message(
              `番号のある列記の中に、番号のない項目がある`,
              `an entry without a label stands in a list of labelled ones`,
            ),
        hint: message(
          `「${usual}」の形の番号にそろえるか、列記を分ける。`,
          `Label it like ${usual}, or make it a list of its own.`,
        ),
      },
    ];
  });
}
