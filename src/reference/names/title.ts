import { type Document, type Fact, factOf, field } from '../../document/index.ts';

/** The first heading of a document; a fact, because all documents are asked for it. */
const heading: Fact<string> = {
  name: 'first-heading',
  shared: true,
  make: ({ source }) => /^#[ \t]+(?![0-9])(.*)$/m.exec(source.slice(0, 4000))?.[1] ?? '',
};

/** The title that a document gives itself; of one without front matter its first heading. */
export function titleOf(document: Document): string {
  return field(document.frontMatter, 'title') ?? factOf(document, heading);
}
