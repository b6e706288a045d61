import { type Redline, summarize } from '../../redline/index.ts';
import { type Language, message } from '../../text/message.ts';
import { KINDS } from '../change-kinds.ts';
import { kindCounts, numberedChanges } from '../changes.ts';

/**
 * How many changes there are and of which kinds, and how many characters came and went, blanks not
 * counted. A change of two kinds counts in both.
 */
export function countsHtml(redline: Redline, lang: Language): string {
  const total = numberedChanges(redline).length;
  const kinds = [...kindCounts(redline)];
  const named = (own: Language) => kinds.map(([kind, count]) => `${KINDS[kind][own]} ${count}`);
  const { insertedCharacters: came, deletedCharacters: gone } = summarize(redline);
  const said = message(
    `変更 ${total}件（${named('ja').join('、')}）。文字：追加 ${came}、削除 ${gone}`,
    `${total} ${total === 1 ? 'change' : 'changes'} (${named('en').join(', ')}). Characters: ${came} added, ${gone} removed`,
  );
  return `<p class="counts">${said[lang]}</p>`;
}
