import type { RetireConstruct } from './types.ts';
import { withoutSentence } from './without-sentence.ts';

/**
 * A sentence that is about the term alone; with it go the paragraph or item that it is all of.
 *
 * | before | after |
 * | --- | --- |
 * | `…使用する。SHA-1を用いた証明書の発行は、平成29年3月31日までに終える。` | `…使用する。` |
 * | `- (5)　SHA-1を用いて署名した証明書は、…まで使用することができる。` | no item (5) |
 */
export const sentence: RetireConstruct = {
  name: 'sentence',
  cut(site) {
    return site.standing.text.kind === 'paragraph' ? withoutSentence(site) : undefined;
  },
};
