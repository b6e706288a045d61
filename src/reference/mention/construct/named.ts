import { matchAt } from '../read.ts';
import type { Construct, Mention, ScanContext } from '../types.ts';
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
/** Between a name and the place: 署名用CP**の**3.2.3, 手続規則**（以下「規則」という。）**, `BR**,** Section`. */
const GAP =
  /(?:（(?:以下|令和|平成|昭和|第[0-9.]+版)[^（）]{0,60}）)?(?:の|[:：,、]? ?(?:(?:at|in|under) )?)/y;

/** CPSの該当節（**4.1.1**）, CPSの鍵の管理に関する規定（**6.2**）: the place in brackets is of that document. */
const IN_BRACKETS =
  /の[^、。（）()「」\n]{0,20}(?:[節項章条]|箇所|条項|規定|定め|記載|部分)[（(](?=[1-9第])/y;

/** The name of a document as found in a text. */
type Named = NonNullable<ReturnType<ScanContext['nameAt']>>;

/**
 * The place behind the name of a document: `本CP 4.2.1`, `手続規則第5条第1項`, `BR Section 7.1`; in
 * brackets behind what it has there: `CPSの該当節（4.1.1）`.
 *
 * @param name as found at `at`
 */
export function namedPlace(
  text: string,
  at: number,
  name: Named,
  context: ScanContext,
): Mention | undefined {
  const from = name.end + matchAt(GAP, text, name.end)![0].length;
  const character = text[from] ?? '';
  for (const place of PLACES) {
    if (!place.first.includes(character)) continue;
    const mention = place.match(text, from, true, context);
    if (mention && 'value' in (mention.steps[0] ?? {})) {
      return { ...mention, start: at, document: mention.document ?? name.name };
    }
  }
  return inBrackets(text, name, context) ?? bothNamed(text, at, name, context);
}

function inBrackets(text: string, name: Named, context: ScanContext): Mention | undefined {
  const gap = matchAt(IN_BRACKETS, text, name.end);
  if (!gap) return undefined;
  const from = name.end + gap[0].length;
  for (const place of [article, number]) {
    const mention = place.match(text, from, true, context);
    if (mention) return { ...mention, document: mention.document ?? name.name };
  }
  return undefined;
}

const AND = /(?:及び|並びに|又は|若しくは)/y;

/** Two documents that share the place behind the second: 署名用CP及び認証用（人）CPの3.2.3. */
function bothNamed(
  text: string,
  at: number,
  name: Named,
  context: ScanContext,
): Mention | undefined {
  const next = matchAt(AND, text, name.end) ? AND.lastIndex : undefined;
  const other = next === undefined ? undefined : context.nameAt(text, next);
  if (!other || name.name.ids.length !== 1 || other.name.ids.length !== 1) return undefined;
  const mention = namedPlace(text, next!, other, context);
  if (!mention || mention.document !== other.name) return undefined;
  const ids = [...new Set([...name.name.ids, ...other.name.ids])];
  if (ids.length < 2) return undefined;
  const both = [...ids].sort().join('|') === 'cp-auth|cp-sign';
  return { ...mention, start: at, document: { notation: both ? 'cp:both' : ids.join('|'), ids } };
}
