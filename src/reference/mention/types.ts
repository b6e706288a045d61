/** What a step of an address names; the words are those of addresses (guide §6.1). */
export type Unit =
  | 'part'
  | 'chap'
  | 'sect'
  | 'subsect'
  | 'sec'
  | 'art'
  | 'p'
  | 'i'
  | 's'
  | 'suppl'
  | 'annex'
  | 'form'
  | 'sheet'
  | 'tbl'
  | 'fig'
  | 'r'
  | 'app'
  | 'handout';

/** A step as printed: `第12条の2` is `{unit: 'art', value: '12_2'}`; `*` is each of them (各号). */
export interface Step {
  readonly unit: Unit;
  /** Empty where the kind alone names it: `附則`. */
  readonly value: string;
  /** The last one of a range: `第3条から第5条まで`. */
  readonly to?: string;
}

/** A step that counts from where the sentence stands, or from the reference before it. */
export interface RelativeStep {
  readonly unit: Unit;
  readonly relative: 'previous' | 'next' | 'same' | 'this';
  /** 前2項 counts 2, 前各号 each; 1 where it is left out. */
  readonly count?: number | 'each';
  /** 前々条 is one further than 前条. */
  readonly skip?: number;
  /** The last one of a range: `次条から第9条まで`. */
  readonly to?: string;
}

/** A part of a paragraph or item: 本文, ただし書, 前段, 中段, 後段, 柱書. */
export type Portion = 'body' | 'proviso' | 'first' | 'middle' | 'latter' | 'chapeau';

/** A document as a text names it. */
export interface DocumentName {
  /** As targets print it: `cp-sign`, `cps:any`, `cp:both`, `ext:RFC5280`. */
  readonly notation: string;
  /** Documents of the repository that it may be; none for one that is kept elsewhere. */
  readonly ids: readonly string[];
  /** 同法, 同規則: whatever document was named last. */
  readonly same?: true;
  /** 法第2条, 規則第5条: a name that could be of several documents (guide §6.5). */
  readonly vague?: true;
}

/** What the recogniser found in a text: how a place is named, before anybody looks whether it is there. */
export interface Mention {
  /** Name of the construct that recognised it. */
  readonly construct: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly document?: DocumentName;
  /** Version that the text names with the document: 署名用CP 第1.6版 3.2.3. */
  readonly version?: string;
  /** From the outermost in; empty for a document alone. */
  readonly steps: readonly (Step | RelativeStep)[];
  /** The other end of a range that ends in another unit: `第2項から第5条第1項まで`. */
  readonly until?: readonly Step[];
  /** The other end of a range that counts from the place of the sentence: `第3条から前条まで`. */
  readonly through?: RelativeStep;
  readonly portion?: Portion;
  /** Which one of several 附則 is meant: 平成25年5月16日改正. */
  readonly amendment?: string;
  /** Offsets of a title printed beside the number: 「3.2.3 個人の認証」. */
  readonly title?: { readonly start: number; readonly end: number };
  /** Offset where an item in round brackets begins, which may be a note: 4.2.1（3） (guide §6.5). */
  readonly bracket?: number;
  /** Nothing but a number: 4.2.1, which takes a document or keyword from its neighbours. */
  readonly bare?: true;
}

/** What constructs may know of the documents. */
export interface ScanContext {
  /** The document named at an offset of a text made comparable, the longest name first. */
  nameAt(
    text: string,
    at: number,
  ): { readonly name: DocumentName; readonly end: number } | undefined;
  /** The citing document is there, with sections: a number of none of its chapters is no section. */
  readonly knowsSections: boolean;
  /** Whether the citing document has a section of this number. */
  hasSection(number: string): boolean;
  /** The text is a list of section numbers: a cell below the header "Section(s)". */
  readonly listed?: boolean;
  /** Whether a line of the text looks like the heading of that section, and is none. */
  isUnmarked(number: string): boolean;
  /** Title of that section; a lone chapter number counts in brackets only beside its title. */
  sectionTitle(number: string): string | undefined;
}

/** One way to name a place. Constructs are tried in the order of the registry. */
export interface Construct {
  readonly name: string;
  /** Characters that it begins with; Latin letters in both cases. */
  readonly first: string;
  /**
   * @param text made comparable: half-width digits, same length as printed
   * @param at where the construct must begin
   * @param named whether the name of a document stands before it
   */
  match(text: string, at: number, named: boolean, context: ScanContext): Mention | undefined;
  /** What may follow in a run: 資料2-1、**2-2**; `at` is behind the joining word. */
  next?(text: string, at: number, before: Mention, context: ScanContext): Mention | undefined;
}
