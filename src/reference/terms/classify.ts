import { comparable } from '../../text/comparable.ts';
import type { Surroundings } from './kept.ts';
import { sentenceAt } from './sentence.ts';
import type { Kept, SearchedText, Use } from './types.ts';

const KEY_IDENTIFIER = /鍵識別子|key ?identifier|公開鍵の *sha-?1 *ハッシュ/i;
const CERT_ID = /certid|issuernamehash|issuerkeyhash/i;
const FINGERPRINT = /フィンガープリント|拇印|指紋|fingerprint|thumbprint/i;
const DEFINITIONS = /定義|用語|略語|definitions|acronyms|glossary/i;
const REQUEST =
  /証明書発行要求|証明書署名要求|\bcsr\b|pkcs ?#?10|自己署名(?!証明書)|certificate request/i;
const STATUS = /[ca]rl|ocsp|失効リスト/i;
const PERIOD = /有効期間|使用期間|切替え?|鍵の更新|validity|operational period|changeover/i;
const UNTIL = /(?:年|月|日|\d{4})[^。]{0,8}(?:まで|を過ぎ|以後|経過)|移行/;
const KEY_SIZE = /鍵(?:の)?(?:サイズ|長)|key sizes?/i;

/**
 * A guess what an algorithm is used for where it stands (guide §2.6), by the row, the sentence and
 * the number or title of the clause; undefined where nothing shows it. What it guesses decides
 * nothing: it says what a person should look at.
 */
export function classify(
  { text, clause, kind }: SearchedText,
  start: number,
  { row, head }: Surroundings,
  kept: Kept | undefined,
): Use | undefined {
  if (kept === 'history' || kept === 'past-provision' || kept === 'old-column') return 'I';
  if (kept === 'definition') return 'H';
  if (kept === 'quotation') return 'J';
  const isEntry = kind === 'cell' && head.trim() === text.trim();
  if (isEntry && DEFINITIONS.test(clause.title)) return 'H';
  const near = comparable(head === '' ? sentenceAt(text, start) : row);
  if (KEY_IDENTIFIER.test(near)) return 'F';
  if (CERT_ID.test(near)) return 'G';
  if (FINGERPRINT.test(near)) return 'E';
  const number = clause.number ?? '';
  const status = /^7\.[23](\.|$)/.test(number) || STATUS.test(near);
  if (/^\s*(?:signature|署名)/i.test(head)) return status ? 'B' : 'A';
  if (REQUEST.test(near)) return 'J';
  if (number === '6.1.5' || KEY_SIZE.test(clause.title)) return 'C';
  if (PERIOD.test(clause.title) && UNTIL.test(near)) return 'D';
  if (status) return 'B';
  return /^7\.1(\.|$)/.test(number) ? 'A' : undefined;
}
