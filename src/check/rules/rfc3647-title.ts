import type { Clause } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { numberAbove } from '../numbering/index.ts';
import {
  fits,
  OUTLINE,
  type OutlineSection,
  outlineGrip,
  sectionsOf,
} from '../rfc3647-document.ts';
import { titleKey } from '../title-likeness.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/** The participants stand in any order and with others among them (guide §2.1), so nothing shifts. */
const ANY_ORDER = new Set(['1.3']);

/** The sections of the outline by the keys of their titles; some titles stand several times. */
const BY_TITLE: ReadonlyMap<string, readonly { readonly section: OutlineSection }[]> = Map.groupBy(
  [...OUTLINE.values()].flatMap((section) =>
    [section.ja, section.en].map((title) => ({ key: titleKey(title), section })),
  ),
  ({ key }) => key,
);

/** A heading whose title is that of another section. */
interface Shifted {
  readonly clause: Clause;
  readonly section: OutlineSection | undefined;
  readonly meant: OutlineSection;
}

/**
 * Readers find a section of a CP by its number, whoever wrote it. A number with the title of another
 * section mostly means that one was put in or taken out and the rest moved along; then all that
 * cites them by number is wrong. A title that has nothing in common with that of RFC 3647 is for
 * information: the text may still be the right one.
 *
 * Invalid: `4.9.14 Circumstances for suspension` (that is 4.9.13; one finding for the headings that
 * moved with it); `5.1.7 Logging` (info). Valid: `5.1 PHYSICAL SECURITY CONTROLS`, `3.1.1 名前の種類`
 * for 名称の種類, `1.3.2 発行局`, sections that the outline does not have.
 */
export const rfc3647Title: DocumentRule = {
  id: 'rfc3647-title',
  scope: 'document',
  severity: 'warning',
  about: message(
    '番号と見出しの組がRFC 3647と異なる',
    'a section bears the title of another section of RFC 3647',
  ),
  check(document) {
    if (outlineGrip(document) === 'none') return [];
    const problems: RuleProblem[] = [];
    let run: Shifted[] = [];
    const close = () => {
      if (run.length > 0) problems.push(shifted(run));
      run = [];
    };
    for (const [number, clause] of sectionsOf(document)) {
      const section = OUTLINE.get(number);
      const meant = meantBy(clause, section);
      if (meant) {
        if (!goesOn(run.at(-1), { clause, section, meant })) close();
        run.push({ clause, section, meant });
        continue;
      }
      if (section?.keys.has(titleKey(clause.title))) close();
      if (section && clause.title.trim() !== '' && !fits(clause.title, section) && !moved(clause)) {
        problems.push(unknown(clause, section));
      }
    }
    close();
    return problems;
  },
};

/** The other section that a title belongs to, of the same parent if there is one. */
function meantBy(clause: Clause, section: OutlineSection | undefined): OutlineSection | undefined {
  const key = titleKey(clause.title);
  const above = numberAbove(clause.number!);
  if (key === '' || section?.keys.has(key) || ANY_ORDER.has(above ?? '')) return undefined;
  const others = (BY_TITLE.get(key) ?? []).map((one) => one.section);
  const sibling = others.find((other) => numberAbove(other.number) === above);
  // A number of the document's own may well take up a subject of another chapter.
  return sibling ?? (section && !fits(clause.title, section) ? others[0] : undefined);
}

/** One of the participants at the place of another. */
function moved(clause: Clause): boolean {
  const above = numberAbove(clause.number!);
  if (!ANY_ORDER.has(above ?? '')) return false;
  const key = titleKey(clause.title);
  return [...OUTLINE.values()].some(
    ({ number, keys }) => numberAbove(number) === above && keys.has(key),
  );
}

function goesOn(before: Shifted | undefined, now: Shifted): boolean {
  return (
    before !== undefined && numberAbove(before.clause.number!) === numberAbove(now.clause.number!)
  );
}

function shifted(run: readonly Shifted[]): RuleProblem {
  const [{ clause, meant }, more] = [run[0]!, run.length - 1];
  const last = run.at(-1)!.clause.label;
  return {
    rule: 'rfc3647-title',
    range: clause.heading,
    message: message(
      `${clause.label} の見出し「${clause.title}」は、RFC 3647では ${meant.number} のものである${more > 0 ? `（${last} まで同様にずれている）` : ''}`,
      `${clause.label} has the title "${clause.title}", which is that of ${meant.number} in RFC 3647${more > 0 ? ` (and so on up to ${last})` : ''}`,
    ),
    hint: message(
      '番号がずれていないか確かめる。独自の項目は、RFC 3647の番号の後に置く。',
      'See whether the numbers have shifted; put sections of your own after those of RFC 3647.',
    ),
  };
}

function unknown(clause: Clause, { number, ja, en }: OutlineSection): RuleProblem {
  return {
    rule: 'rfc3647-title',
    severity: 'info',
    range: clause.heading,
    message: message(
      `${clause.label} の見出し「${clause.title}」が、RFC 3647の「${ja}」と異なる`,
      `${clause.label} has the title "${clause.title}", where RFC 3647 has "${en}"`,
    ),
    hint: message(
      `${number} の内容が「${ja}」であるか確かめる。`,
      `See whether the text of ${number} is about "${en}".`,
    ),
  };
}
