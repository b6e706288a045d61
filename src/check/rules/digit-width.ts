import { type Message, message } from '../../text/message.ts';
import {
  type DigitStyle,
  type NumberKind,
  numbersOf,
  styleOf,
  type WrittenNumber,
  written,
} from '../prose/digits.ts';
import { editAt, fixWith } from '../prose/fix.ts';
import { liveText } from '../prose/live.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

const KINDS: Readonly<Record<NumberKind, Message>> = {
  date: message('日付の数字', 'digits of dates'),
  clause: message('条項の番号の数字', 'digits of clause numbers'),
  count: message('数字', 'digits'),
};
const STYLES: Readonly<Record<DigitStyle, Message>> = {
  half: message('半角', 'half-width'),
  full: message('全角', 'full-width'),
  single: message('1桁は全角、2桁以上は半角', 'full-width if alone, else half-width'),
};

/**
 * Digits of both widths for one kind of number in one document (guide §1.7): searches for
 * 「第12条」 miss 「第１２条」. Dates, clause numbers and other numbers may each have a style: all
 * half-width, all full-width, or one digit full-width and more digits half-width. The style is what
 * most numbers follow; without a clear one there is a single finding.
 *
 * Invalid: 「令和５年6月」 in a document of 「令和5年」; 「1２名」. Valid: 「令和５年12月」 throughout,
 * `SHA-256`, `1.2.392`, 「RFC 3647」, titles in 「」.
 */
export const digitWidth: DocumentRule = {
  id: 'digit-width',
  scope: 'document',
  severity: 'info',
  fixable: true,
  about: message('数字の全角と半角が混在している', 'digits of both widths'),
  check(document) {
    if (!/[０-９]/.test(document.source)) return [];
    const numbers = liveText(document).flatMap(numbersOf);
    const kinds = Object.keys(KINDS) as NumberKind[];
    return kinds.flatMap((kind) =>
      judge(
        kind,
        numbers.filter((number) => number.kind === kind),
      ),
    );
  },
};

function judge(kind: NumberKind, numbers: readonly WrittenNumber[]): RuleProblem[] {
  const { style, clear } = styleOf(numbers);
  const others = numbers.filter(({ digits }) => written(digits, style) !== digits);
  const [first] = others;
  if (!first) return [];
  const rule = 'digit-width';
  const { ja, en } = KINDS[kind];
  if (!clear) {
    return [
      {
        rule,
        range: rangeOf(first),
        message: message(
          `${ja}の全角と半角が混在している（${numbers.length}か所のうち${others.length}か所が多数と違う）`,
          `${en} are of both widths (${others.length} of ${numbers.length} differ from the most)`,
        ),
        hint: message('書き方を一つに決めて統一する。', 'Choose one way and keep to it.'),
      },
    ];
  }
  return others.map((number) => {
    const text = written(number.digits, style);
    return {
      rule,
      range: rangeOf(number),
      message: message(
        `「${number.digits}」の全角・半角が、この文書の${ja}の書き方（${STYLES[style].ja}）と違う`,
        `the width of "${number.digits}" differs from the other ${en} (${STYLES[style].en})`,
      ),
      hint: message(`「${text}」と書く。`, `Write "${text}".`),
      ...fixWith(editAt(number.live.passage, number.start, number.end, text)),
    };
  });
}

function rangeOf({ live, start, end }: WrittenNumber) {
  return live.passage.sourceRange(start, end);
}
