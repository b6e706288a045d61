import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { displayWidth, truncate } from '../../text/width.ts';
import type { Paper } from '../paper/index.ts';
import { assemble } from './assemble.ts';
import { bodyXml } from './elements.ts';
import { PAGE } from './measures.ts';
import { numberingXml } from './numbering.ts';
import { bodyState } from './state.ts';
import { wordStyles } from './styles.ts';
import type { DocxOptions } from './types.ts';
import { visible } from './xml.ts';

/**
 * A paper as a Word file (.docx, ECMA-376). What only one version has is a tracked change; what is
 * said about the text is a comment. Law: with all changes accepted the file reads as the paper of
 * the new version, with all rejected as that of the old one. The same paper is the same bytes.
 *
 * `docx` writes the parts around the body: styles, header and footer, settings, comments. The body
 * is written here, since the library knows no moves and no marks of paragraphs that moved.
 */
export async function toDocx(paper: Paper, options: DocxOptions): Promise<Uint8Array> {
  const state = bodyState(paper, options);
  const body = bodyXml(paper.blocks, state);
  const { date } = options;
  const author = visible(options.author);
  const file = new Document({
    title: visible(paper.title),
    creator: author,
    lastModifiedBy: author,
    styles: wordStyles(paper.lang),
    comments: {
      children: state.comments.map(({ id, text }) => ({
        id,
        author,
        initials: [...author][0] ?? '',
        date: new Date(date ?? 0),
        children: visible(text)
          .split('\n')
          .map((line) => new Paragraph(line)),
      })),
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        headers: { default: new Header({ children: [head(paper)] }) },
        footers: { default: new Footer({ children: [foot()] }) },
        children: [],
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(file);
  return assemble(new Uint8Array(packed), {
    body,
    numbering: numberingXml(state.countings),
    links: state.links,
    ...(date !== undefined && { date }),
  });
}

/** Half-width columns of the head in its size. */
const HEAD = 98;

/** One line: a long title gives way to the number of the handout. */
function head({ running, title }: Paper): Paragraph {
  const room = running ? HEAD - 8 - Math.ceil(displayWidth(running) * 1.2) : HEAD;
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ text: visible(truncate(title, room, '…')), size: 18 }),
      ...(running ? [new TextRun({ text: '　', size: 18 }), framed(visible(running))] : []),
    ],
  });
}

/** The number of a handout, as it is looked for in a pile. */
function framed(text: string): TextRun {
  const border = { style: BorderStyle.SINGLE, size: 4, space: 2, color: '000000' };
  return new TextRun({ text: ` ${text} `, size: 21, border });
}

function foot(): Paragraph {
  const numbers = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: numbers, size: 18 })],
  });
}
