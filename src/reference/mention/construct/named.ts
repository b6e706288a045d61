import { listsPlaces, matchAt } from '../read.ts';
import type { Construct, Mention, ScanContext } from '../types.ts';
import { annex } from './annex.ts';
import { article } from './article.ts';
import { bracket } from './bracket.ts';
import { chapter } from './chapter.ts';
import { number } from './number.ts';
import { sectionWord } from './section-word.ts';
import { supplement } from './supplement.ts';
import { table } from './table.ts';

/** Places that may stand in brackets behind a name; a form or a chapter there is often none of it. */
const BRACKETED: readonly Construct[] = [article, number, sectionWord];
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
/** The version between a name and the place: 署名用CP 第1.6版 3.2.3, CPS（Ver 1.3）1.5.4. */
const VERSION = '(?: ?[（(]?第([0-9.]+)版[)）]?| ?[（(]?[Vv]er(?:sion)?\\.? ?([0-9.]*[0-9])[)）]?)';
/**
 * Between a name and the place: 署名用CP**の**3.2.3, 手続規則**（以下「規則」という。）**,
 * 認証用（人）CP**に定める**3.2.3, `BR**,** Section`.
 */
const GAP = new RegExp(
  `(?:[（(](?:以下|令和|平成|昭和)[^（）()]{0,60}[）)]|${VERSION})?(?:の ?|に(?:定める|規定する|おける|記載の|掲げる|示す)|[:：,、]? ?(?:(?:at|in|under) )?)`,
  'y',
);

/** 認証用（人）CP（**3.2.3、4.2.1**）, CPSの該当節（**4.1.1**）: the place in brackets is of that document. */
const IN_BRACKETS =
  /(?:の[^、。（）()「」\n]{0,20}(?:[節項章条]|箇所|条項|規定|定め|記載|部分)| )?[（(](?=[1-9第]|(?:Sections?|Clauses?|§)[ §])/y;
/** The name of a document as found in a text. */
type Named = NonNullable<ReturnType<ScanContext['nameAt']>>;

/**
 * The place behind the name of a document: `本CP 4.2.1`, `手続規則第5条第1項`, `BR Section 7.1`; in
 * brackets behind it or behind what it has there: `認証用（人）CP（3.2.3）`, `CPSの該当節（4.1.1）`.
 *
 * @param name as found at `at`
 */
export function namedPlace(
  text: string,
  at: number,
  name: Named,
  context: ScanContext,
): Mention | undefined {
  return placeOf(text, at, name, context) ?? sharedPlace(text, at, name, context);
}

function placeOf(
  text: string,
  at: number,
  { name, end }: Named,
  context: ScanContext,
): Mention | undefined {
  const between = matchAt(GAP, text, end)!;
  const behind = firstOf(PLACES, text, end + between[0].length, context);
  if (behind) {
    const version = between[1] ?? between[2];
    const document = behind.document ?? name;
    return { ...behind, start: at, document, ...(version !== undefined && { version }) };
  }
  const gap = matchAt(IN_BRACKETS, text, end);
  const inside = gap && firstOf(BRACKETED, text, end + gap[0].length, context);
  return inside && listsPlaces(text, inside.end) ? { ...inside, document: name } : undefined;
}

function firstOf(
  places: readonly Construct[],
  text: string,
  at: number,
  context: ScanContext,
): Mention | undefined {
  for (const place of places) {
    if (!place.first.includes(text[at] ?? ' ')) continue;
    const mention = place.match(text, at, true, context);
    if (mention && 'value' in (mention.steps[0] ?? {})) return mention;
  }
  return undefined;
}

const AND = /(?:(、)|及び|並びに|又は|若しくは)/y;
/** More documents than this do not share a place. */
const MANY = 8;

/** Documents that share the place behind the last: 署名用CP及び認証用（人）CPの3.2.3. */
function sharedPlace(
  text: string,
  at: number,
  first: Named,
  context: ScanContext,
): Mention | undefined {
  const ids = new Set(first.name.ids);
  let name = first;
  for (let count = 1; count < MANY && name.name.ids.length === 1; count++) {
    const and = matchAt(AND, text, name.end);
    if (!and) return undefined;
    const next = context.nameAt(text, name.end + and[0].length);
    if (next?.name.ids.length !== 1) return undefined;
    ids.add(next.name.ids[0]!);
    const mention = placeOf(text, name.end + and[0].length, next, context);
    name = next;
    if (!mention) continue;
    // 署名用CP、認証用（人）CPの3.2.3 names the first as a whole.
    if (mention.document !== next.name || and[1] || ids.size < 2) return undefined;
    const both = [...ids].sort().join('|') === 'cp-auth|cp-sign';
    const notation = both ? 'cp:both' : [...ids].join('|');
    return { ...mention, start: at, document: { notation, ids: [...ids] } };
  }
  return undefined;
}
