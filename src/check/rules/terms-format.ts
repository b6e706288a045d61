import { readTerms } from '../../reference/terms/index.ts';
import { message } from '../../text/message.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/**
 * A field of the list of terms that cannot be read: the term would be looked for nowhere.
 *
 * Invalid: `- 期限：2022年`, `- 種別：機関`, `- 用いた期間：2022-06-27` (no 〜).
 */
export const termsFormat: DocumentRule = {
  id: 'terms-format',
  scope: 'document',
  severity: 'error',
  about: message('用語の一覧の欄の形式', 'the form of the list of terms'),
  check(document) {
    return document.id === 'terms' ? (readTerms(document).problems as RuleProblem[]) : [];
  },
};
