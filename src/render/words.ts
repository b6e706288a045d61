import type { Clause } from '../document/index.ts';
import { textOf } from '../redline/index.ts';
import { type Message, message } from '../text/message.ts';

/** Fixed words of the pages. */
export const WORDS = {
  skip: message('本文へ移動', 'Skip to content'),
  navigation: message('資料間の移動', 'Pages'),
  changes: message('改正箇所の一覧', 'List of changes'),
  change: message('改正の種類', 'Change'),
  clause: message('条項', 'Clause'),
  number: message('番号', 'No.'),
  none: message('（改正なし）', '(No changes)'),
  omitted: message('（略）', '(Omitted)'),
  newTitle: message('改正後', 'After amendment'),
  oldTitle: message('改正前', 'Before amendment'),
  image: message('図', 'Image'),
  toInline: message('見え消し', 'Inline redline'),
  toTable: message('新旧対照表', 'Comparison table'),
  front: message('書誌事項', 'Front matter'),
  preamble: message('前文', 'Preamble'),
  formatOnly: message('（書式のみの変更）', '(Formatting only)'),
  spaceOnly: message('（空白及び改行のみの変更）', '(White space only)'),
  split: message('（段落を分ける）', '(Paragraph split)'),
  joined: message('（段落をつなぐ）', '(Paragraphs joined)'),
  columnNew: message('（列の追加）', '(Column added)'),
  columnGone: message('（列の削除）', '(Column removed)'),
  legend: message('凡例', 'Legend'),
  legendInserted: message('加えた部分', 'added'),
  legendDeleted: message('削った部分', 'removed'),
  legendMoved: message('移動した部分', 'moved'),
  legendFormat: message('書式のみの変更', 'formatting only'),
} as const;

/** What a clause is called in a list: its heading as printed, or what it is. */
export function clauseTitle(clause: Clause): Message {
  if (clause.kind !== 'section') return WORDS[clause.kind];
  const heading = clause.nodes[0];
  const name = (heading ? textOf(heading) : '').trim() || clause.address;
  return message(name, name);
}

export function movedTo(place: string): Message {
  return place === ''
    ? message('（移動）', '(Moved)')
    : message(`（${place}へ移動）`, `(Moved to ${place})`);
}

export function movedFrom(place: string): Message {
  return place === ''
    ? message('（移動）', '(Moved)')
    : message(`（${place}から移動）`, `(Moved from ${place})`);
}

/** Note on a heading of another level: `##` is 2. */
export function levelChanged(old: unknown, now: unknown): Message {
  return message(`（見出しの階層：${old} → ${now}）`, `(Heading level: ${old} → ${now})`);
}

/** Note on a link that leads elsewhere. */
export function targetChanged(old: string | undefined, now: string | undefined): Message {
  const none = message('なし', 'none');
  return message(
    `（リンク先：${old ?? none.ja} → ${now ?? none.ja}）`,
    `(Link target: ${old ?? none.en} → ${now ?? none.en})`,
  );
}

const FORMATS: Record<string, Message> = {
  strong: message('太字', 'bold'),
  emphasis: message('斜体', 'italic'),
  delete: message('取消線', 'strike-through'),
  link: message('リンク', 'link'),
  linkReference: message('リンク', 'link'),
};

/** Note on text whose wrapper came or went. */
export function formatChanged(type: string, added: boolean): Message {
  const format = FORMATS[type] ?? message('書式', 'formatting');
  return added
    ? message(`（${format.ja}にする）`, `(now ${format.en})`)
    : message(`（${format.ja}を解く）`, `(no longer ${format.en})`);
}
