import type { SearchedText } from '../../../reference/terms/index.ts';
import { comparable } from '../../../text/comparable.ts';
import type { Change } from '../../wording/types.ts';
import { partOf, withoutItem } from './block.ts';
import type { RetireConstruct } from './types.ts';

/** The term is the note in brackets of another name for it: `sha1WithRSAEncryption（1.2.840…）`. */
const NAME_AND_BRACKET = /^[!-~Ａ-Ｚａ-ｚ０-９]+[(（]$/;

/**
 * An item that is the term and nothing else but a note in brackets. It goes, the items after it move
 * up, and what stands before the list counts one less (guide §2.6 class A).
 *
 * | before | after |
 * | --- | --- |
 * | `次のいずれかとする。(1) sha1… (2) sha256…` | `次のとおりとする。(1) sha256…` |
 * | `次の三つの方式　(1) A (2) SHA-1 (3) B` | `次の二つの方式　(1) A (2) B` |
 */
export const item: RetireConstruct = {
  name: 'item',
  cut(site) {
    const part = partOf(site, 'item');
    const { text, start, end } = site.standing;
    if (!part || text.place !== part.address) return undefined;
    const before = text.text.slice(part.label.length, start).trim();
    const after = comparable(text.text.slice(end)).trim();
    const isName = before === '' && /^(?:[(（][^()（）]*[)）])?[。.、,]?$/.test(after);
    const isNote = NAME_AND_BRACKET.test(before) && /^[^()（）]*[)）][。.、,]?$/.test(after);
    if (!isName && !isNote) return undefined;
    const lead = site.texts.findLast(
      (other) =>
        other.kind === 'paragraph' &&
        other.sourceRange(0, 1).start < part.range.start &&
        other.place === part.address.replace(/\/[^/]*$/, ''),
    );
    return [...withoutItem(site, part), ...(lead ? counted(lead) : [])];
  },
};

/** Words before a list that say how many entries it has, or that one of them is to be chosen. */
function counted(text: SearchedText): Change[] {
  const plain = comparable(text.text);
  const choice = /次の(?:各号の)?いずれかとする/.exec(plain);
  if (choice) {
    const end = choice.index + choice[0].length;
    return [{ text, start: choice.index, end, words: '次のとおりとする' }];
  }
  const number = /次の([2-9二三四五六七八九])(?=つ|種類|個|項目|者|方式)/.exec(plain);
  if (!number) return [];
  const at = number.index + 2;
  return [{ text, start: at, end: at + 1, words: oneLess(text.text[at]!) }];
}

function oneLess(sign: string): string {
  const kanji = '一二三四五六七八九';
  const at = kanji.indexOf(sign);
  return at > 0 ? kanji[at - 1]! : String.fromCharCode(sign.charCodeAt(0) - 1);
}
