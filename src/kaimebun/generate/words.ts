import { comparePlain } from '../../redline/index.ts';
import { firstCell, isWithin, rowKey } from '../keys.ts';
import type { Act, Line, WordEdit } from '../types.ts';
import type { TextPair } from './hunks.ts';
import { quoteEdits, reworded } from './quote.ts';

/** A line before and after, in the numbers of the old version. */
export interface LinePair extends TextPair {
  readonly key: string;
  readonly kind: Line['kind'];
}

/** Least part of the longer text that is in both. */
const REWRITTEN = 0.3;

/**
 * Acts that change the words of paired lines, front to back (K5). A sentence speaks of as little of
 * the provision as it can (K6); words that change alike in several paragraphs, of the whole.
 *
 * @param host provision that the lines stand in
 * @returns the acts, and the keys of lines that words cannot change: they are written anew
 */
export function wordActs(
  host: string,
  lines: readonly LinePair[],
): { readonly acts: readonly Act[]; readonly anew: readonly string[] } {
  const text = lines.filter(({ kind }) => kind !== 'heading' || !/^art:/.test(host));
  const changed = text.filter(({ old, now }) => old !== now);
  if (changed.length === 0) return { acts: [], anew: [] };
  const anew = changed.filter((line) => isRewritten(line) || isEmptied(line)).map(({ key }) => key);
  const left = changed.filter((line) => !anew.includes(line.key));
  const wide = hostsAlike(host, left, text);
  if (wide) return { acts: [wide], anew };
  const spread = spreadEdits(left, text);
  const acts: Act[] = spread.length > 0 ? [{ act: 'words', at: [host], edits: spread }] : [];
  const rest = text.map((line) => ({ ...line, old: reworded(line.old, spread) }));
  const open = rest.filter((line) => line.old !== line.now && !anew.includes(line.key));
  for (const key of [...new Set(open.map((line) => line.key))]) {
    const own = open.filter((line) => line.key === key);
    const edits = editsIn(key, own, rest) ?? rowEdits(own, rest);
    if (edits) acts.push({ act: 'words', at: [placeOf(key, own, rest)], edits });
    else anew.push(key);
  }
  return { acts, anew };
}

/** Edits that are made in two provisions or more of an article: said of the article (K6). */
function spreadEdits(changed: readonly LinePair[], all: readonly LinePair[]): WordEdit[] {
  const edits = quoteEdits(changed, all) ?? [];
  return edits.filter((edit) => {
    const keys = new Set(all.filter(({ old }) => old.includes(sought(edit))).map(({ key }) => key));
    return keys.size >= 2;
  });
}

/** The same edits in all changed lines, where nothing else in the provision has these words. */
function hostsAlike(
  host: string,
  changed: readonly LinePair[],
  all: readonly LinePair[],
): Act | undefined {
  const keys = new Set(changed.map(({ key }) => key));
  const only = new Set(all.map(({ key }) => key));
  const alone =
    !/^(?:art|suppl)/.test(host) || [...only].every((key) => key === host || key === `${host}/p:1`);
  if (changed.length === 0 || (keys.size < 2 && !alone)) return undefined;
  const edits = quoteEdits(changed, all);
  if (!edits) return undefined;
  const spread = edits.every(
    (edit) => alone || changed.filter(({ old }) => old.includes(sought(edit))).length >= 2,
  );
  return spread ? { act: 'words', at: [host], edits } : undefined;
}

function sought(edit: WordEdit): string {
  return edit.verb === 'add' ? edit.anchor : edit.old;
}

function editsIn(
  key: string,
  own: readonly LinePair[],
  all: readonly LinePair[],
): WordEdit[] | undefined {
  return quoteEdits(
    own,
    all.filter((line) => isWithin(line.key, key)),
  );
}

/** A row is named by its first cell, where that is one of a kind. */
function rowEdits(own: readonly LinePair[], all: readonly LinePair[]): WordEdit[] | undefined {
  const row = own.length === 1 && own[0]!.kind === 'row' ? own[0]! : undefined;
  if (!row || !isOnlyRow(row, all)) return undefined;
  return quoteEdits([row], [row]);
}

function placeOf(key: string, own: readonly LinePair[], all: readonly LinePair[]): string {
  if (editsIn(key, own, all)) return key;
  return rowKey(key, firstCell(own[0]!.old));
}

function isOnlyRow(row: LinePair, all: readonly LinePair[]): boolean {
  const first = firstCell(row.old);
  const same = all.filter((line) => line.kind === 'row' && firstCell(line.old) === first);
  return first !== '' && same.length === 1;
}

/** An item that becomes a place-holder, or no longer is one (K24). */
function isEmptied({ old, now, kind }: LinePair): boolean {
  return kind === 'text' && [old, now].includes('削除');
}

/** A sentence of which little is left says more as a whole. */
function isRewritten({ old, now, kind }: LinePair): boolean {
  if (kind !== 'text' || !/。$/.test(old) || !/。$/.test(now)) return false;
  const gone = comparePlain(old, now).reduce((sum, hunk) => sum + hunk.oldEnd - hunk.oldStart, 0);
  return old.length - gone < REWRITTEN * Math.max(old.length, now.length);
}
