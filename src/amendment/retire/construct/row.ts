import { linesOf, partOf } from './block.ts';
import type { RetireConstruct } from './types.ts';

/** A table row whose first cell is the term: the row goes. Not the head of a table, nor its last row. */
export const row: RetireConstruct = {
  name: 'row',
  cut(site) {
    const part = partOf(site, 'row');
    const { text, start, end } = site.standing;
    if (!part || text.kind !== 'cell' || /\/r:0$/.test(part.address)) return undefined;
    const cells = site.texts.filter(({ kind, place }) => kind === 'cell' && place === part.address);
    const isHead =
      cells[0] === text || cells[0]?.sourceRange(0, 0).start === text.sourceRange(0, 0).start;
    const alone =
      text.text.slice(0, start).trim() === '' &&
      /^\s*(?:[(（][^()（）]*[)）])?\s*$/.test(text.text.slice(end));
    const table = part.address.replace(/\/r:\d+$/, '');
    const rows = new Set(
      site.texts.flatMap(({ place }) => (place.startsWith(`${table}/r:`) ? place : [])),
    );
    if (!isHead || !alone || rows.size <= 2) return undefined;
    return [{ block: linesOf(site.document.source, part.range, false) }];
  },
};
