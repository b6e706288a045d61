import { type Address, itemLabel } from '../document/index.ts';
import { comparable } from '../text/comparable.ts';
import { FAMILIES, type FlagKind, type Term } from './flag-families.ts';
import { quote } from './flag-quote.ts';
import { type Window, windowsOf } from './flag-windows.ts';
import type { BlockChange, ClauseChange, Piece, Redline, Regrouping, TextChange } from './types.ts';

/** A small change with a large effect, which a reader easily misses. */
export interface Flag {
  readonly kind: FlagKind;
  /** The words of the old version that changed; empty where some came. */
  readonly old: string;
  /** The words of the new version; empty where some went. */
  readonly new: string;
  /** The clause, as the new version names it. */
  readonly place: Address;
  /** The new sentence around it, cut to some characters on either side; `…` stands for the rest. */
  readonly before: string;
  readonly after: string;
}

/** A longer change is seen anyway. */
const SHORT = 30;
/** Least part of a sentence that stayed, so that it was not written anew. */
const KEPT = 0.5;
/** A sentence with more changes was written anew, whatever stayed of it. */
const MANY = 20;

/**
 * Finds changes that are small and mean much: another number, date or reference, `not`, `MUST` for
 * `SHOULD`, 以上 for 超える, 又は for 及び. Only what stands in a sentence that otherwise stayed.
 *
 * | old -> new | |
 * | --- | --- |
 * | 60日以内 -> 30日以内, 三年 -> 五年, `24 hours` -> `24 days` | number |
 * | 令和4年10月1日 -> 令和5年10月1日 | date; none for 2022年10月1日, the same day |
 * | 第3条第2項 -> 第3条第3項, `Section 4.2` -> `Section 4.3` | reference |
 * | `must be` -> `must not be`, 規定による -> 規定によらない, を除く came or went | negation |
 * | 以上 -> 超える, `at least` -> `more than` | limit |
 * | `SHALL` -> `SHOULD`, するものとする -> することができる | modality; none for `SHALL` -> `MUST` |
 * | 及び -> 又は, `and` -> `or` | connective |
 * | 全て -> 一部, `only` came or went | extent |
 * | a new paragraph with `MUST` in it, a new sentence, a sentence written anew | none |
 * | (2) -> (1) before an item, 4.2 -> 4.3 before a title, a number in an address on the web or in [^1] | none |
 */
export function findFlags(redline: Redline): Flag[] {
  return redline.clauses.flatMap((clause) => {
    if (clause.change !== 'edited') return [];
    const place = clause.new!.address;
    return textsOf(clause).flatMap((pieces) =>
      windowsOf(pieces).flatMap((window) => flagsOf(window, place)),
    );
  });
}

/** The changed texts of a clause, without what is printed before them. */
function textsOf(clause: ClauseChange): (readonly Piece[])[] {
  const seen = new Set<Regrouping>();
  const visit = (block: BlockChange): (readonly Piece[])[] => {
    switch (block.change) {
      case 'same':
        return [];
      case 'container':
        return block.children.flatMap(visit);
      case 'text':
        return [unlabelled(block, clause)];
      default:
        if (block.edited) return block.change === 'inserted' ? visit(block.edited.inside) : [];
        if (!block.regrouped || seen.has(block.regrouped)) return [];
        seen.add(block.regrouped);
        return [block.regrouped.pieces];
    }
  };
  return clause.blocks.flatMap(visit);
}

/** The pieces of a text without its label: that of an item, or the number before a title. */
function unlabelled(change: TextChange, clause: ClauseChange): readonly Piece[] {
  const of = (side: 'old' | 'new') => {
    if (change[side][0]?.type === 'heading') return clause[side]!.label.length;
    const gone = side === 'old' ? 'inserted' : 'deleted';
    const text = change.pieces
      .filter(({ op }) => op !== gone)
      .map((piece) => piece.text)
      .join('');
    return itemLabel(text)?.text.length ?? 0;
  };
  const left = { deleted: of('old'), inserted: of('new') };
  if (left.deleted === 0 && left.inserted === 0) return change.pieces;
  return change.pieces.map((piece) => {
    const { op, text } = piece;
    const cut = op === 'same' ? Math.max(left.deleted, left.inserted) : left[op];
    if (op !== 'inserted') left.deleted = Math.max(0, left.deleted - text.length);
    if (op !== 'deleted') left.inserted = Math.max(0, left.inserted - text.length);
    return cut > 0 ? { ...piece, text: text.slice(cut) } : piece;
  });
}

function flagsOf(window: Window, place: Address): Flag[] {
  const texts = { old: plain(window.old), new: plain(window.new) };
  if (window.changes.length > MANY) return [];
  const light = window.kept >= KEPT * Math.max(window.old.length, window.new.length);
  if (!light && outline(texts.old) !== outline(texts.new)) return [];
  const used: Record<'old' | 'new', Term[]> = { old: [], new: [] };
  const flags: Flag[] = [];
  for (const family of FAMILIES) {
    const terms = { old: family.find(texts.old), new: family.find(texts.new) };
    for (const change of window.changes) {
      if (change.oldEnd - change.oldStart > SHORT || change.newEnd - change.newStart > SHORT)
        continue;
      const found = {
        old: touched(terms.old, change.oldStart, change.oldEnd, used.old),
        new: touched(terms.new, change.newStart, change.newEnd, used.new),
      };
      const both = found.old.length > 0 && found.new.length > 0;
      if (!both && !(family.alone && found.old.length + found.new.length > 0)) continue;
      used.old.push(...found.old);
      used.new.push(...found.new);
      // The same day in another form is no other day, nor are its numbers.
      if (valuesOf(found.old) === valuesOf(found.new)) continue;
      flags.push({ kind: family.kind, place, ...quote(window, change, found) });
    }
  }
  return flags;
}

function valuesOf(terms: readonly Term[]): string {
  return terms.map((term) => term.value).join();
}

/** The text as families read it, of the same length, without calls of footnotes and addresses. */
function plain(text: string): string {
  return comparable(text).replace(/\[\^[^\]]*\]|https?:\/\/[\x21-\x7e]+/g, (name) =>
    ' '.repeat(name.length),
  );
}

/** A text without the words of all families: equal where nothing else changed, as in a table cell. */
function outline(text: string): string {
  const units = text.split('');
  for (const { find } of FAMILIES) {
    for (const { start, end } of find(text)) units.fill('\0', start, end);
  }
  return units.join('').replace(/[\0\s]+/g, '\0');
}

/** The words that a change cuts, or takes as a whole, and that no other family has taken. */
function touched(
  terms: readonly Term[],
  start: number,
  end: number,
  used: readonly Term[],
): Term[] {
  const meets = (term: Term, from: number, to: number) => term.start < to && from < term.end;
  return terms.filter((term) => {
    const within = start === end ? term.start < start && start < term.end : meets(term, start, end);
    return within && !used.some((other) => meets(term, other.start, other.end));
  });
}
