import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '../../text/message.ts';
import { STEP } from './measures.ts';

/** Fonts that come with Word: those of a Japanese office, and of any other. */
const FONTS = {
  ja: { text: 'ＭＳ 明朝', heading: 'ＭＳ ゴシック', code: 'ＭＳ ゴシック' },
  en: { text: 'Times New Roman', heading: 'Arial', code: 'Courier New' },
} as const;

/** In half points: 10.5 points is the size of a Japanese office document. */
const SIZE = 21;

const INK = '000000';

/** The styles that the body refers to by name. Headings are of the outline, so Word lists them. */
export function wordStyles(lang: Language): IStylesOptions {
  const fonts = FONTS[lang];
  const font = (name: string) => ({
    ascii: name,
    hAnsi: name,
    eastAsia: lang === 'ja' ? name : FONTS.ja.text,
    cs: name,
  });
  const heading = (size: number, before: number) => ({
    run: { font: font(fonts.heading), size, bold: lang === 'en', color: INK },
    paragraph: { keepNext: true, spacing: { before, after: 80 } },
  });
  const block = (id: string, paragraph = {}, run = {}) => ({
    id,
    name: id,
    basedOn: 'Normal',
    paragraph,
    run,
  });
  const code = { font: font(fonts.code), size: 18 };
  return {
    default: {
      document: {
        run: {
          font: font(fonts.text),
          size: SIZE,
          language: { value: 'en-US', eastAsia: 'ja-JP' },
        },
        paragraph: {
          spacing: { after: 80, line: 300, lineRule: LineRuleType.AUTO },
          alignment: lang === 'ja' ? AlignmentType.BOTH : AlignmentType.LEFT,
        },
      },
      title: {
        run: { font: font(fonts.heading), size: 30, bold: lang === 'en', color: INK },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 160 } },
      },
      heading1: heading(26, 320),
      heading2: heading(24, 260),
      heading3: heading(22, 200),
      heading4: heading(SIZE, 160),
      heading5: heading(SIZE, 160),
      heading6: heading(SIZE, 160),
      hyperlink: { run: { color: '1F4E9E', underline: {} } },
    },
    paragraphStyles: [
      block('Subtitle', { alignment: AlignmentType.CENTER, spacing: { after: 200 } }),
      block('Caption', { keepNext: true, alignment: AlignmentType.CENTER }),
      block('CodeBlock', { shading: { fill: 'F4F4F4' }, alignment: AlignmentType.LEFT }, code),
      block('LinkDefinition', { alignment: AlignmentType.LEFT }, code),
      block('Lead', { spacing: { after: 160 } }),
      block('Note', {}, { size: 18 }),
      block('Rule', { border: { bottom: line('808080') } }),
      block('Quote', { border: { left: { ...line('808080'), space: 8 } } }),
      block('FootnoteText', { indent: { left: STEP, hanging: STEP } }, { size: 18 }),
      block(
        'TableText',
        { spacing: { after: 20, line: 260 }, alignment: AlignmentType.LEFT },
        { size: 19 },
      ),
      block(
        'Spacer',
        { spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT } },
        { size: 2 },
      ),
    ],
    characterStyles: [{ id: 'Code', name: 'Code', run: code }],
  };
}

function line(color: string) {
  return { style: BorderStyle.SINGLE, size: 4, space: 1, color };
}
