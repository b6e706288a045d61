import { comparisonKey } from '../../text/comparable.ts';
import type { Clause } from '../types.ts';
import type { Zone } from './types.ts';

/** Headings of a revision history (guide §5.2), English ones included. */
const HISTORY =
  /^(?:改[定訂版正]|変更|修正|更新)(?:の)?(?:履歴|記録|経過)|^(?:(?:document|revision|change|version|amendment) )*(?:history|revisions|change ?log|changes made)(?: (?:history|log|table))?$/i;
/** `12. Appendix C: Change History`, `付録2　改定履歴`. */
const APPENDED = /^(?:appendix|annex|付録|附属書|別紙|参考) ?[A-Z0-9]{1,3}[ .:-]*/i;
/** Columns that only the table of a revision history has, together. */
const VERSION_COLUMN =
  /^(?:版|版数|版番号|バージョン|ver\.?|version(?: number)?|rev\.?|revision|改[定訂]日付?|改[定訂版]年月日|変更年月日|発行年月日)$/i;
const CHANGE_COLUMN =
  /^(?:(?:改[定訂版正]|変更)?(?:内容|点|事項|箇所|概要)|description(?: of changes?)?|(?:summary of )?changes?|summary)$/i;
/** Columns of a comparison table. */
const OLD_COLUMN =
  /^(?:旧|旧文|現行|(?:改[正定訂]|変更)前|old|old text|before|current(?: text)?)$/i;
const NEW_COLUMN =
  /^(?:新|新文|案|改[正定訂]案|(?:改[正定訂]|変更)後|new|new text|after|proposed(?: text)?)$/i;

/** The zone of a clause by its heading and the headings above it. */
export function clauseZone(clause: Clause, above: Zone): Zone {
  if (above !== 'text') return above;
  if (clause.kind !== 'section') return 'text';
  if (HISTORY.test(comparisonKey(clause.title).replace(APPENDED, ''))) return 'history';
  const amendment = /^suppl(~\d+)?$/.test(clause.address) && /改正|改定|改訂/.test(clause.title);
  return amendment ? 'past' : 'text';
}

/** The zone of each column of a table, by its header row. */
export function columnZones(header: readonly string[], zone: Zone): Zone[] {
  const names = header.map(comparisonKey);
  if (zone !== 'text') return names.map(() => zone);
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(VERSION_COLUMN) && has(CHANGE_COLUMN)) return names.map(() => 'history');
  if (!has(OLD_COLUMN) || !has(NEW_COLUMN)) return names.map(() => 'text');
  return names.map((name) => (OLD_COLUMN.test(name) ? 'old' : 'text'));
}
