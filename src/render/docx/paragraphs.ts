import { isIn, type Paragraph } from '../paper/index.ts';
import type { ParagraphElement } from './flatten.ts';
import { COLUMN, STEP } from './measures.ts';
import { runsXml } from './runs.ts';
import { type BodyState, changeAttributes, changeElement } from './state.ts';
import { element as tag, valued } from './xml.ts';

/**
 * Properties that the paragraph gets from the one before, in a version where the two are one: a
 * deleted or rejected paragraph mark leaves those of the paragraph behind it.
 */
export interface Joined {
  readonly old?: string;
  readonly new?: string;
}

/** A paragraph, and what the next one is joined to. */
export function paragraphXml(
  element: ParagraphElement,
  before: Joined,
  state: BodyState,
): { readonly xml: string; readonly joined: Joined } {
  const { paragraph } = element;
  const { end } = paragraph;
  const sides = { old: isIn(paragraph, 'old'), new: isIn(paragraph, 'new') };
  const own = {
    old: properties(element.from?.old ?? element, 'old'),
    new: properties(element.from?.new ?? element, 'new'),
  };
  const now = before.new ?? (sides.new ? own.new : own.old);
  const old = before.old ?? (sides.old ? own.old : now);
  // LibreOffice does not know `w:moveFrom` of a mark, and Word takes a deleted one in a move.
  const mark = changeElement(end, undefined, state);
  const marked = mark ? `<w:rPr><${mark}${changeAttributes(state)}/></w:rPr>` : '';
  const changed =
    now === old ? '' : `<w:pPrChange${changeAttributes(state)}><w:pPr>${old}</w:pPr></w:pPrChange>`;
  const all = now + marked + changed;
  const content = runsXml(paragraph.runs, end, state);
  const open = {
    old: end === 'inserted' && (before.old !== undefined || sides.old),
    new: end === 'deleted' && (before.new !== undefined || sides.new),
  };
  return {
    xml: `<w:p>${all === '' ? '' : `<w:pPr>${all}</w:pPr>`}${content}</w:p>`,
    joined: { ...(open.old && { old }), ...(open.new && { new: now }) },
  };
}

const STYLES: Readonly<Record<Paragraph['style'], string | undefined>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  heading: 'Heading1',
  text: undefined,
  caption: 'Caption',
  code: 'CodeBlock',
  definition: 'LinkDefinition',
  lead: 'Lead',
  note: 'Note',
  rule: 'Rule',
};

/** Properties of a paragraph, in the order of the schema (ECMA-376, CT_PPrBase). */
function properties({ paragraph, place }: ParagraphElement, side: 'old' | 'new'): string {
  const { style, hang = 0, indent = 0, level = 1, oldLevel = level, keep } = paragraph;
  const list = place.list?.[side];
  const name =
    style === 'heading'
      ? `Heading${side === 'old' ? oldLevel : level}`
      : style === 'text'
        ? (place.text ?? STYLES.text)
        : STYLES[style];
  const left = place.left + indent * STEP + hang * COLUMN;
  const hanging = list === undefined ? hang * COLUMN : STEP;
  return [
    name === undefined ? '' : valued('w:pStyle', name),
    keep || place.keep ? '<w:keepNext/>' : '',
    list === undefined ? '' : `<w:numPr>${valued('w:ilvl', 0)}${valued('w:numId', list)}</w:numPr>`,
    left === 0 && hanging === 0
      ? ''
      : tag('w:ind', {
          'w:left': String(left),
          ...(hanging > 0 && { 'w:hanging': String(hanging) }),
        }),
    place.align ? valued('w:jc', place.align) : '',
  ].join('');
}
