import type { ClauseChange, Redline } from '../../redline/index.ts';
import { kindsOf } from '../change-kinds.ts';
import { changeNumbers } from '../changes.ts';
import {
  type ComparisonFormOptions,
  type ComparisonRow,
  comparisonLead,
  comparisonRemarks,
  comparisonTable,
} from '../comparison/index.ts';
import { WORDS } from '../words.ts';
import { cellHtml } from './cells.ts';
import { escapeHtml } from './escape.ts';
import { langOf, ownWords } from './language.ts';
import type { InlineContext } from './runs.ts';

export interface ComparisonHtmlOptions extends ComparisonFormOptions {
  /** Page with the inline redline, to which the rows lead: `handout-1-inline.html`. */
  readonly inlinePage?: string;
}

/** What the rows of a table need beside their text. */
interface RowContext extends InlineContext {
  readonly order: 'new-left' | 'old-left';
  readonly numbers: ReadonlyMap<ClauseChange, number>;
  readonly inlinePage?: string;
  /** Attribute of the bodies, where the document has another language than the page. */
  readonly language: string;
}

/**
 * A comparison table (新旧対照表) as the ministries set it: the sentence above, two columns with
 * changed words underlined on both sides, remarks below (guide §5.3). The rows of a clause have the
 * id `row-N`, counted as the list of changes counts them.
 */
export function htmlComparison(redline: Redline, options: ComparisonHtmlOptions): string {
  const { lang, order = 'new-left' } = options;
  const table = comparisonTable(redline, options);
  if (table.rows.length === 0) return `<p class="none">${WORDS.none[lang]}</p>`;
  const [newTitle, oldTitle] = options.titles ?? [WORDS.newTitle[lang], WORDS.oldTitle[lang]];
  const titles = order === 'new-left' ? [newTitle, oldTitle] : [oldTitle, newTitle];
  // Link targets that changed are written out, and a place in the document is not in this page.
  const context: RowContext = {
    lang,
    fragment: () => undefined,
    order,
    language: langOf(redline.new, lang),
    numbers: changeNumbers(redline),
    ...(options.inlinePage !== undefined && { inlinePage: options.inlinePage }),
  };
  const [lead, note] = comparisonLead(redline).map((said) => escapeHtml(said[lang]));
  return [
    '<section class="comparison">',
    `<p class="lead">${lead}</p>`,
    `<p class="lead-note">${note}</p>`,
    '<table class="columns">',
    '<colgroup><col><col></colgroup>',
    `<thead><tr>${titles.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('')}</tr></thead>`,
    ...clauses(table.rows).map((rows) => ownWords(clauseBody(rows, context), redline.new, lang)),
    `<tbody class="remarks"><tr><td colspan="2">${escapeHtml(comparisonRemarks(table, lang))}</td></tr></tbody>`,
    // Repeated at the foot of each printed page, so that a clause that goes on is framed there too.
    '<tfoot><tr><td colspan="2"></td></tr></tfoot>',
    '</table>',
    '</section>',
  ].join('\n');
}

function clauses(rows: readonly ComparisonRow[]): ComparisonRow[][] {
  const groups: ComparisonRow[][] = [];
  for (const row of rows) {
    if (row.begins) groups.push([row]);
    else groups.at(-1)!.push(row);
  }
  return groups;
}

function clauseBody(rows: readonly ComparisonRow[], context: RowContext): string {
  const number = context.numbers.get(rows[0]!.change);
  const html = rows.map((row, index) => {
    const way = index === 0 && number !== undefined ? inlineLink(number, context) : '';
    const cells = [row.new, row.old].map((cell) => cellHtml(cell, context));
    if (context.order === 'old-left') cells.reverse();
    return `<tr class="${row.kind}"><td>${cells[0]}</td>\n<td>${way}${cells[1]}</td></tr>`;
  });
  const change = rows[0]!.change;
  const id = number === undefined ? '' : ` id="row-${number}"`;
  const kinds = number === undefined ? '' : ` data-kinds="${kindsOf(change).join(' ')}"`;
  return `<tbody${id} class="clause"${kinds}${context.language}>\n${html.join('\n')}\n</tbody>`;
}

/** From a row to the same change in the inline redline; not printed. */
function inlineLink(number: number, { inlinePage, lang }: RowContext): string {
  if (inlinePage === undefined) return '';
  const href = `${escapeHtml(inlinePage)}#change-${number}`;
  return `<a class="way" href="${href}">${WORDS.toInline[lang]}</a>`;
}
