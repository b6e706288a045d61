import type { Root, RootContent } from 'mdast';
import type { Range } from '../text/lines.ts';
import type { Finding } from './finding.ts';
import type { FrontMatter } from './front-matter.ts';

/** How the headings of a document are numbered. */
export type Numbering = 'rfc3647' | 'articles' | 'none';

/**
 * A place in one document: `front`, `preamble`, `sec:4.2.1`, `art:12_2`, `chap:1`, `suppl`,
 * `annex:1`, `form:2`, `app:B`, `head:改定履歴`, with `~2` for the second of the same name, and
 * below a clause `sec:4.2.1/i:3`, `art:12_2/p:1/i:1/s:イ`, `tbl:7.1.1/r:2`.
 */
export type Address = string;

/** A heading with the text up to the next heading of any level; or what stands before the first. */
export interface Clause {
  readonly kind: 'front' | 'preamble' | 'section';
  /** Unique in the document. */
  readonly address: Address;
  /** Position in {@link Document.clauses}. */
  readonly index: number;
  /** Heading depth 1 to 6; 0 for front matter and preamble. */
  readonly depth: number;
  /** Number as the address prints it: `4.2.1`, `12_2`; absent without a number. */
  readonly number?: string;
  /** Label as the file prints it, with its blanks: `4.2.1`, `第12条の2`; empty without one. */
  readonly label: string;
  /** Heading text without the label. */
  readonly title: string;
  /** Address of the nearest clause above with a smaller depth. */
  readonly parent?: Address;
  /** UTF-16 offsets of {@link slice} in the file. */
  readonly range: Range;
  /** Range of the heading itself; empty at the start of the slice for front matter and preamble. */
  readonly heading: Range;
  /** The exact source text; all slices joined are the file. */
  readonly slice: string;
  /** Top-level syntax nodes of the slice, heading included. */
  readonly nodes: readonly RootContent[];
  /** Paragraphs, items, tables and rows with addresses of their own. */
  readonly parts: readonly Part[];
}

/** What is addressed below a clause, for references and redlines; edits never name a part. */
export interface Part {
  readonly kind: 'paragraph' | 'item' | 'table' | 'row' | 'figure';
  readonly address: Address;
  /** As printed: `(1)`, `ア`, `2`, `表7.1.1`; empty where nothing is printed. */
  readonly label: string;
  /** Caption of a table or figure without its label. */
  readonly caption?: string;
  readonly range: Range;
}

/** A parsed file. */
export interface Document {
  /** As given by the caller, for findings. */
  readonly path: string;
  readonly source: string;
  /** From the front matter, else the file name without its extension. */
  readonly id: string;
  readonly frontMatter?: FrontMatter;
  readonly numbering: Numbering;
  readonly clauses: readonly Clause[];
  /** Syntax tree of the whole file; positions are offsets in {@link source}, a BOM included. */
  readonly tree: Root;
  /** What the parser found: broken YAML, an unclosed fence. */
  readonly findings: readonly Finding[];
}
