import { STEP } from './measures.ts';
import type { Counting } from './types.ts';
import { attributes, element, valued } from './xml.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The part that says how lists count. Each list has a number of its own, so none goes on from another. */
export function numberingXml(countings: readonly Counting[]): string {
  const kinds = [...new Map(countings.map((counting) => [kindOf(counting), counting])).values()];
  const abstracts = kinds.map((counting, index) => abstractXml(counting, index));
  const lists = countings.map((counting, index) => {
    const kind = kinds.findIndex((other) => kindOf(other) === kindOf(counting));
    return element(
      'w:num',
      { 'w:numId': String(index + 1) },
      valued('w:abstractNumId', kind) +
        element(
          'w:lvlOverride',
          { 'w:ilvl': '0' },
          valued('w:startOverride', counting.counts ? counting.start : 1),
        ),
    );
  });
  const root = attributes({ 'xmlns:w': NAMESPACE });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering${root}>${abstracts.join('')}${lists.join('')}</w:numbering>`;
}

function kindOf({ sign, counts }: Counting): string {
  return `${counts} ${sign}`;
}

function abstractXml({ sign, counts }: Counting, index: number): string {
  const level = [
    valued('w:start', 1),
    valued('w:numFmt', counts ? 'decimal' : 'bullet'),
    valued('w:lvlText', sign),
    valued('w:lvlJc', 'left'),
    `<w:pPr>${element('w:ind', { 'w:left': String(STEP), 'w:hanging': String(STEP) })}</w:pPr>`,
  ].join('');
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': String(index) },
    valued('w:multiLevelType', 'singleLevel') + element('w:lvl', { 'w:ilvl': '0' }, level),
  );
}
