import type { Range } from '../../text/lines.ts';

/** One number of a sequence. */
export interface Member {
  /** As addresses write it: `4.2.1`, `12_2`. */
  readonly number: string;
  /** Last number that it stands for: `第5条から第7条まで　削除` is 5 up to 7. */
  readonly upTo?: string;
  /** As printed, with what it belongs to: `第4条`, `第4条第2項`, `4.2.1 (3)`. */
  readonly label: string;
  /** What it is the number of, for messages; empty where it has no title. */
  readonly title: string;
  readonly range: Range;
}

/** Numbers that are counted together: sections, articles, paragraphs of an article, items of a list. */
export interface Sequence {
  readonly unit: 'clause' | 'paragraph' | 'item' | 'table' | 'figure';
  /** What is counted: `sec`, `art`, `annex`, `i`, `s`. */
  readonly kind: string;
  /** In the order of the file. */
  readonly members: readonly Member[];
  /** How a number of this sequence is printed that is not there, for messages. */
  readonly print: (number: string) => string;
}
