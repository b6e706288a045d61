import { NUMERAL } from '../../text/numeral.ts';

const KANJI = NUMERAL.replace(/[0-9０-９]-[0-9０-９]/g, '');

/**
 * Source of a pattern for the branch numbers behind 条 or 章 (`の2`, `の二の三`), as one group, and
 * the blanks behind them. It does not match where the heading speaks of the article and is not its
 * label: `第4条の特例`, `第4条第2項の特例`, `第4条の二次利用`.
 */
export const BRANCHES = `((?:の(?:[0-9]+|[${KANJI}]+(?=[\\s（(【「:：の]|$)))*)(?![${NUMERAL}のに第を]|関係)\\s*`;
