import { comparable } from '../../text/comparable.ts';
import { inQuotation } from './quotation.ts';
import { sentenceAt } from './sentence.ts';
import type { Kept, SearchedText, Term } from './types.ts';

/** Where a text stands among others: cells are read with their row. */
export interface Surroundings {
  /** Text of the whole table row for a cell, else of the passage. */
  readonly row: string;
  /** First cell of the row; empty outside tables. */
  readonly head: string;
  /** Whether supplementary provisions of a later amendment follow in the document. */
  readonly amendedLater: boolean;
}

const FORMER =
  /(?:(?:改正|改定|改訂|変更)前の?|旧|従前の|当時の|(?<![一-龠])[元前])$|\bformer(?:ly)? $/i;
/** A paper that was issued under a name keeps it: 平成22年3月29日医政局長通知. */
const ISSUED = /^(?:[^。（）()]{0,20}連名)?(?:通知|通達|決定|告示|事務連絡|裁定|訓令|回答)/;
/** What makes it a paper and no act to come: its date or number, or its title before it. */
const DATED_BEFORE =
  /(?:(?:令和|平成|昭和|\d{4}) *(?:元|\d*) *年?[^。]{0,12}|第\d+号[^。]{0,8}|[」』][（(]?[^。（）()]{0,20})$/;
const DATED_AFTER = /^[^。（）()]{0,24}[（(](?:令和|平成|昭和|\d{4})/;
const NUMBERED = /^発(?:[^。]{0,6})?第? ?\d/;
/** A name in an attribute of a distinguished name, up to the next attribute. */
const ATTRIBUTE = /(?:^|[\s,、;/(（])(?:OU|CN|O|DC|ST|L|C)\s*=\s*[^,、;/=）)]*$/;
const DN_ROW =
  /^\s*(?:issuer|subject|(?:issuer|subject)AltName|発行者(?:名|DN)|主体者名?|識別名|サブジェクト名?|OU|CN|organizationalUnitName|commonName)(?![A-Za-z一-龠ァ-ヶー])/i;
const DN_COLUMN = /識別名|\b(?:issuer|subject)(?:AltName)?\b|\bdistinguished name|\bDN\b/i;
/** 「鍵識別子を除き、署名には…」 does not let stand what it speaks of. */
const NOT_BESIDE = /^[^、。]{0,6}(?:を除|以外|に限らず)/;

/**
 * Why an occurrence may stand though its term is retired, or undefined where it may not (guide §2.6
 * classes F and I, §2.7): what was said or issued under the old name keeps it, and so does what the
 * term list itself lets stand beside certain words.
 */
export function keptBecause(
  term: Term,
  searched: SearchedText,
  start: number,
  end: number,
  { row, head, amendedLater }: Surroundings,
): Kept | undefined {
  const { zone, clause, column, quoted } = searched;
  const text = comparable(searched.text);
  if (zone === 'history') return 'history';
  if (zone === 'past') return 'past-provision';
  if (amendedLater && /^suppl(~|$)/.test(clause.address)) return 'past-provision';
  if (zone === 'old') return 'old-column';
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  if (FORMER.test(before)) return 'former';
  if (isIssuer(before, after)) return 'issued-paper';
  if (ATTRIBUTE.test(before)) return 'distinguished-name';
  if (term.kind === 'name' && (DN_ROW.test(head) || DN_COLUMN.test(column ?? ''))) {
    return 'distinguished-name';
  }
  if (quoted || inQuotation(text, start, end)) return 'quotation';
  const beside = comparable(row === searched.text ? sentenceAt(text, start) : row);
  return term.beside.some((word) => standsIn(comparable(word), beside)) ? 'beside' : undefined;
}

function isIssuer(before: string, after: string): boolean {
  if (NUMBERED.test(after)) return true;
  return ISSUED.test(after) && (DATED_BEFORE.test(before) || DATED_AFTER.test(after));
}

function standsIn(word: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return at >= 0 && !NOT_BESIDE.test(text.slice(at + word.length));
}
