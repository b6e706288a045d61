import type { Clause } from '../../document/index.ts';
import type { ClauseChange, Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { isLevelOfNumber, kindsOf } from '../change-kinds.ts';
import { changeId, changeKinds, changeNumbers } from '../changes.ts';
import { movePlaces } from '../comparison/index.ts';
import { clauseTitle, movedFrom, movedTo, WORDS } from '../words.ts';
import { classOf, contentHtml } from './blocks.ts';
import { changedBlocksHtml } from './changed-blocks.ts';
import { changedContentHtml } from './changed-text.ts';
import { clauseHtml } from './clean.ts';
import { documentContext } from './context.ts';
import { escapeHtml } from './escape.ts';
import { headingLevels } from './heading-levels.ts';
import { langOf, ownWords } from './language.ts';
import { type RedlineContext, wholeContext } from './redline-context.ts';

export interface InlineOptions {
  readonly lang: Language;
  /** `changed` leaves out clauses that do not change; （略） stands for each stretch of them. */
  readonly context: 'all' | 'changed';
  /** Before every id, for pages that show more than one document. */
  readonly idPrefix?: string;
  /** Page with the comparison table, to which the numbers of the changes lead. */
  readonly tablePage?: string;
}

interface ChangeContext extends RedlineContext {
  readonly tablePage?: string;
  readonly levels: ReadonlyMap<Clause, number>;
}

/**
 * Both versions in one text (見え消し): deletions struck through, insertions underlined. A clause
 * has an id made from its address, `old-` before it where it is in the old version only; the
 * changed ones also have `change-N`, counted in reading order, as the change list links to them.
 */
export function htmlInline(redline: Redline, options: InlineOptions): string {
  const { lang, idPrefix = '' } = options;
  const isSame = ({ change, moved }: ClauseChange) => change === 'same' && !moved;
  const isShown = (change: ClauseChange) => options.context === 'all' || !isSame(change);
  const shown = redline.clauses.filter(isShown).flatMap((change) => change.new ?? []);
  const headed = redline.clauses
    .filter((change) => isShown(change) && change.change !== 'moved-away')
    .map((change) => (change.new ?? change.old)!);
  const context: ChangeContext = {
    ...documentContext(redline.new, lang, idPrefix, shown),
    prefix: idPrefix,
    places: movePlaces(redline),
    levels: headingLevels(headed),
    ...(options.tablePage !== undefined && { tablePage: options.tablePage }),
  };
  const numbers = changeNumbers(redline);
  const parts: string[] = [];
  let omitted = false;
  for (const change of redline.clauses) {
    if (!isShown(change)) {
      if (!omitted) parts.push(`<p class="omitted">${WORDS.omitted[lang]}</p>`);
    } else if (!isSame(change)) {
      parts.push(changedClause(change, numbers.get(change), context));
    } else if (change.new!.slice.trim() !== '') {
      const level = context.levels.get(change.new!);
      const html = clauseHtml(redline.new, change.new!, level, context);
      parts.push(`<section id="${idOf(change, context)}">\n${html}\n</section>`);
    }
    omitted = !isShown(change);
  }
  const none = numbers.size === 0 ? [`<p class="none">${WORDS.none[lang]}</p>`] : [];
  const open = `<div class="document redline"${langOf(redline.new, lang)}>`;
  const html = [open, legend(lang), ...none, ...parts, '</div>'].join('\n');
  return ownWords(html, redline.new, lang);
}

function legend(lang: Language): string {
  return [
    `<p class="legend">${WORDS.legend[lang]}${lang === 'ja' ? '：' : ': '}`,
    `<ins>${WORDS.legendInserted[lang]}</ins>　<del>${WORDS.legendDeleted[lang]}</del>　`,
    `<ins class="moved">${WORDS.legendMoved[lang]}</ins>　`,
    `<span class="format">${WORDS.legendFormat[lang]}</span></p>`,
  ].join('');
}

function idOf(change: ClauseChange, { prefix = '' }: RedlineContext): string {
  return escapeHtml(changeId(change, prefix));
}

function changedClause(
  change: ClauseChange,
  number: number | undefined,
  context: ChangeContext,
): string {
  const { lang, prefix = '', tablePage } = context;
  if (change.change === 'moved-away') return oldPlace(change, context);
  const kinds = changeKinds(change).map((kind) => kind[lang]);
  const way =
    tablePage === undefined
      ? number
      : `<a href="${escapeHtml(tablePage)}#row-${number}">${number}</a>`;
  const mark = `<span class="number" id="${escapeHtml(prefix)}change-${number}" title="${kinds.join(lang === 'ja' ? '・' : ', ')}">${way}</span> `;
  const clause = (change.new ?? change.old)!;
  const { heading, rest } = headingOf(change, context);
  const tag = `h${context.levels.get(clause)}`;
  const [open, close] =
    clause.kind === 'section' && heading !== ''
      ? [`<${tag}>`, `</${tag}>`]
      : ['<p class="name">', '</p>'];
  const notes = change.moved ? origin(change, context) : '';
  const className = change.change === 'same' ? 'moved' : change.change;
  return [
    `<section id="${idOf(change, context)}"${classOf('changed', className)} data-kinds="${kindsOf(change).join(' ')}">`,
    `${open}${mark}${heading}${notes}${close}`,
    changedBlocksHtml(rest, context),
    '</section>',
  ].join('\n');
}

/** The heading with its changes, and the blocks behind it. */
function headingOf(change: ClauseChange, context: RedlineContext) {
  const [first, second, ...others] = change.blocks;
  const clause = (change.new ?? change.old)!;
  const rest = change.blocks.slice(1);
  // Text that got a heading, or lost it: the heading is one of the blocks.
  const regrouped = change.old && change.new && change.old.kind !== change.new.kind;
  if (regrouped) return { heading: '', rest: change.blocks };
  if (clause.kind === 'section' && first?.change === 'text' && first.new[0]!.type === 'heading') {
    const [before] = first.old;
    const level = isLevelOfNumber(change) ? { depth: first.new[0]!.depth } : {};
    const shown = before ? { ...first, old: [{ ...before, ...level }] } : first;
    return { heading: changedContentHtml(shown, context), rest };
  }
  if (clause.kind === 'section' && first && 'node' in first && first.node.type === 'heading') {
    const show = (block: typeof first) => {
      const own = block.change === 'same' ? context : wholeContext(block, context);
      return contentHtml(block.node, own) + (own.note ?? '');
    };
    const replaced = first.change === 'deleted' && change.change === 'edited';
    if (!replaced || second?.change !== 'inserted') return { heading: show(first), rest };
    return { heading: `${show(first)} ${show(second)}`, rest: others };
  }
  return { heading: escapeHtml(clauseTitle(clause)[context.lang]), rest: change.blocks };
}

/** Behind the heading of a clause that moved: where it came from. */
function origin(change: ClauseChange, { lang, prefix = '' }: RedlineContext): string {
  const old: ClauseChange = { ...change, change: 'moved-away' };
  const place = change.old!.label.trim() || change.old!.title;
  return link(changeId(old, prefix), movedFrom(place)[lang]);
}

/** At the place that a clause left: its name and where it went. */
function oldPlace(change: ClauseChange, context: RedlineContext): string {
  const { lang, prefix = '' } = context;
  const to = changeId({ ...change, change: 'same' }, prefix);
  const place = change.new!.label.trim() || change.new!.title;
  const name = escapeHtml(clauseTitle(change.old!)[lang]);
  return [
    `<section id="${idOf(change, context)}" class="changed moved-away">`,
    `<p><del class="moved">${name}</del>${link(to, movedTo(place)[lang])}</p>`,
    '</section>',
  ].join('\n');
}

function link(id: string, text: string): string {
  return `<small class="note"><a href="#${encodeURIComponent(id)}">${escapeHtml(text)}</a></small>`;
}
