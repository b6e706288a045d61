import { datesIn } from '../text/date.ts';
import { type Message, message } from '../text/message.ts';
import { NUMERAL, numeralValue } from '../text/numeral.ts';

/** What kind of small change is easily missed. */
export type FlagKind =
  | 'date'
  | 'number'
  | 'reference'
  | 'negation'
  | 'limit'
  | 'modality'
  | 'connective'
  | 'extent';

/** A word of a family in a text, by UTF-16 offsets. */
export interface Term {
  readonly start: number;
  readonly end: number;
  /** Equal for words that mean the same: `MUST` and `SHALL`, `１０` and `十`. */
  readonly value: string;
}

/** Words of which one is easily taken for another, or easily overlooked. */
export interface Family {
  readonly kind: FlagKind;
  readonly name: Message;
  /** A change where only one version has such a word counts, too. */
  readonly alone: boolean;
  /** The words in a text of which full-width digits and letters were made half-width. */
  readonly find: (text: string) => Term[];
}

const COUNTER =
  '営業日|時間|分間|日間|年間|週間|か月|ヶ月|ケ月|カ月|箇月|ビット|バイト|パーセント|[年月日時分秒週人名回件円部通個枚台歳度倍%％]';
const UNIT =
  '(?:business |calendar )?(?:days?|hours?|minutes?|seconds?|weeks?|months?|years?)\\b|bits?\\b|bytes?\\b|percent\\b';

/**
 * The families, those first whose words have words of others in them: a date has numbers. Words of
 * duty are those of RFC 2119 and of Japanese statutes.
 */
export const FAMILIES: readonly Family[] = [
  {
    kind: 'date',
    name: message('日付', 'date'),
    alone: false,
    find: (text) => datesIn(text).map(({ start, end, date }) => ({ start, end, value: date })),
  },
  {
    kind: 'reference',
    name: message('引用先の番号', 'number of a reference'),
    alone: false,
    find: pattern(
      `(?:第[${NUMERAL}]+[条項号章節款](?:の[${NUMERAL}]+)*)+`,
      '(?<![\\d.])\\d+(?:\\.\\d+){2,}(?![\\d.]*\\d)',
      '(?<=(?:Section|Sec\\.|Appendix|Annex|Chapter|Article|RFC|Table) ?)[A-Z]?\\d+(?:\\.\\d+)*',
    ),
  },
  {
    kind: 'number',
    name: message('数値・単位', 'number or unit'),
    alone: false,
    find: pattern(
      `[${NUMERAL}]+(?:[,.][0-9]+)*(?:${COUNTER})+`,
      '\\d+(?:[,.]\\d+)*',
      `(?<=\\d[ -]?)(?:${UNIT})`,
      `(?<![A-Za-z])(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?= (?:${UNIT}))`,
    ),
  },
  {
    kind: 'negation',
    name: message('否定・除外', 'negation or exception'),
    alone: true,
    find: pattern(
      "(?<![A-Za-z])(?:not|never|without|unless|except|excluding|cannot|neither|nor)(?![A-Za-z])|n[’']t(?![A-Za-z])",
      '(?<!なければなら|ねばなら|てはなら|では|でき)ない(?!し)|限りでない|を除[くいき]|に限らず',
    ),
  },
  {
    kind: 'limit',
    name: message('限度', 'limit'),
    alone: true,
    find: pattern(
      '以上|以下|未満|を?超え(?:る|て|た|ない)|を?越え(?:る|て)|以内|以前|以後|以降',
      '(?<![A-Za-z])(?:at least|at most|(?:no |not )?(?:more|less|fewer|greater|later|earlier) than|or (?:more|less)|up to|within|before|after|exceeds?|minimum|maximum)(?![A-Za-z])',
    ),
  },
  {
    kind: 'modality',
    name: message('義務・任意', 'duty or option'),
    alone: true,
    find: pattern(
      'なければならない|てはならない|(?:もの|こと)と(?:する|し、)|ことができ(?:る|ない)|でき(?:る|ない)|努め(?:る|なければならない)|望ましい|べき(?:である)?',
      '(?<![A-Za-z])(?:must|shall|should|may|required|recommended|optional)(?![A-Za-z])',
    ),
  },
  {
    kind: 'connective',
    name: message('及び・又は', 'and, or'),
    alone: false,
    find: pattern(
      '及び|並びに|又は|若しくは|および|または|ならびに|もしくは|かつ',
      '(?<![A-Za-z])(?:and/or|and|or)(?![A-Za-z])',
    ),
  },
  {
    kind: 'extent',
    name: message('範囲', 'extent'),
    alone: true,
    find: pattern(
      '全て|すべて|全部|一部|いずれか|いずれも|のみ|に限り|に限る|少なくとも|原則として',
      '(?<![A-Za-z])(?:all|any|some|each|every|only|either|both|none)(?![A-Za-z])',
    ),
  },
];

const SAME: Readonly<Record<string, string>> = {
  must: 'shall',
  required: 'shall',
  recommended: 'should',
  optional: 'may',
  および: '及び',
  または: '又は',
  ならびに: '並びに',
  もしくは: '若しくは',
  すべて: '全て',
  ヶ月: 'か月',
  ケ月: 'か月',
  カ月: 'か月',
  箇月: 'か月',
  '％': '%',
  パーセント: '%',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
};

const NUMBERS = new RegExp(`[${NUMERAL}]+`, 'g');

/** Finds words by patterns, of which the longer alternatives stand first. */
function pattern(...alternatives: string[]): (text: string) => Term[] {
  const found = new RegExp(alternatives.join('|'), 'gi');
  return (text) =>
    [...text.matchAll(found)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      value: meaningOf(word),
    }));
}

function meaningOf(word: string): string {
  const plain = word.toLowerCase().replace(/(?<=\d),(?=\d{3})/g, '');
  if (SAME[plain]) return SAME[plain];
  const counter = Object.keys(SAME).find(
    (unit) => plain.endsWith(unit) && /^\d|[〇一-龠]/.test(plain),
  );
  const known = counter ? plain.slice(0, -counter.length) + SAME[counter] : plain;
  return known.replace(NUMBERS, (digits) => `${numeralValue(digits) ?? digits}`);
}
