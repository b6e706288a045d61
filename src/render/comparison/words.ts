import { type Language, type Message, message } from '../../text/message.ts';
import type { CellNote, NoteKind } from './types.ts';

const NOTES: Record<NoteKind, Message> = {
  new: message('（新設）', '(New)'),
  deleted: message('（削る）', '(Deleted)'),
  omitted: message('（略）', '(Omitted)'),
  'moved-to': message('（移動）', '(Moved)'),
  'moved-from': message('（移動）', '(Moved)'),
  format: message('（書式のみの変更）', '(Formatting only)'),
  level: message('（見出しの階層の変更）', '(Level of the heading changed)'),
  space: message('（空白及び改行のみの変更）', '(White space only)'),
  paragraphs: message('（段落の分割又は結合）', '(Paragraphs split or joined)'),
  front: message('（書誌事項）', '(Front matter)'),
  preamble: message('（前文）', '(Preamble)'),
};

/** What a note prints: `（新設）`, `2・3　（略）`, `(2)～(5)　（略）`, `（第5条へ移動）` (guide §5.3). */
export function noteText(note: CellNote, lang: Language): string {
  if (note.place) return placeText(note, note.place)[lang];
  const text = NOTES[note.note][lang];
  const labels = noteLabels(note, lang);
  return labels === '' ? text : `${labels}${lang === 'ja' ? '　' : ' '}${text}`;
}

/** Labels of what a note leaves out as they are printed: `2・3`, `(2)～(5)`; empty without any. */
export function noteLabels({ labels = [] }: CellNote, lang: Language): string {
  if (labels.length < 2) return labels.join('');
  const joint = labels.length === 2 ? message('・', ', ') : message('～', '–');
  return `${labels[0]}${joint[lang]}${labels.at(-1)}`;
}

function placeText({ note }: CellNote, place: string): Message {
  return note === 'moved-to'
    ? message(`（${place}へ移動）`, `(Moved to ${place})`)
    : message(`（${place}から移動）`, `(Moved from ${place})`);
}
