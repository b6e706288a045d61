import type { Mark, Piece, TextChange } from '../../redline/index.ts';
import type { Side } from './types.ts';

/** Where wrapped text links to; undefined where it does not. A reference is named in brackets. */
export function linkTarget(marks: readonly Mark[] | undefined): string | undefined {
  const shell = linkMark(marks)?.shell;
  if (!shell) return undefined;
  return shell.type === 'link' ? String(shell.url) : `[${String(shell.label ?? shell.identifier)}]`;
}

function linkMark(marks: readonly Mark[] | undefined): Mark | undefined {
  return marks?.find(({ shell }) => shell.type === 'link' || shell.type === 'linkReference');
}

/**
 * Link targets that a reader must see because they changed, for one side: index of the last piece
 * of the link -> target. Shown is a target that the same words did not have before, and one of
 * words that came or went, if the other side has no such target. Not shown: places in the same
 * document where nothing linked before, for there the words say it; and targets that are
 * themselves the words.
 */
export function changedTargets({ pieces }: TextChange, side: Side): Map<number, string> {
  const marksOf = (piece: Piece, which: Side) =>
    which === 'old' ? piece.oldMarks : piece.newMarks;
  const gone = side === 'old' ? 'inserted' : 'deleted';
  const other = side === 'old' ? 'new' : 'old';
  const targets = (which: Side) =>
    new Set(pieces.flatMap((piece) => linkTarget(marksOf(piece, which)) ?? []));
  const here = targets(side);
  const there = targets(other);
  const replaces = [...there].some((target) => !here.has(target));
  const links = new Map<number, { last: number; target: string; text: string; shown: boolean }>();
  for (const [index, piece] of pieces.entries()) {
    const mark = linkMark(marksOf(piece, side));
    const target = linkTarget(marksOf(piece, side));
    if (piece.op === gone || !mark || target === undefined) continue;
    const before = piece.op === 'same' ? linkTarget(marksOf(piece, other)) : undefined;
    const isNew = piece.op === 'same' ? before !== target : !there.has(target);
    const shown = isNew && (before !== undefined || replaces || !target.startsWith('#'));
    const link = links.get(mark.id) ?? { last: index, target, text: '', shown: false };
    links.set(mark.id, {
      ...link,
      last: index,
      text: link.text + piece.text,
      shown: link.shown || shown,
    });
  }
  const found = [...links.values()].filter(
    (link) => link.shown && !saysTarget(link.text, link.target),
  );
  return new Map(found.map((link) => [link.last, link.target]));
}

/** `https://example.jp/a` and `mailto:a@example.jp` that are written out as the words of their link. */
export function saysTarget(text: string, target: string): boolean {
  const plain = (url: string) => url.replace(/^(mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
  return plain(text.trim()) === plain(target);
}
