import type { Clause } from '../../document/index.ts';
import type { Summary } from '../../redline/index.ts';
import { type Message, message } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';

/** What stands for unchanged clauses that are left out. */
export function omittedClauses(count: number): Message {
  return message(
    `（略） ${count}条項`,
    `(${count} unchanged ${count === 1 ? 'clause' : 'clauses'})`,
  );
}

/** What stands for unchanged lines that are left out of a clause. */
export function omittedLines(count: number): Message {
  return message(`（略） ${count}行`, `(${count} unchanged ${count === 1 ? 'line' : 'lines'})`);
}

/** Note at the old place of what moved. */
export function movedTo(place: Message): Message {
  return message(`（移動: → ${place.ja}）`, `(moved → ${place.en})`);
}

/** Note at the new place of what moved. */
export function movedFrom(place: Message): Message {
  return message(`（移動: ← ${place.ja}）`, `(moved ← ${place.en})`);
}

/** Short name of a clause: its label, else its title. */
export function clauseName(clause: Clause): Message {
  const name = printable(clause.label || clause.title);
  if (name !== '') return message(name, name);
  if (clause.kind === 'front') return message('書誌欄', 'front matter');
  if (clause.kind === 'preamble') return message('前文', 'preamble');
  return message(clause.address, clause.address);
}

export const WORDS = {
  inserted: message('（新設）', '(new)'),
  deleted: message('（削る）', '(deleted)'),
  unchanged: message('（変更なし）', '(no changes)'),
  formatOnly: message('（書式のみの変更）', '(formatting only)'),
  spaceOnly: message('（空白・改行のみの変更）', '(blanks only)'),
  split: message('（ここで段落を分ける）', '(paragraph split here)'),
  joined: message('（ここで段落をつなぐ）', '(paragraphs joined here)'),
  image: message('図', 'image'),
} as const;

const FORMATS: Record<string, Message> = {
  strong: message('太字', 'bold'),
  emphasis: message('斜体', 'italic'),
  delete: message('取消線', 'strike-through'),
  link: message('リンク', 'link'),
  linkReference: message('リンク', 'link'),
};

/** Note on text whose wrapper came or went: `太字` was added, or taken off. */
export function formatChanged(type: string, added: boolean): Message {
  const format = FORMATS[type] ?? message(type, type);
  return added
    ? message(`（書式: ${format.ja}）`, `(formatting: ${format.en})`)
    : message(`（書式: ${format.ja}を解除）`, `(formatting: no longer ${format.en})`);
}

/** Note on a heading of another level: `##` is 2. */
export function levelChanged(old: unknown, now: unknown): Message {
  return message(`（見出しの階層: ${old} → ${now}）`, `(heading level: ${old} → ${now})`);
}

/** Note on a link that leads elsewhere. */
export function targetChanged(old: string, now: string): Message {
  return message(`（リンク先: ${old} → ${now}）`, `(link target: ${old} → ${now})`);
}

export const SUMMARY = {
  renumbered: (old: Message) =>
    message(`（番号の変更: 旧 ${old.ja}）`, `(renumbered, was ${old.en})`),
  retitled: message('（見出しの変更）', '(retitled)'),
  splitFrom: (old: Message) => message(`（${old.ja} から分割）`, `(split off from ${old.en})`),
  mergedInto: (now: Message) => message(`（${now.ja} に統合）`, `(merged into ${now.en})`),
  paragraphs: message('（段落の分割又は結合を含む）', '(paragraphs split or joined)'),
  textMoved: message('（段落・項目の移動を含む）', '(text moved)'),
} as const;

/** Totals of a redline in one sentence; kinds that do not occur are left out. */
export function totals({ clauses, insertedCharacters, deletedCharacters }: Summary): Message {
  const counts: [number, string, string][] = [
    [clauses.edited, '変更', 'edited'],
    [clauses.inserted, '新設', 'new'],
    [clauses.deleted, '削除', 'deleted'],
    [clauses.moved, '移動', 'moved'],
    [clauses.renumbered, '番号の変更', 'renumbered'],
    [clauses.retitled, '見出しの変更', 'retitled'],
    [clauses.split, '分割による新設', 'split off'],
    [clauses.merged, '統合による削除', 'merged'],
    [clauses.numberOnly, '番号のみ', 'number only'],
    [clauses.formatOnly, '書式のみ', 'formatting only'],
    [clauses.spaceOnly, '空白・改行のみ', 'blanks only'],
  ];
  const said = counts.filter(([count]) => count > 0);
  const ja = said.map(([count, word]) => `${word} ${count}`).join('、');
  const en = said.map(([count, , word]) => `${count} ${word}`).join(', ');
  return message(
    `条項: ${ja}。文字: 追加 ${insertedCharacters}、削除 ${deletedCharacters}`,
    `Clauses: ${en}. Characters: ${insertedCharacters} inserted, ${deletedCharacters} deleted`,
  );
}
