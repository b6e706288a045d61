import type { AgendaItem, Handout } from '../changeset/index.ts';
import { type Document, field } from '../document/index.ts';
import { comparable } from '../text/comparable.ts';
import type { DocumentHandout, PacketInput } from './types.ts';
import { WORDS } from './words.ts';

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

/** A handout of the agenda. */
export interface NamedHandout {
  readonly item: AgendaItem;
  readonly handout: Handout;
  /** Name of its first paper; missing where the packet does not hold it. */
  readonly name?: string;
  /** Missing for an explanation, and for what the packet does not hold. */
  readonly shown?: DocumentHandout;
}

/** All handouts of a meeting in the order of the agenda. */
export function allHandouts(input: PacketInput): NamedHandout[] {
  const documents = documentHandouts(input);
  return input.meeting.items.flatMap((item) =>
    item.handouts.map((handout): NamedHandout => {
      const shown = documents.find((known) => known.handout === handout);
      if (shown) return { item, handout, name: shown.name, shown };
      if (!isExplanation(handout)) return { item, handout };
      return { item, handout, name: `handout-${fileName(handout.number)}` };
    }),
  );
}

/**
 * Whether the packet makes a handout out of the agenda: one that shows no document. A reference
 * handout (参考資料) is a paper that exists elsewhere.
 */
export function isExplanation({ document, number }: Handout): boolean {
  return document === undefined && !number.startsWith('ref-');
}

/** What a handout is called on the agenda. */
export function handoutTitle({ handout, shown }: NamedHandout, lang: 'ja' | 'en'): string {
  if (handout.title !== undefined) return handout.title;
  if (shown) return `${documentTitle(shown)}　${WORDS[lang].comparison}`;
  return isExplanation(handout) ? WORDS[lang].explanation : '';
}

/** Title of the document that a handout shows, else its id. */
export function documentTitle({ redline, document }: DocumentHandout): string {
  return field(redline.new.frontMatter ?? redline.old.frontMatter, 'title') ?? document;
}

/** What other texts call a document: 署名用CP; its id where it says nothing. */
export function shortName({ frontMatter, id }: Document): string {
  return field(frontMatter, 'short') ?? id;
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
