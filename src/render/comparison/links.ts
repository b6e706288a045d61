import type { Mark, Piece, TextChange } from '../../redline/index.ts';
import type { Side } from './types.ts';

/** Where wrapped text links to; undefined where it does not. A reference is named in brackets. */
export function linkTarget(marks: readonly Mark[] | undefined): string | undefined {
  const shell = linkMark(marks)?.shell;
  if (!shell) return undefined;
  return shell.type === 'link' ? String(shell.url) : `[${String(shell.label ?? shell.identifier)}]`;
}

/**
 * Where an image that changed is, for one side: index of its piece -> target. Shown where images
 * stand on both sides and this is in none of those of the other, as their texts may be the same.
 */
export function changedImages(pieces: readonly Piece[], side: Side): Map<number, string> {
  const own = side === 'old' ? 'deleted' : 'inserted';
  const others = new Set(
    pieces.flatMap((piece) =>
      piece.op !== 'same' && piece.op !== own ? (imageTarget(piece) ?? []) : [],
    ),
  );
  const found = new Map<number, string>();
  for (const [index, piece] of pieces.entries()) {
    const target = piece.op === own ? imageTarget(piece) : undefined;
    if (target !== undefined && others.size > 0 && !others.has(target)) found.set(index, target);
  }
  return found;
}

function imageTarget({ atom }: Piece): string | undefined {
  if (atom?.type === 'image') return atom.title ? `${atom.url} "${atom.title}"` : atom.url;
  return atom?.type === 'imageReference' ? `[${atom.label ?? atom.identifier}]` : undefined;
}

function linkMark(marks: readonly Mark[] | undefined): Mark | undefined {
  return marks?.find(({ shell }) => shell.type === 'link' || shell.type === 'linkReference');
}

/**
 * Link targets that a reader must see because they changed, for one side: index of the last piece
 * of the link -> target. Shown is a target that the same words did not have before, and one of
 * words that came or went, if the other side has no such target. Not shown: places in the same
 * document where nothing linked before, for there the words say it; and targets that are
 * themselves the words, or whose number is.
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
  const links = new Map<number, Link>();
  for (const [index, piece] of pieces.entries()) {
    const mark = linkMark(marksOf(piece, side));
    const target = linkTarget(marksOf(piece, side));
    if (piece.op === gone || !mark || target === undefined) continue;
    const before = piece.op === 'same' ? linkTarget(marksOf(piece, other)) : undefined;
    const isNew = piece.op === 'same' ? before !== target : !there.has(target);
    const shown = isNew && (before !== undefined || replaces || !target.startsWith('#'));
    const link = links.get(mark.id) ?? { target, text: '', shown: false, sameWords: true };
    links.set(mark.id, {
      target,
      last: index,
      text: link.text + piece.text,
      shown: link.shown || shown,
      sameWords: link.sameWords && before !== undefined,
    });
  }
  const found = [...links.values()].filter(({ shown, sameWords, text, target }) => {
    return shown && !saysTarget(text, target) && (sameWords || !saysPlace(text, target));
  });
  return new Map(found.map((link) => [link.last, link.target]));
}

interface Link {
  readonly target: string;
  /** Index of its last piece. */
  readonly last: number;
  readonly text: string;
  readonly shown: boolean;
  /** None of its words changed: they led elsewhere before. */
  readonly sameWords: boolean;
}

/** `Section 3.2.2` says where `#322-authentication` leads. */
function saysPlace(text: string, target: string): boolean {
  const number = /^#(\d+)(?:-|$)/.exec(target)?.[1];
  const named = text.match(/\d+(?:\.\d+)*/g) ?? [];
  return named.some((each) => each.replaceAll('.', '') === number);
}

/** `https://example.jp/a` and `mailto:a@example.jp` that are written out as the words of their link. */
export function saysTarget(text: string, target: string): boolean {
  const plain = (url: string) => url.replace(/^(mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
  return plain(text.trim()) === plain(target);
}
