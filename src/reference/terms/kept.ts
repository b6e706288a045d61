import type { Passage } from '../../document/index.ts';
import type { Kept, Term } from './types.ts';

const FORMER = /(?:改正|改定|改訂|変更)前の?$|旧$|従前の$|\bformer(?:ly)? $/i;
/** A paper that was issued under a name keeps it: 医政局長通知, …課長決定. */
const ISSUED = /^(?:通知|通達|決定|告示|事務連絡|発第?[0-9])/;
/** A name in an attribute of a distinguished name, up to the next attribute. */
const ATTRIBUTE = /(?:^|[\s,、;/(（])(?:OU|CN|O|DC|ST|L|C)\s*=\s*[^,、;/=]*$/;
const DN_ROW = /^\s*(?:issuer|subject|発行者名?|主体者名?|識別名|サブジェクト名?)\b/im;

/**
 * Why an occurrence may stand though its term is retired, or undefined where it may not (guide §2.6
 * classes F and I, §2.7): what was said or issued under the old name keeps it, and so does what the
 * term list itself lets stand beside certain words.
 *
 * @param row text of the whole table row for a cell, else of the passage
 */
export function keptBecause(
  term: Term,
  { zone, text }: Passage,
  start: number,
  end: number,
  row: string,
): Kept | undefined {
  if (zone === 'history') return 'history';
  if (zone === 'past') return 'past-provision';
  if (zone === 'old') return 'old-column';
  if (FORMER.test(text.slice(Math.max(0, start - 8), start))) return 'former';
  if (ISSUED.test(text.slice(end, end + 6))) return 'issued-paper';
  if (ATTRIBUTE.test(text.slice(Math.max(0, start - 60), start))) return 'distinguished-name';
  if (term.kind === 'name' && DN_ROW.test(row)) return 'distinguished-name';
  if (inLongerQuotation(text, start, end)) return 'quotation';
  const beside = row === text ? sentence(text, start) : row;
  return term.beside.some((word) => beside.includes(word)) ? 'beside' : undefined;
}

/** Words of somebody else: a title or a sentence in 「…」 that holds more than the term. */
function inLongerQuotation(text: string, start: number, end: number): boolean {
  for (const [open, close] of ['「」', '『』', '“”'].map((pair) => [pair[0]!, pair[1]!] as const)) {
    const from = text.lastIndexOf(open, start);
    if (from < 0 || text.slice(from, start).includes(close)) continue;
    const to = text.indexOf(close, end);
    if (to >= 0 && to - from - 1 > end - start) return true;
  }
  return false;
}

function sentence(text: string, at: number): string {
  const from = text.lastIndexOf('。', at) + 1;
  const to = text.indexOf('。', at);
  return text.slice(from, to < 0 ? undefined : to);
}
