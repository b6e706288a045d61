import type { Piece } from './types.ts';

/** A sentence with changes: its text in both versions and where it changed. */
export interface Window {
  readonly old: string;
  readonly new: string;
  readonly changes: readonly Change[];
  /** Characters that stayed. */
  readonly kept: number;
}

/** Offsets of a change in the texts of its window. */
export interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Where a sentence ends: behind a full stop in either script, at the end of a line or paragraph. */
const SENTENCE_END = /(?<=[。！？\n])|(?<=[.!?;；])\s+(?=\S)/;

/**
 * Cuts the pieces of a text into sentences and gives those that have a change of wording. Text that
 * only looks otherwise counts as kept.
 */
export function windowsOf(pieces: readonly Piece[]): Window[] {
  const windows: Window[] = [];
  let open = new OpenWindow();
  const close = () => {
    if (open.changes.length > 0) windows.push(open);
    open = new OpenWindow();
  };
  for (const piece of pieces) {
    if (piece.op !== 'same') {
      open.change(piece);
      continue;
    }
    const [first = '', ...others] = piece.text.split(SENTENCE_END);
    open.keep(first);
    for (const other of others) {
      close();
      open.keep(other);
    }
    if (piece.boundary) close();
  }
  close();
  return windows;
}

class OpenWindow implements Window {
  old = '';
  new = '';
  kept = 0;
  readonly changes: { oldStart: number; oldEnd: number; newStart: number; newEnd: number }[] = [];
  #inside = false;

  keep(text: string): void {
    if (text === '') return;
    this.old += text;
    this.new += text;
    this.kept += text.length;
    this.#inside = false;
  }

  change({ op, text, kind }: Piece): void {
    const side = op === 'deleted' ? 'old' : 'new';
    const start = this[side].length;
    this[side] += text;
    if (kind !== undefined) return;
    if (!this.#inside) {
      const at = {
        old: side === 'old' ? start : this.old.length,
        new: side === 'new' ? start : this.new.length,
      };
      this.changes.push({ oldStart: at.old, oldEnd: at.old, newStart: at.new, newEnd: at.new });
    }
    this.#inside = true;
    const last = this.changes.at(-1)!;
    if (side === 'old') last.oldEnd = this.old.length;
    else last.newEnd = this.new.length;
  }
}
