import type { Reference } from '../reference/index.ts';

/** Whether a reference names what stands outside the running text: a table, figure, annex, form, appendix. */
export function isAttachment({ notation }: Reference): boolean {
  return /#(?:tbl|fig|annex|form|sheet|app)\b/.test(notation);
}
