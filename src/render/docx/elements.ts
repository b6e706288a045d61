import type { NoteRun, PaperBlock, Paragraph } from '../paper/index.ts';
import { aroundTables } from './around-tables.ts';
import { type Element, flatten, type Place, withoutNotes } from './flatten.ts';
import { moveRanges } from './move-ranges.ts';
import { type Joined, paragraphXml } from './paragraphs.ts';
import { shiftedEnds } from './shifted-ends.ts';
import type { BodyState } from './state.ts';
import { tableXml } from './tables.ts';

/** Blocks as paragraphs and tables, ended by a paragraph that no change touches. */
export function bodyXml(blocks: readonly PaperBlock[], state: BodyState): string {
  const { elements: own, rest } = withoutNotes(flatten(blocks, { left: 0 }, state));
  const elements = aroundTables(shiftedEnds(own), true);
  const parts = elementsXml(elements, state);
  return moveRanges(elements, parts, state).join('') + lastParagraph(rest, state);
}

/** Blocks of a cell, which ends with a paragraph. */
export function cellXml(blocks: readonly PaperBlock[], place: Place, state: BodyState): string {
  const { elements: own, rest } = withoutNotes(flatten(blocks, place, state));
  const elements = aroundTables(own, false);
  const parts = elementsXml(elements, state).join('');
  const open = elements.at(-1)?.kind !== 'paragraph' || rest.length > 0;
  return open ? parts + lastParagraph(rest, state) : parts;
}

/** One string for each element. */
function elementsXml(elements: readonly Element[], state: BodyState): string[] {
  let joined: Joined = {};
  return elements.map((element) => {
    if (element.kind === 'table') {
      joined = {};
      return tableXml(element.table, element.place, state);
    }
    const made = paragraphXml(element, joined, state);
    joined = made.joined;
    return made.xml;
  });
}

/**
 * Word cannot take away the last mark of a file or of a cell, so it never belongs to the text.
 */
function lastParagraph(notes: readonly NoteRun[], state: BodyState): string {
  const last: Paragraph = { kind: 'paragraph', style: 'text', runs: notes, end: 'same' };
  const place = { left: 0, text: 'Spacer' };
  return paragraphXml({ kind: 'paragraph', paragraph: last, place }, {}, state).xml;
}
