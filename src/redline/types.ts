import type { Nodes, PhrasingContent } from 'mdast';
import type { Clause, Document } from '../document/index.ts';
import type { Relocation } from './relocation.ts';

/**
 * A comparison of two versions of a document. Unchanged text is held once.
 *
 * Law: `reject(redline)` is the tree of the old version and `accept(redline)` that of the new one,
 * positions aside. {@link compareDocuments} proves it before it returns.
 */
export interface Redline {
  readonly old: Document;
  readonly new: Document;
  /** In reading order: the order of the new version, deleted clauses where they stood. */
  readonly clauses: readonly ClauseChange[];
}

/** What became of one clause. */
export interface ClauseChange {
  readonly change: 'same' | 'edited' | 'inserted' | 'deleted' | 'moved-away';
  readonly old?: Clause;
  readonly new?: Clause;
  /** It stands in another order among the clauses that stayed; its old place has `moved-away`. */
  readonly moved: boolean;
  /** What a reader calls a move, or what went along with one: see {@link relocate}. */
  readonly relocation?: Relocation;
  /** Of an inserted clause: the old clause that it was a part of. */
  readonly splitFrom?: Clause;
  /** Of a deleted clause: the new clause that took its text in. */
  readonly mergedInto?: Clause;
  /** Same clause under another number. */
  readonly renumbered: boolean;
  /** Same clause under another title. */
  readonly retitled: boolean;
  /** Heading and body; empty for `moved-away`. */
  readonly blocks: readonly BlockChange[];
}

/** A syntax node without its children, its value and its position. */
export type Shell = { readonly type: Nodes['type'] } & Readonly<Record<string, unknown>>;

/** What became of a block: a paragraph, list, item, table, row, cell, code … */
export type BlockChange =
  | { readonly change: 'same'; readonly node: Nodes }
  | {
      readonly change: 'inserted' | 'deleted';
      readonly node: Nodes;
      /** Same number at the two places of a block that moved as it was. */
      readonly move?: number;
      /** Set at both places of a block that moved and has other words there. */
      readonly edited?: EditedMove;
      /** The same object for blocks that came in the place of others with much the same words. */
      readonly regrouped?: Regrouping;
    }
  | ContainerChange
  | TextChange;

/**
 * What was edited in a block that moved. The two places stay a deletion and an insertion, so the
 * law of the redline does not rest on this; it tells a reader which words are new.
 */
export interface EditedMove {
  /** Same number at the two places; no other move of the redline has it. */
  readonly move: number;
  /** Its old version is the deleted node, its new version the inserted one, positions aside. */
  readonly inside: BlockChange;
}

/** What became of the words of some blocks that were put together in another way, read as one text. */
export interface Regrouping {
  readonly pieces: readonly Piece[];
}

/** A list, item, table, row, quotation or footnote with something changed inside. */
export interface ContainerChange {
  readonly change: 'container';
  readonly old: Shell;
  readonly new: Shell;
  readonly children: readonly BlockChange[];
}

/**
 * Changed text of a paragraph, heading, cell, code or HTML block. More than one shell on a side
 * means that paragraphs were split or joined; pieces with `boundary` stand between them.
 */
export interface TextChange {
  readonly change: 'text';
  readonly old: readonly Shell[];
  readonly new: readonly Shell[];
  readonly pieces: readonly Piece[];
}

/** A stretch of text that is in both versions, or in one. */
export interface Piece {
  readonly op: 'same' | 'inserted' | 'deleted';
  /** The text, or the plain text of {@link atom}. */
  readonly text: string;
  /** Inline node that is one unit: code, image, line break, footnote reference. */
  readonly atom?: PhrasingContent;
  /** The end of a paragraph, where another follows. */
  readonly boundary?: true;
  /** Wrappers around the text in the old version, outermost first; absent where it is inserted. */
  readonly oldMarks?: readonly Mark[];
  /** Wrappers in the new version; absent where it is deleted. */
  readonly newMarks?: readonly Mark[];
  /**
   * Set where the change is none of wording: `space` for blanks and line breaks only, `format` for
   * text that is the same but bold, or linked elsewhere, in one version only; with `op` not `same`
   * for text that is written as code in one version only.
   */
  readonly kind?: 'space' | 'format';
}

/** One instance of an inline wrapper: strong, emphasis, link …, or the text node itself. */
export interface Mark {
  /** Tells instances of a side apart, so that two neighbouring wrappers do not melt into one. */
  readonly id: number;
  readonly shell: Shell;
}
