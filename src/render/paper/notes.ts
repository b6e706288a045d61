import type { Mark, Piece, TextChange } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { changedImages, changedTargets, linkTarget } from '../comparison/index.ts';
import { formatChanged, targetChanged, WORDS } from '../words.ts';
import type { NoteRun } from './types.ts';

/** What the words of a changed text do not say, by the index of the piece it stands behind. */
export function textNotes(change: TextChange, lang: Language): Map<number, NoteRun[]> {
  const notes = new Map<number, NoteRun[]>();
  const { pieces } = change;
  const add = (index: number, text: string) => {
    notes.set(index, [...(notes.get(index) ?? []), { kind: 'note', text }]);
  };
  const targets = { old: changedTargets(change, 'old'), new: changedTargets(change, 'new') };
  const images = new Map([...changedImages(pieces, 'old'), ...changedImages(pieces, 'new')]);
  for (const [index, piece] of pieces.entries()) {
    if (piece.boundary) {
      if (piece.op !== 'same') {
        add(index, (piece.op === 'inserted' ? WORDS.split : WORDS.joined)[lang]);
      }
      continue;
    }
    const image = images.get(index);
    if (image !== undefined) add(index, `〔${image}〕`);
    for (const look of formatNotes(pieces, index, lang)) add(index, look);
    const target = targets.old.get(index) ?? targets.new.get(index);
    if (target === undefined) continue;
    if (piece.op === 'same') {
      add(index, targetChanged(linkTarget(piece.oldMarks), linkTarget(piece.newMarks))[lang]);
    } else {
      add(index, `〔${target}〕`);
    }
  }
  return notes;
}

/** What changed about the look of a stretch, said behind its last piece. */
function formatNotes(pieces: readonly Piece[], index: number, lang: Language): string[] {
  const here = looksChanged(pieces[index], lang);
  const next = looksChanged(pieces[index + 1], lang);
  return here.join() === next.join() ? [] : here;
}

function looksChanged(piece: Piece | undefined, lang: Language): string[] {
  if (piece?.op !== 'same' || piece.kind !== 'format') return [];
  const types = (marks: readonly Mark[] | undefined) =>
    new Set((marks ?? []).map((mark) => mark.shell.type).filter((type) => type !== 'text'));
  const old = types(piece.oldMarks);
  const now = types(piece.newMarks);
  return [
    ...[...old].filter((type) => !now.has(type)).map((type) => formatChanged(type, false)[lang]),
    ...[...now].filter((type) => !old.has(type)).map((type) => formatChanged(type, true)[lang]),
  ];
}
