import { matchAt } from './read.ts';

/** Standards by the ways in which they are numbered. */
const STANDARDS: readonly RegExp[] = [
  /RFC[ -]?[0-9]{2,5}(?![0-9])/y,
  /(?:ISO|IEC)(?:\/(?:IEC|TS|TR|IEEE))*[ -]?(?:TS |TR |DIS |FDIS )?[0-9]{3,5}(?:-[0-9]{1,3})?(?::(?:19|20)[0-9]{2})?(?![0-9])/y,
  /JIS ?[A-Z] ?[0-9]{4,5}(?:-[0-9]{1,3})?(?::(?:19|20)[0-9]{2})?(?![0-9])/y,
  /(?:ITU-T |Recommendation )?X\.[0-9]{3}(?![0-9.])/y,
  /(?:ETSI )?(?:EN|TS|TR) [0-9]{3} [0-9]{3}(?:-[0-9]{1,2})?(?![0-9])/y,
  /FIPS(?: PUB)? ?[0-9]{3}(?:-[0-9](?![0-9]))?(?![0-9])/y,
  /(?:NIST )?(?:SP ?)?800-[0-9]{1,3}[A-Z]?(?:-[0-9](?![0-9]))?(?:-?r[0-9])?(?:,? Rev(?:ision|\.)? ?[0-9])?(?![0-9])/y,
  /PKCS ?# ?[0-9]{1,2}(?![0-9])/y,
];

/**
 * The standard named at an offset. Its notation has neither publisher nor blanks: `ext:RFC5280`,
 * `ext:ISO/IEC27001`, `ext:JISX5060`, `ext:X.509`, `ext:EN319411-1`, `ext:SP800-56A`.
 */
export function standardAt(
  text: string,
  at: number,
): { end: number; notation: string } | undefined {
  for (const pattern of STANDARDS) {
    const printed = matchAt(pattern, text, at)?.[0];
    if (printed === undefined) continue;
    const key = printed
      .replace(/^(?:ETSI|NIST|ITU-T|Recommendation) /, '')
      .replace(/^RFC-/, 'RFC')
      .replace(/^(?=800-)/, 'SP')
      .replace(/[ #,]/g, '');
    return { end: at + printed.length, notation: `ext:${key}` };
  }
  return undefined;
}
