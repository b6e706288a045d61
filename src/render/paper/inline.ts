import type { ClauseChange, Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { changeId, changeNumbers } from '../changes.ts';
import { movePlaces } from '../comparison/index.ts';
import { clauseTitle, movedFrom, movedTo, WORDS } from '../words.ts';
import { changedBlocks, noted } from './changed-blocks.ts';
import { anchored, clauseBlocks } from './clean.ts';
import { type BlockContext, blockContext } from './context.ts';
import { changedFrontBlocks } from './front.ts';
import type { NoteRun, PaperBlock, Paragraph } from './types.ts';

export interface InlinePaperOptions {
  readonly lang: Language;
  /** `changed` leaves out clauses that do not change; （略） stands for each stretch of them. */
  readonly context: 'all' | 'changed';
  /**
   * `whole` shows the text of a clause that moved at both its places, so that each version can be
   * read by itself; `once` names it at the old one.
   */
  readonly moves: 'whole' | 'once';
  /** What is to be said in the margin of a clause that changed. */
  readonly comment?: (change: ClauseChange) => string | undefined;
}

/**
 * Both versions in one text (見え消し). Law, with `context: 'all'` and `moves: 'whole'`: the blocks
 * without what one version has not are those of {@link cleanBlocks} of the other.
 */
export function inlineBlocks(redline: Redline, options: InlinePaperOptions): PaperBlock[] {
  const { lang } = options;
  const context = blockContext(lang, redline.old, redline.new, movePlaces(redline));
  const numbers = changeNumbers(redline);
  const blocks: PaperBlock[] = [];
  let omitted = false;
  for (const change of redline.clauses) {
    const same = change.change === 'same' && !change.moved;
    const shown = options.context === 'all' || !same;
    if (!shown) {
      if (!omitted) blocks.push(note(WORDS.omitted[lang]));
    } else if (same) {
      blocks.push(...clauseBlocks(redline.new, change.new!, context));
    } else {
      blocks.push(...changedClause(redline, change, numbers.get(change), context, options));
    }
    omitted = !shown;
  }
  return blocks;
}

function note(text: string): Paragraph {
  return { kind: 'paragraph', style: 'note', runs: [{ kind: 'note', text }], end: 'same' };
}

function changedClause(
  redline: Redline,
  change: ClauseChange,
  number: number | undefined,
  context: BlockContext,
  options: InlinePaperOptions,
): PaperBlock[] {
  const { lang } = context;
  if (change.change === 'moved-away') return oldPlace(redline, change, context, options);
  const way = change.moved && options.moves === 'whole' ? { place: place(change, 'to') } : {};
  const blocks =
    (change.new ?? change.old)!.kind === 'front'
      ? changedFrontBlocks(redline, change, context)
      : changedBlocks(change.blocks, { ...context, ...way });
  const from = change.moved ? movedFrom(nameOf(change.old!))[lang] : undefined;
  const comment = options.comment?.(change);
  const notes: NoteRun[] = [
    ...(from === undefined ? [] : [{ kind: 'note' as const, text: from }]),
    ...(comment === undefined ? [] : [{ kind: 'comment' as const, text: comment }]),
  ];
  return anchored(numbered(noted(blocks, notes), number), changeId(change));
}

/** The place that a clause left. */
function oldPlace(
  redline: Redline,
  change: ClauseChange,
  context: BlockContext,
  { moves }: InlinePaperOptions,
): PaperBlock[] {
  const { lang } = context;
  const to = movedTo(nameOf(change.new!))[lang];
  if (moves === 'once') {
    const name = clauseTitle(change.old!)[lang];
    return anchored([note(`${name}${to}`)], changeId(change));
  }
  const whole = redline.clauses.find(
    (other) => other.change !== 'moved-away' && other.old === change.old,
  )!;
  const blocks = changedBlocks(whole.blocks, { ...context, place: place(whole, 'from') });
  return anchored(noted(blocks, [{ kind: 'note', text: to }]), changeId(change));
}

function place(change: ClauseChange, way: 'from' | 'to'): NonNullable<BlockContext['place']> {
  return { way, move: `clause-${change.new!.address}` };
}

function nameOf(clause: NonNullable<ClauseChange['new']>): string {
  return clause.label.trim() || clause.title;
}

function numbered(blocks: readonly PaperBlock[], number: number | undefined): PaperBlock[] {
  const [first, ...rest] = blocks;
  if (number === undefined || first?.kind !== 'paragraph') return [...blocks];
  return [{ ...first, number }, ...rest];
}
