import { matchAt } from '../read.ts';
import type { Construct, Mention } from '../types.ts';
import { annex } from './annex.ts';
import { article } from './article.ts';
import { bracket } from './bracket.ts';
import { chapter } from './chapter.ts';
import { number } from './number.ts';
import { sectionWord } from './section-word.ts';
import { supplement } from './supplement.ts';
import { table } from './table.ts';

const PLACES: readonly Construct[] = [
  bracket,
  chapter,
  article,
  number,
  supplement,
  annex,
  table,
  sectionWord,
];
/** Between a name and the place: 署名用CP**の**3.2.3, 本CP**（以下…）**, `BR**,** Section`. */
const GAP = /(?:の|[,、]? ?(?:(?:at|in|under) )?)/y;

/** A place with the document before it: `本CP 4.2.1`, `手続規則第5条第1項`, `BR Section 7.1`. */
export const named: Construct = {
  name: 'named',
  first: '',
  match(text, at, _named, context): Mention | undefined {
    const found = context.nameAt(text, at);
    if (!found) return undefined;
    const from = found.end + matchAt(GAP, text, found.end)![0].length;
    const character = text[from] ?? '';
    for (const place of PLACES) {
      if (!place.first.includes(character)) continue;
      const mention = place.match(text, from, true, context);
      if (mention && 'value' in (mention.steps[0] ?? {})) {
        return { ...mention, start: at, document: mention.document ?? found.name };
      }
    }
    return undefined;
  },
};
