import type { Document } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { codePointName } from '../prose/characters.ts';
import { inCode } from '../prose/code.ts';
import type { DocumentRule } from '../types.ts';

/** The controls of the bidirectional algorithm (UAX #9), written out or as character references. */
const CONTROL =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+|&(?:lrm|rlm|#0*(?:1564|820[67]|823[4-8]|829[4-7])|#[xX]0*(?:61[cC]|200[eEfF]|202[a-eA-E]|206[6-9]));/g;
const MARK = /^[\u061c\u200e\u200f]+$/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Controls that reverse the order in which text is shown, so that a committee reads something else
 * than what machines compare and sign ("Trojan Source", CVE-2021-42574). Looked for everywhere: in
 * text, code, raw HTML and front matter, character references outside code included.
 *
 * Invalid: U+202E before 「1.2.3」, shown as 「3.2.1」; `&#x202e;`. Valid: marks (U+200E, U+200F)
 * beside Arabic or Hebrew letters.
 */
export const bidiControl: DocumentRule = {
  id: 'bidi-control',
  scope: 'document',
  severity: 'error',
  about: message(
    '文字の表示の向きを変える制御文字がある',
    'controls that change the direction in which text is shown',
  ),
  check(document) {
    return [...document.source.matchAll(CONTROL)]
      .filter((match) => !isHarmless(document, match.index, match[0]))
      .map(({ 0: found, index }) => {
        const name = found.startsWith('&') ? found : codePointName(found);
        return {
          rule: 'bidi-control',
          range: { start: index, end: index + found.length },
          message: message(
            `表示の向きを変える制御文字（${name}）がある`,
            `a control that changes the direction of text (${name})`,
          ),
          hint: message(
            '表示されている文字の順序は、実際の順序と違う可能性がある。制御文字を除いて読み直す。',
            'What is shown may be in another order than the text. Remove the control and read it again.',
          ),
        };
      });
  },
};

function isHarmless(document: Document, index: number, found: string): boolean {
  const { source } = document;
  if (found.startsWith('&')) return inCode(document, index);
  if (!MARK.test(found)) return false;
  const after = source[index + found.length] ?? '';
  return RIGHT_TO_LEFT.test(source[index - 1] ?? '') || RIGHT_TO_LEFT.test(after);
}
