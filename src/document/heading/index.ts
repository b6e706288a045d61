import { comparable } from '../../text/comparable.ts';
import type { Numbering } from '../types.ts';
import { annex } from './annex.ts';
import { appendix } from './appendix.ts';
import { article } from './article.ts';
import { chapter } from './chapter.ts';
import { section } from './section.ts';
import { supplementary } from './supplementary.ts';
import type { HeadingConstruct, HeadingName } from './types.ts';

/** All kinds of numbered heading, in the order in which they are tried. */
const headingConstructs: readonly HeadingConstruct[] = [
  section,
  article,
  chapter,
  supplementary,
  annex,
  appendix,
];

/**
 * Names a clause by its heading text. A heading without a number is `head:` and its text, in which
 * blanks and the characters that separate addresses become `_`.
 */
export function readHeading(printed: string, numbering: Numbering): HeadingName {
  if (numbering !== 'none') {
    const text = comparable(printed);
    for (const construct of headingConstructs) {
      if (construct.numberings && !construct.numberings.includes(numbering)) continue;
      const name = construct.match(text, printed);
      if (name) return name;
    }
  }
  const title = printed.trim();
  return {
    address: `head:${title.replace(/[\s/~#%<>\u0000-\u001f\u007f-\u009f]+/g, '_')}`,
    labelLength: 0,
    title,
  };
}

/** The numbering that the headings of a document suggest, where its front matter names none. */
export function guessNumbering(headings: readonly string[]): Numbering {
  const texts = headings.map(comparable);
  const few = texts.length / 20;
  if (texts.filter((text) => article.match(text, text)).length > few) return 'articles';
  if (texts.filter((text) => section.match(text, text)).length > few) return 'rfc3647';
  return 'none';
}
