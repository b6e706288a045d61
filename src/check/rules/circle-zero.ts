import type { Passage } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { codePointName } from '../prose/characters.ts';
import { editAt, fixWith } from '../prose/fix.ts';
import { liveText } from '../prose/live.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

const ZERO = '〇';
const CIRCLES = /[〇○◯]+/g;
const NUMERAL_BEFORE = /[一二三四五六七八九]$/;
/** What follows a kanji numeral: a digit, or what is counted. */
const NUMERAL_AFTER = /^[一二三四五六七八九年月日条項号章節回名人円点件]/;
const NUMBER_AROUND = /[一二三四五六七八九十百千万億・．]/;
/** A cell of nothing but marks. */
const MARKS = /^[\s〇○◯◎●△▲×✕☓－―ー/／・、]+$/;
/** After a mark that a legend explains: 「〇は必須」. */
const LEGEND_AFTER = /^(?:\s*[：:＝=]|は[、必任場不該可]|印)/;

interface Circle {
  readonly passage: Passage;
  readonly at: number;
  readonly signs: string;
  readonly use: 'numeral' | 'mark' | 'unclear';
}

/**
 * The kanji zero 〇 (U+3007) and the circles ○ (U+25CB) and ◯ (U+25EF) in one another's place (guide
 * §1.7): 〇 is a digit to programs, ○ is none.
 *
 * Invalid: 「二○二三年」 with a circle; 〇 or ◯ as a mark in a table or as a bullet where most
 * other marks of the document are ○. Valid: 「二〇二三年」, 「令和○年」 as a blank to fill in.
 */
export const circleZero: DocumentRule = {
  id: 'circle-zero',
  scope: 'document',
  severity: 'warning',
  fixable: true,
  about: message('漢数字の〇と記号の○が混同されている', 'the kanji zero and circles mixed up'),
  check(document) {
    const circles = liveText(document).flatMap(({ passage }) =>
      [...passage.text.matchAll(CIRCLES)].map((match) => read(passage, match[0], match.index)),
    );
    const mark = usualMark(circles);
    return circles.flatMap((circle) => {
      const right = circle.use === 'numeral' ? ZERO : circle.use === 'mark' ? mark : undefined;
      const wrong = [...circle.signs].find((sign) => sign !== right);
      return right && wrong ? [problem(circle, wrong, right)] : [];
    });
  },
};

function read(passage: Passage, signs: string, at: number): Circle {
  const before = passage.text.slice(Math.max(0, at - 1), at);
  const after = passage.text.slice(at + signs.length, at + signs.length + 3);
  const circle = { passage, at, signs };
  if (NUMERAL_BEFORE.test(before) && NUMERAL_AFTER.test(after))
    return { ...circle, use: 'numeral' };
  const zeros = signs.includes(ZERO);
  if (zeros && (NUMBER_AROUND.test(before) || NUMBER_AROUND.test(after.charAt(0)))) {
    return { ...circle, use: 'unclear' };
  }
  const isMark =
    (passage.kind === 'cell' && MARKS.test(passage.text)) ||
    LEGEND_AFTER.test(after) ||
    ((before === '' || before === '\n') && /^[\s\u3000]/.test(after)) ||
    (signs.length > 1 && zeros);
  return { ...circle, use: isMark || !zeros ? 'mark' : 'unclear' };
}

/** The circle that most marks are; undefined where the document has none but 〇. */
function usualMark(circles: readonly Circle[]): string | undefined {
  const signs = circles.filter(({ use }) => use === 'mark').flatMap((circle) => [...circle.signs]);
  const small = signs.filter((sign) => sign === '○').length;
  const large = signs.filter((sign) => sign === '◯').length;
  if (small + large === 0) return undefined;
  return large > small ? '◯' : '○';
}

function problem({ passage, at, signs, use }: Circle, wrong: string, right: string): RuleProblem {
  const end = at + signs.length;
  const [wrongName, rightName] = [codePointName(wrong), codePointName(right)];
  return {
    rule: 'circle-zero',
    range: passage.sourceRange(at, end),
    message:
      use === 'numeral'
        ? message(
            `漢数字の中の「${wrong}」（${wrongName}）は漢数字ではない`,
            `"${wrong}" (${wrongName}) in a numeral is no digit`,
          )
        : message(
            `記号の「${wrong}」（${wrongName}）は、この文書のほかの記号「${right}」（${rightName}）と違う文字である`,
            `the mark "${wrong}" (${wrongName}) is another character than the marks "${right}" (${rightName})`,
          ),
    hint: message(`「${right}」（${rightName}）に改める。`, `Write "${right}" (${rightName}).`),
    ...fixWith(editAt(passage, at, end, right.repeat(signs.length))),
  };
}
