import type { Construct, Extension, ParseContext, State } from 'micromark-util-types';

/**
 * Names of links and notes that a text defines. `[名]` is a link only where `[名]: …` stands somewhere
 * in the same file (CommonMark 4.7), and `[^1]` a note only where `[^1]: …` does.
 */
export interface Defined {
  readonly links: readonly string[];
  readonly notes: readonly string[];
}

/** The parser's own lists of what is defined, as long as it reads one text. */
export interface Definitions {
  /** What the text that was read defines; to be asked for when it was read. */
  readonly found: () => Defined;
  readonly extension: Extension;
}

/** Makes the parser take for defined what stands elsewhere in the file, and tells what it found. */
export function definedElsewhere({ links, notes }: Defined): Definitions {
  let parser: ParseContext | undefined;
  const known: Construct = {
    name: 'definedElsewhere',
    // Tried where the parser begins to read, long before it looks for links; it never matches.
    tokenize(_, __, nok): State {
      if (parser !== this.parser) {
        parser = this.parser;
        parser.defined.push(...links);
        parser.gfmFootnotes = [...(parser.gfmFootnotes ?? []), ...notes];
      }
      return nok;
    },
  };
  return {
    found: () => ({ links: parser?.defined ?? [], notes: parser?.gfmFootnotes ?? [] }),
    extension: { document: { null: known } },
  };
}

/** What several texts define. */
export function allDefined(all: readonly Defined[]): Defined {
  return {
    links: [...new Set(all.flatMap(({ links }) => links))].sort(),
    notes: [...new Set(all.flatMap(({ notes }) => notes))].sort(),
  };
}

/** Whether a text may mention what is defined in the file, but was not when the text was read. */
export function mentionsMore(text: string, known: Defined, defined: Defined): boolean {
  if (!text.includes('[')) return false;
  // As the parser folds the case of names. A blank in one may stand for a line end and its signs.
  const folded = text.toLowerCase().toUpperCase();
  const more = (own: readonly string[], all: readonly string[]) =>
    all.some((name) => !own.includes(name) && (name.includes(' ') || folded.includes(name)));
  return more(known.links, defined.links) || more(known.notes, defined.notes);
}
