import type { RetireConstruct } from './types.ts';
import { withoutSentence } from './without-sentence.ts';

/**
 * A proviso about the term: it goes whole (guide §2.6 class C).
 *
 * | before | after |
 * | --- | --- |
 * | `SHA-256とする。ただし、SHA-1は、移行の間に限り用いることができる。` | `SHA-256とする。` |
 */
export const proviso: RetireConstruct = {
  name: 'proviso',
  cut(site) {
    return /^\s*(?:ただし|但し)、?/.test(site.sentence.text) ? withoutSentence(site) : undefined;
  },
};
