import type { Document } from '../../document/index.ts';
import { comparable } from '../../text/comparable.ts';
import { NUMERAL, numeralValue } from '../../text/numeral.ts';
import { type ItemList, itemLists } from './item-lists.ts';
import { printLabel, type RowLabel } from './label-value.ts';
import { compareNumbers } from './number.ts';
import type { Member, Sequence } from './sequence.ts';

/** A sequence of items, and the one of the same clause whose labels it uses again. */
export interface ItemSequence extends Sequence {
  readonly unit: 'item';
  readonly again?: Member;
}

/** `(3)から(5)まで　削除` */
const UP_TO = new RegExp(`^\\s*(?:から|及び|[~～〜・、-])\\s*第?[（(]?([${NUMERAL}]+)[)）号]?`);

/**
 * The labelled items of a document. A list that goes on with the numbers of the list before it, in
 * the same paragraph or clause, is one sequence with that; one that begins anew is another.
 */
export function itemSequences(document: Document): ItemSequence[] {
  const open = new Map<string, { members: Member[]; kind: string; again?: Member }>();
  const all: { members: Member[]; kind: string; again?: Member }[] = [];
  for (const list of itemLists(document)) {
    for (const [kind, members] of byKind(list)) {
      const key = `${list.owner} ${kind}`;
      const before = open.get(key);
      const last = before?.members.at(-1);
      if (before && last && goesOn(last, members[0]!)) {
        before.members.push(...members);
        continue;
      }
      const sequence = { members, kind, ...(before && { again: before.members[0]! }) };
      open.set(key, sequence);
      all.push(sequence);
    }
  }
  return all.map(({ members, kind, again }) => ({
    unit: 'item',
    kind,
    members,
    print: (number) => printLabel(kind, number),
    ...(again && { again }),
  }));
}

/** A list that begins with 1 begins anew; any other goes on. */
function goesOn(last: Member, first: Member): boolean {
  return first.number !== '1' && compareNumbers(last.number, first.number) < 0;
}

function byKind(list: ItemList): Map<string, Member[]> {
  const kinds = new Map<string, Member[]>();
  for (const { label, range, text } of list.entries) {
    if (!label || label.kind === '?') continue;
    const upTo = upToOf(label, text);
    const member = {
      number: label.number,
      ...(upTo !== undefined && { upTo }),
      label: `${list.ownerLabel} ${label.text}`.trim(),
      title: '',
      range,
    };
    kinds.set(label.kind, [...(kinds.get(label.kind) ?? []), member]);
  }
  return kinds;
}

function upToOf(label: RowLabel, text: string): string | undefined {
  if (!/削\s*(?:除|る)/.test(text)) return undefined;
  const found = UP_TO.exec(comparable(text).trimStart().slice(label.text.length))?.[1];
  return found === undefined ? undefined : numeralValue(found)?.toString();
}
