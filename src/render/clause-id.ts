/**
 * The id of a clause in a page, made from its address: `art:12_2`, `head:改定履歴`. What is neither
 * letter, digit nor one of `.:/_-` is written by its code between tildes, `sec:1~7e~2`, so that no
 * two addresses share an id.
 */
export function clauseId(address: string): string {
  return address.replace(
    /[^\p{L}\p{N}.:/_-]/gu,
    (sign) => `~${sign.codePointAt(0)!.toString(16)}~`,
  );
}
