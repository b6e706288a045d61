import type { AgendaItem } from '../changeset/index.ts';
import { comparable } from '../text/comparable.ts';
import type { DocumentHandout, PacketInput } from './types.ts';

/** The handouts of a meeting that the packet itself holds, in the order of the agenda. */
export function documentHandouts(input: PacketInput): DocumentHandout[] {
  return input.meeting.items.flatMap((item) =>
    item.handouts.flatMap((handout) => {
      const found = item.changeset === undefined ? undefined : input.changesets.get(item.changeset);
      const document = handout.document;
      const redline = document === undefined ? undefined : found?.redlines.get(document);
      if (!found || !redline || document === undefined) return [];
      const name = `handout-${comparable(handout.number).replace(/[^A-Za-z0-9-]+/g, '-')}`;
      return [{ item, handout, changeset: found.changeset, redline, document, name }];
    }),
  );
}

/** 資料 number as it is printed before a title: `資料2-1`; a reference handout `ref-2` is 参考資料2. */
export function handoutLabel(number: string, lang: 'ja' | 'en'): string {
  const reference = /^ref-(.+)$/.exec(number);
  if (reference) return lang === 'ja' ? `参考資料${reference[1]}` : `Reference ${reference[1]}`;
  return lang === 'ja' ? `資料${number}` : `Handout ${number}`;
}

/** An agenda item as it is numbered on the agenda: its question, else its place. */
export function itemLabel(item: AgendaItem, index: number): string {
  return item.question === undefined ? `(${index + 1})` : item.question;
}
