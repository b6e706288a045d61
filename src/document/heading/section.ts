import type { HeadingConstruct } from './types.ts';

const NUMBER = '^\\s*((?:\\d{1,3}|[A-Z](?=\\.\\d))(?:\\.\\d{1,3})*)';
const SPACED = new RegExp(`${NUMBER}\\.?(?=[\\s:：]|$)[\\s:：]*`);
/** `1.2.1.Revisions`, `4.2.1本人性及び資格確認`; not `1.2.x`, `3.2倍`. */
const JOINED = new RegExp(
  `${NUMBER}(?<=\\.\\d+)(?:\\.(?=[A-Z][a-z])|(?=[ァ-ヺ一-鿿「（](?<![倍割版年月日時分秒件人回点個台次])))`,
);

/**
 * Decimal section numbers of RFC 3647 documents, with as many levels as there are:
 * `4.2 証明書申請手続き`, `1. INTRODUCTION`, `3.2.2.4.19 Agreed-Upon Change`, `A.1.2. Scope`.
 * A letter alone is not a number (`A note on scope`), a year is not (`2022 changes`).
 */
export const section: HeadingConstruct = {
  name: 'section',
  numberings: ['rfc3647'],
  match(text, printed) {
    const match = SPACED.exec(text) ?? JOINED.exec(text);
    if (!match) return undefined;
    const number = match[1]!;
    return {
      address: `sec:${number}`,
      number,
      labelLength: match[0].trimEnd().length,
      title: printed.slice(match[0].length),
    };
  },
};
