import { type Document, findClause } from '../document/index.ts';
import { type Digest, digest } from '../text/digest.ts';
import { message } from '../text/message.ts';
import type { ClauseEdit, Mismatch, Piece } from './types.ts';

/** Checks edits against the document that they claim to change, and against one another. */
export function mismatchesOf(base: Document | undefined, edits: readonly ClauseEdit[]): Mismatch[] {
  const mismatches: Mismatch[] = [];
  const changed = new Map<string, Set<string>>();
  for (const edit of edits) {
    if (edit.op === 'create' || edit.op === 'remove') {
      mismatches.push(...wholeDocument(base, edit, edits.length));
      continue;
    }
    if (!base) {
      mismatches.push(missingDocument(edit));
      continue;
    }
    if (edit.op !== 'insert') {
      mismatches.push(...named(base, edit, edit.address, edit.base));
      mismatches.push(...twice(changed, edit));
    }
    if (edit.op === 'insert' || edit.op === 'move') {
      mismatches.push(...named(base, edit, edit.anchor, edit.anchorBase));
    }
  }
  return mismatches;
}

function named(base: Document, edit: ClauseEdit, address: string, expected: Digest): Mismatch[] {
  const clause = findClause(base, address);
  if (!clause) {
    const text = message(
      `${base.id} に ${address} がない（基準のダイジェストは ${expected}）`,
      `${base.id} has no clause ${address} (its base digest was ${expected})`,
    );
    return [{ edit, address, expected, message: text }];
  }
  const found = digest(clause.slice);
  if (found === expected) return [];
  const text = message(
    `${base.id} の ${address} が基準と異なる（基準 ${expected}、現在 ${found}）`,
    `${base.id} ${address} is not the base text (expected ${expected}, found ${found})`,
  );
  return [{ edit, address, expected, found, message: text }];
}

/** One clause may be replaced and moved, nothing else together. */
function twice(
  changed: Map<string, Set<string>>,
  edit: ClauseEdit & { address: string },
): Mismatch[] {
  const before = changed.get(edit.address) ?? new Set();
  changed.set(edit.address, new Set([...before, edit.op]));
  const allowed =
    before.size === 0 || (!before.has(edit.op) && !before.has('delete') && edit.op !== 'delete');
  if (allowed) return [];
  const text = message(
    `${edit.address} が一つの改正案で二度変更されている`,
    `${edit.address} is changed twice in one changeset`,
  );
  return [{ edit, address: edit.address, message: text }];
}

/**
 * Finds the places where a text that does not end its last line comes to stand before another: the
 * heading of that one would become the end of a sentence. A text without a final line end fits only
 * at the end of the document. What stands so in the base is the base's.
 */
export function gluedClauses(pieces: readonly Piece[]): Mismatch[] {
  const present = pieces.filter(({ text }) => text !== '');
  return present.slice(0, -1).flatMap((piece, index): Mismatch[] => {
    const next = present[index + 1]!;
    const edit = piece.edit ?? next.edit;
    if (!edit || /[\n\r]$/.test(piece.text)) return [];
    const { address } = piece;
    const [ja, en] =
      piece.edit?.op === 'insert'
        ? [
            `${address} の${SIDES[piece.edit.side]}に加える条項`,
            `the clause set ${piece.edit.side} ${address}`,
          ]
        : [`${address} `, address];
    const text = message(
      `${ja}の末尾に改行がないため、続く条項の見出しが本文の一部になる`,
      `${en} does not end its last line, so the heading of the next clause would become part of its text`,
    );
    return [{ edit, address, message: text }];
  });
}

const SIDES = { before: '前', after: '後' } as const;

function wholeDocument(
  base: Document | undefined,
  edit: ClauseEdit & { op: 'create' | 'remove' },
  edits: number,
): Mismatch[] {
  const address = 'document';
  if (edits > 1) {
    const text = message(
      '文書の新設又は廃止は、他の変更と同時にはできない',
      'creating or removing a document excludes every other edit of it',
    );
    return [{ edit, address, message: text }];
  }
  if (edit.op === 'create') {
    if (!base) return [];
    const found = digest(base.source);
    const text = message(`${base.id} は既にある`, `${base.id} exists already`);
    return [{ edit, address, found, message: text }];
  }
  if (!base) return [missingDocument(edit)];
  const found = digest(base.source);
  if (found === edit.base) return [];
  const text = message(
    `${base.id} が基準と異なる（基準 ${edit.base}、現在 ${found}）`,
    `${base.id} is not the base text (expected ${edit.base}, found ${found})`,
  );
  return [{ edit, address, expected: edit.base, found, message: text }];
}

function missingDocument(edit: ClauseEdit): Mismatch {
  const text = message('改正の対象の文書がない', 'the document to be amended does not exist');
  return { edit, address: 'document', message: text };
}
