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
      const name = `handout-${fileName(handout.number)}`;
      return [{ item, handout, changeset: found.changeset, redline, document, name }];
    }),
  );
}

/**
 * A handout number as part of a file name: `2-1`; full-width characters as their half-width ones.
 * Whatever is no ASCII letter, digit or hyphen is written by its code, `2_2e_1`, so that no path
 * leaves its folder and different numbers give different names.
 */
function fileName(number: string): string {
  return comparable(number).replace(
    /[^0-9A-Za-z-]/gu,
    (sign) => `_${sign.codePointAt(0)!.toString(16)}_`,
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
