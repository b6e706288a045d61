import type { HeadingConstruct } from './types.ts';

/**
 * Decimal section numbers of RFC 3647 documents, with as many levels as there are:
 * `4.2 証明書申請手続き`, `1. INTRODUCTION`, `3.2.2.4.19 Agreed-Upon Change`, `A.1.2. Scope`.
 * A letter alone is not a number (`A note on scope`), a year is not (`2022 changes`).
 */
export const section: HeadingConstruct = {
  name: 'section',
  numberings: ['rfc3647'],
  match(text, printed) {
    const match = /^\s*((?:\d{1,3}|[A-Z](?=\.\d))(?:\.\d{1,3})*)\.?(?=[\s:：]|$)[\s:：]*/.exec(
      text,
    );
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
