import { type Document, field } from '../document/index.ts';
import { blockLines } from './print/block.ts';
import { sentenceText, type Written } from './write.ts';

/** Forms that name the amending act after themselves: 規則の一部を改正する規則 (guide §5.1). */
const FORM = /(規則|規程|要綱|要領|基準|準則|細則|告示|条例)$/;

/**
 * Amending sentences with their frame: title, the sentence that names what is amended, and the
 * supplementary provisions at the end. A document that is no rules has no such title; the sentences
 * are for the record then, and the comparison table is what counts (guide E41).
 */
export function framed(document: Document, { sentences, supplement }: Written): string {
  const title = field(document.frontMatter, 'title') ?? document.id;
  const form = document.numbering === 'articles' ? FORM.exec(title)?.[1] : undefined;
  const lines = [
    ...(form === undefined ? [] : [`\u3000\u3000\u3000${title}の一部を改正する${form}`]),
    `\u3000${title}の一部を次のように改正する。`,
  ];
  const end =
    supplement.length === 0 ? [] : ['\u3000\u3000\u3000附\u3000則', ...supplementLines(supplement)];
  return [...lines, sentenceText(sentences).trimEnd(), ...end].map((line) => `${line}\n`).join('');
}

function supplementLines(supplement: Written['supplement']): string[] {
  const body = supplement.filter(({ kind }) => kind !== 'heading');
  return blockLines(numbered(body)).map((line) => (/^[0-9]/.test(line) ? line : `\u3000${line}`));
}

/** The first of several paragraphs prints its number in supplementary provisions. */
function numbered(lines: Written['supplement']): Written['supplement'] {
  const several = lines.some(({ key }) => /\/p:2$/.test(key));
  return several
    ? lines.map((line) =>
        /\/p:1$/.test(line.key) ? { ...line, text: `1\u3000${line.text}` } : line,
      )
    : lines;
}
