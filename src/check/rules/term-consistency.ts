import type { TextEdit } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { editAt } from '../prose/fix.ts';
import { type Live, liveText } from '../prose/live.ts';
import { VARIANTS } from '../prose/variants.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/** A form in the table: the row and the form in it. */
interface Place {
  readonly live: Live;
  readonly at: number;
  readonly found: string;
}

/** One expression for each row; the forms are its groups. */
const ROWS = VARIANTS.map(
  ({ forms }) => new RegExp(forms.map(({ pattern }) => `(${pattern})`).join('|'), 'g'),
);

/**
 * Two words for one thing in one document (guide S26, S94): 改訂 beside 改定 for amending it, ポリシ
 * beside ポリシー, 又は beside または. The table with reasons is `prose/variants.ts`. One finding for
 * each form that is not the most frequent one, at its first place, with the counts of both.
 *
 * Invalid: 「サーバー」 twice in a document of 「サーバ」. Valid: the other form in a title 「…」, in the
 * revision history, in names such as 改定履歴 and セキュリティポリシー; 準拠性監査 beside 準拠性審査.
 */
export const termConsistency: DocumentRule = {
  id: 'term-consistency',
  scope: 'document',
  severity: 'warning',
  fixable: true,
  about: message('同じ物事に別の表記が使われている', 'two words for one thing'),
  check(document) {
    const live = liveText(document);
    return VARIANTS.flatMap(({ forms }, row) => {
      const there = forms.filter(({ name, seed = name }) => document.source.includes(seed));
      return there.length > 1 ? judge(row, placesOf(row, live)) : [];
    });
  },
};

/** Where each form of a row stands. */
function placesOf(row: number, live: readonly Live[]): Place[][] {
  const places = VARIANTS[row]!.forms.map((): Place[] => []);
  for (const stretch of live) {
    for (const match of stretch.text.matchAll(ROWS[row]!)) {
      const form = places.findIndex((_, group) => match[group + 1] !== undefined);
      places[form]!.push({ live: stretch, at: match.index, found: match[0] });
    }
  }
  return places;
}

function judge(row: number, places: readonly (readonly Place[])[]): RuleProblem[] {
  const counts = places.map((found) => found.length);
  const most = counts.indexOf(Math.max(...counts));
  return places.flatMap((found, form) =>
    form !== most && found.length > 0 ? [problem(row, form, most, found, counts[most]!)] : [],
  );
}

function problem(
  row: number,
  form: number,
  most: number,
  places: readonly Place[],
  count: number,
): RuleProblem {
  const { forms, severity, safe, why } = VARIANTS[row]!;
  const [name, right] = [forms[form]!.name, forms[most]!];
  const [{ live, at, found }] = places as [Place];
  const clear = safe && count > places.length * 2;
  const edits = clear ? places.map((place) => edit(place, right.name, right.instead)) : [];
  const fix = edits.filter((one): one is TextEdit => one !== undefined);
  const where = [...new Set(places.map(({ live: { passage } }) => passage.clause.label))]
    .filter((label) => label !== '')
    .slice(0, 5)
    .join(', ');
  return {
    rule: 'term-consistency',
    severity,
    range: live.passage.sourceRange(at, at + found.length),
    message: message(
      `「${name}」が${places.length}か所あるが、この文書は「${right.name}」を${count}か所で用いる`,
      `"${name}" stands in ${places.length} places, "${right.name}" in ${count}`,
    ),
    hint: message(
      where === '' ? why.ja : `${why.ja}（${where}）`,
      where === '' ? why.en : `${why.en} (${where})`,
    ),
    ...(fix.length > 0 && { fix }),
  };
}

function edit({ live, at, found }: Place, name: string, instead?: (found: string) => string) {
  const text = instead ? instead(found) : name;
  return editAt(live.passage, at, at + found.length, text);
}
