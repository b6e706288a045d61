import type { Nodes, PhrasingContent } from 'mdast';
import {
  type BlockChange,
  type ContainerChange,
  itemSigns,
  moveOf,
  type Shell,
  type TextChange,
  textOf,
  type Whole,
  weightOf,
} from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { inlineSpans, literalText, settleBreaks, span } from './inline.ts';
import { literalPieceSpans, pieceSpans } from './pieces.ts';
import type { Places } from './places.ts';
import type { Span, Style } from './types.ts';
import { levelChanged, movedFrom, movedTo, WORDS } from './words.ts';

/** A block as it is to be seen, of a document or of a redline alike. */
export interface View {
  readonly type: Nodes['type'];
  /** Attributes of the node: depth, ordered, start, checked; of the new version where there is one. */
  readonly shell: Readonly<Record<string, unknown>>;
  /** Attributes in the old version, of a container with something changed inside. */
  readonly oldShell?: Shell;
  /** Signs before an item, where that of the new version is another: `1.`, `•`, `☐`. */
  readonly signs?: { readonly old: string; readonly new: string };
  /** `within`: something below it changed; `edited`: its own text or form did. */
  readonly op: 'same' | 'inserted' | 'deleted' | 'edited' | 'within';
  readonly moved: boolean;
  /** It moved here, and what is marked in it was edited. */
  readonly arrived?: true;
  /** Text of a leaf; a line feed ends a line. */
  readonly spans?: readonly Span[];
  readonly children: readonly View[];
  /** Column of a table cell, where its table gained or lost some. */
  readonly column?: number;
  readonly notes: readonly string[];
}

/** What turning blocks into views needs to know. */
export interface ViewOptions {
  readonly lang: Language;
  /** Writes the targets of links. */
  readonly targets?: boolean;
  /** Where the two places of a move are, by its number. */
  readonly places?: Places;
}

type Op = 'same' | 'inserted' | 'deleted';

const STYLES = { same: undefined, inserted: 'inserted', deleted: 'deleted' } as const;

/** View of a node that is whole: unchanged, inserted or deleted. */
export function nodeView(node: Nodes, op: Op, options: ViewOptions, moved = false): View {
  const style: Style | undefined = moved ? 'moved' : STYLES[op];
  const view = { type: node.type, shell: node as unknown as Shell, op, moved, notes: [] };
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell': {
      const inline = {
        lang: options.lang,
        targets: options.targets === true || op !== 'same',
        ...(style && { style }),
      };
      const spans = settleBreaks(inlineSpans(node.children as PhrasingContent[], inline));
      return { ...view, spans, children: [] };
    }
    case 'code':
    case 'html':
    case 'yaml':
      return { ...view, spans: [span(literalText(node.value), style)], children: [] };
    case 'thematicBreak':
      return { ...view, spans: [span('---', style)], children: [] };
    case 'definition': {
      const text = `[${node.label ?? node.identifier}]: ${node.url}${node.title ? ` "${node.title}"` : ''}`;
      return { ...view, spans: [span(literalText(text), style)], children: [] };
    }
    default: {
      if (!('children' in node)) {
        return { ...view, spans: [span(literalText(textOf(node)), style)], children: [] };
      }
      const children = node.children.map((child) => nodeView(child, op, options, moved));
      return { ...view, children };
    }
  }
}

/** View of a changed block. */
export function changeView(change: BlockChange, options: ViewOptions): View {
  switch (change.change) {
    case 'same':
      return nodeView(change.node, 'same', options);
    case 'inserted':
    case 'deleted': {
      const notes = moveNotes(change, options);
      if (change.change === 'inserted' && change.edited) {
        const view = changeView(change.edited.inside, options);
        return { ...view, arrived: true, notes: [...view.notes, ...notes] };
      }
      const moved = moveOf(change) !== undefined;
      return { ...nodeView(change.node, change.change, options, moved), notes };
    }
    case 'text': {
      const type = change.new[0]!.type;
      const literal = ['code', 'html', 'yaml'].includes(type);
      const spans = literal
        ? literalPieceSpans(change.pieces)
        : settleBreaks(pieceSpans(change.pieces, options.lang));
      return {
        type,
        shell: change.new[0]!,
        op: 'edited',
        moved: false,
        spans,
        children: [],
        notes: textNotes(change, options),
      };
    }
    case 'container':
      return containerView(change, options);
  }
}

function containerView(change: ContainerChange, options: ViewOptions): View {
  const signs = change.new.type === 'list' ? itemSigns(change) : [];
  const children = change.children.map((child, index): View => {
    const view = changeView(child, options);
    const { old = '', new: now = '', changed = false } = signs[index] ?? {};
    return changed ? { ...view, signs: { old, new: now } } : view;
  });
  const formOnly = formChanged(change) && weightOf([change]) !== 'substance';
  return {
    type: change.new.type,
    shell: change.new,
    oldShell: change.old,
    op: formOnly ? 'edited' : 'within',
    moved: false,
    children: formOnly ? children.map(asSame) : children,
    notes: formOnly ? [WORDS.formatOnly[options.lang]] : [],
  };
}

/** What no word of a changed text says: another level of a heading, white space, its form. */
function textNotes(change: TextChange, { lang }: ViewOptions): string[] {
  const [before, after] = [change.old[0]!, change.new[0]!];
  if (after.type === 'heading' && before.depth !== after.depth) {
    return [levelChanged(before.depth, after.depth)[lang]];
  }
  const weight = weightOf([change]);
  if (weight === 'space') return [WORDS.spaceOnly[lang]];
  const noted = change.pieces.some((piece) => piece.op === 'same' && piece.kind === 'format');
  return weight === 'format' && !noted ? [WORDS.formatOnly[lang]] : [];
}

/** A container of which nothing changed but how it is written: a loose list, aligned columns. */
function formChanged(change: BlockChange): boolean {
  if (change.change === 'same') return true;
  return change.change === 'container' && change.children.every(formChanged);
}

function asSame(view: View): View {
  return { ...view, op: 'same', notes: [], children: view.children.map(asSame) };
}

/** Where a moved block went, or came from. */
function moveNotes(change: Whole, { lang, places }: ViewOptions): string[] {
  const move = moveOf(change);
  const place = move === undefined ? undefined : places?.get(move);
  if (!place) return [];
  return [change.change === 'deleted' ? movedTo(place.new)[lang] : movedFrom(place.old)[lang]];
}
