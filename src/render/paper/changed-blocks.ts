import type { AlignType, Nodes } from 'mdast';
import {
  acceptBlocks,
  type BlockChange,
  type ContainerChange,
  moveOf,
  rejectBlocks,
  type Shell,
  type TextChange,
  type Whole,
  weightOf,
} from '../../redline/index.ts';
import { levelChanged, movedFrom, movedTo, WORDS } from '../words.ts';
import { asCaption, hanging, isCaption, led, nodeBlock } from './blocks.ts';
import { changedItems } from './changed-items.ts';
import { changedRows } from './changed-rows.ts';
import type { BlockContext } from './context.ts';
import { textNotes } from './notes.ts';
import { lines } from './runs.ts';
import type { NoteRun, PaperBlock, Paragraph } from './types.ts';

/** Blocks with what changed in them, as both versions in one text. */
export function changedBlocks(
  changes: readonly BlockChange[],
  context: BlockContext,
): PaperBlock[] {
  return changes.flatMap((change, index) => {
    const next = changes[index + 1];
    const caption = next && newNode(next).type === 'table' && isCaption(newNode(change));
    const blocks = changedBlock(change, context);
    return caption ? blocks.map(asCaption) : blocks;
  });
}

function newNode(change: BlockChange): Nodes {
  return acceptBlocks([change])[0] ?? rejectBlocks([change])[0]!;
}

function changedBlock(change: BlockChange, context: BlockContext): PaperBlock[] {
  switch (change.change) {
    case 'same':
      return nodeBlock(change.node, sameContext(context));
    case 'inserted':
    case 'deleted':
      return wholeBlock(change, context);
    case 'text':
      return textBlocks(change, context);
    case 'container':
      return containerBlocks(change, context);
  }
}

/** Context of what both versions have: at a place of a move it is there in one of them only. */
export function sameContext(context: BlockContext): BlockContext {
  const { place } = context;
  if (!place) return context;
  return { ...context, op: place.way === 'from' ? 'deleted' : 'inserted', move: place.move };
}

/** Whether what one version alone has is there at this place of a move. */
export function isHere(op: 'inserted' | 'deleted', { place }: BlockContext): boolean {
  return !place || (place.way === 'from') === (op === 'deleted');
}

function wholeBlock(change: Whole, context: BlockContext): PaperBlock[] {
  if (!isHere(change.change, context)) return [];
  const inside = movedInside(change, context);
  const blocks = inside
    ? changedBlock(inside.change, inside.context)
    : nodeBlock(change.node, wholeContext(change, context));
  return noted(blocks, moveNote(change, context));
}

/** What came or went whole. */
export function wholeContext(change: Whole, context: BlockContext): BlockContext {
  const { place: _, ...rest } = context;
  const own = { ...rest, op: change.change };
  return change.move === undefined ? own : { ...own, move: `block-${change.move}` };
}

/** What was edited in a block that moved, with the context of this place of the move. */
export function movedInside(
  change: Whole,
  context: BlockContext,
): { change: BlockChange; context: BlockContext } | undefined {
  if (!change.edited) return undefined;
  const way = change.change === 'deleted' ? 'from' : 'to';
  const place = { way, move: `block-${change.edited.move}` } as const;
  return { change: change.edited.inside, context: { ...context, place } };
}

/** Where a moved block is in the other version. */
export function moveNote(change: Whole, { places, lang }: BlockContext): NoteRun[] {
  const move = moveOf(change);
  if (move === undefined) return [];
  const place = places.get(move) ?? {};
  const said = change.change === 'inserted' ? movedFrom(place.old ?? '') : movedTo(place.new ?? '');
  return [{ kind: 'note', text: said[lang] }];
}

/** Blocks with notes behind the text of the first paragraph in them. */
export function noted(blocks: readonly PaperBlock[], notes: readonly NoteRun[]): PaperBlock[] {
  const [first, ...rest] = blocks;
  if (notes.length === 0 || !first) return [...blocks];
  if (first.kind === 'paragraph') return [{ ...first, runs: [...first.runs, ...notes] }, ...rest];
  const own: PaperBlock = { kind: 'paragraph', style: 'note', runs: notes, end: 'same' };
  return [own, ...blocks];
}

function textBlocks(change: TextChange, context: BlockContext): Paragraph[] {
  const [before, after] = [change.old[0]!, change.new[0]!];
  const literal = after.type === 'code' || after.type === 'html' || after.type === 'yaml';
  const found = lines(change.pieces, context, textNotes(change, context.lang), literal);
  const level = { level: Number(after.depth), oldLevel: Number(before.depth) };
  return found.map((line, index): Paragraph => {
    const runs = index === 0 ? [...line.runs, ...weightNote(change, context)] : line.runs;
    const own = { kind: 'paragraph' as const, ...line, runs };
    if (literal) return { ...own, style: 'code' };
    if (after.type !== 'heading')
      return { ...own, style: 'text', ...hanging(lineText(own), false) };
    const { oldLevel, ...rest } = level;
    return { ...own, style: 'heading', ...(oldLevel === level.level ? rest : level) };
  });
}

/** The text of a paragraph in the new version, or in the old one where it is in that alone. */
export function lineText({ runs }: Pick<Paragraph, 'runs'>): string {
  const text = (gone: 'inserted' | 'deleted') =>
    runs.map((run) => (run.kind === 'text' && run.op !== gone ? run.text : '')).join('');
  return text('deleted') || text('inserted');
}

/** What no run of a text shows: another level of a heading, blanks, the form of the block. */
function weightNote(change: TextChange, { lang }: BlockContext): NoteRun[] {
  const note = (text: string): NoteRun[] => [{ kind: 'note', text }];
  const [before, after] = [change.old[0]!, change.new[0]!];
  if (after.type === 'heading' && before.depth !== after.depth) {
    return note(levelChanged(before.depth, after.depth)[lang]);
  }
  const weight = weightOf([change]);
  if (weight === 'space') return note(WORDS.spaceOnly[lang]);
  const shown = change.pieces.some((piece) => piece.kind === 'format' && piece.op === 'same');
  return weight === 'format' && !shown ? note(WORDS.formatOnly[lang]) : [];
}

function containerBlocks(change: ContainerChange, context: BlockContext): PaperBlock[] {
  const notes = formNote(change, context);
  const inside = () => changedBlocks(change.children, context);
  switch (change.new.type) {
    case 'list':
      return noted(
        [
          {
            kind: 'list',
            ordered: change.new.ordered === true,
            start: Number(change.new.start ?? 1),
            items: changedItems(change, context),
          },
        ],
        notes,
      );
    case 'table': {
      const rows = changedRows(change, context);
      const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
      const align = (change.new.align ?? []) as AlignType[];
      return noted([{ kind: 'table', style: 'content', columns, align, rows }], notes);
    }
    case 'blockquote':
      return noted([{ kind: 'group', style: 'quote', blocks: inside() }], notes);
    case 'footnoteDefinition':
      return [
        {
          kind: 'group',
          style: 'footnote',
          blocks: noted(led(labels(change, context), inside()), notes),
        },
      ];
    default:
      return noted(inside(), notes);
  }
}

function labels(change: ContainerChange, context: BlockContext) {
  const label = ({ label: own, identifier }: Shell) => `[${String(own ?? identifier)}]`;
  const [old, now] = [label(change.old), label(change.new)];
  const pieces =
    old === now
      ? [{ op: 'same' as const, text: `${now} ` }]
      : [
          { op: 'deleted' as const, text: old },
          { op: 'inserted' as const, text: now },
          { op: 'same' as const, text: ' ' },
        ];
  return lines(pieces, context, new Map(), true)[0]!;
}

/** A container that is written otherwise, where nothing else about it changed. */
function formNote(change: ContainerChange, { lang }: BlockContext): NoteRun[] {
  const formOnly = weightOf(change.children) === 'none' && weightOf([change]) !== 'substance';
  return formOnly ? [{ kind: 'note', text: WORDS.formatOnly[lang] }] : [];
}
