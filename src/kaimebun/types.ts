/**
 * One line of the plain text that amending sentences speak of: a heading, a paragraph, an item, a
 * table row. Lines of annexes and forms, and further lines of one item, share a key.
 */
export interface Line {
  /** Address of the provision: `art:5`, `art:5/p:2/i:1/s:ア`, `annex:1`, `title`, `preamble`. */
  readonly key: string;
  readonly kind: 'heading' | 'text' | 'row';
  /** Without label. A heading of an article has its brackets: （提出先）. Cells are parted by ｜. */
  readonly text: string;
}

/** A document as amending sentences see it. */
export type Projection = readonly Line[];

/** Words that come in the place of others, everywhere in a provision. */
export type WordEdit =
  | { readonly verb: 'replace'; readonly old: string; readonly now: string }
  | { readonly verb: 'add'; readonly anchor: string; readonly added: string }
  | { readonly verb: 'cut'; readonly old: string };

/** A part of a paragraph that is named by itself. */
export type Portion = 'proviso' | 'latter';

/** One act of an amending sentence, in the order in which it is done. */
export type Act =
  /** `第5条及び第6条中「甲」を「乙」に改め` */
  | { readonly act: 'words'; readonly at: readonly string[]; readonly edits: readonly WordEdit[] }
  /** `第9条の見出しを「（事務）」に改め` */
  | { readonly act: 'heading'; readonly at: string; readonly text: string }
  /** `第9条の見出しを削り`; `第9条の前の見出しを削り` where the next article shares it (K28) */
  | { readonly act: 'unhead'; readonly at: string; readonly common?: true }
  /** `第9条に見出しとして「（事務）」を付し`, `同条の前に見出しとして「（事務）」を付し` */
  | { readonly act: 'head'; readonly at: string; readonly text: string; readonly common?: true }
  /** `第7条を削り`, `第7条第2項ただし書を削り` */
  | {
      readonly act: 'delete';
      readonly at: string;
      readonly to?: string;
      /** `body`: everything but the heading. */
      readonly portion?: Portion | 'body';
    }
  /** `第9条を第10条とし` */
  | {
      readonly act: 'renumber';
      readonly at: string;
      readonly to: string;
      /** Chapter that is named with it: it is the last article of that (K27). */
      readonly within?: string;
    }
  /** `第6条から第8条までを1条ずつ繰り下げ`; `by` is negative for 繰り上げ */
  | { readonly act: 'shift'; readonly from: string; readonly to: string; readonly by: number }
  /** `第5条を次のように改める。` and the new lines */
  | { readonly act: 'rewrite'; readonly at: string; readonly lines: Projection }
  /** `第5条の次に次の1条を加える。` and the new lines */
  | {
      readonly act: 'insert';
      readonly side: 'after' | 'before' | 'end';
      readonly at: string;
      readonly lines: Projection;
      /** Chapter that is named with it: the new article is the first of that. */
      readonly within?: string;
    }
  /** `第7条に次のただし書を加える。`, `第7条に後段として次のように加える。` */
  | {
      readonly act: 'append';
      readonly at: string;
      readonly portion: Portion;
      readonly text: string;
    };

/** An amending sentence: its acts, and the place in the text that it was read from. */
export interface Sentence {
  readonly acts: readonly Act[];
}

/** Why a sentence does not fit a document. */
export interface Misfit {
  readonly key: string;
  readonly why: 'absent' | 'words-absent' | 'taken' | 'not-unique';
  /** The words that were not found, or the number that is taken. */
  readonly words?: string;
}
