import type { Part } from '../../../document/index.ts';
import { lineEnd, lineStart, type Range } from '../../../text/lines.ts';
import type { Change } from '../../wording/types.ts';
import type { Site } from './types.ts';

/** The item or row that a site stands in, if it is in one. */
export function partOf({ document, standing }: Site, kind: Part['kind']): Part | undefined {
  const { clause, place } = standing.occurrence;
  const parts = document.clauses.find(({ address }) => address === clause)?.parts;
  return parts?.find((part) => part.kind === kind && part.address === place);
}

/** Whole lines of a block, with the blank lines that part it from what follows. */
export function linesOf(source: string, { start, end }: Range, blanks: boolean): Range {
  const from = lineStart(source, start);
  const next = /^(?:\r\n|\n|\r)?/.exec(source.slice(lineEnd(source, end)))![0];
  const to = lineEnd(source, end) + next.length;
  const gap = blanks ? /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(source.slice(to))![0].length : 0;
  return { start: from, end: to + gap };
}

/** Takes out an item; the labels of those after it in its list move up by one. */
export function withoutItem(site: Site, part: Part): Change[] {
  const { document, texts } = site;
  const above = part.address.replace(/\/[^/]*$/, '');
  const clause = document.clauses.find(
    ({ address }) => address === site.standing.occurrence.clause,
  )!;
  const siblings = clause.parts.filter(
    ({ kind, address }) => kind === 'item' && address.replace(/\/[^/]*$/, '') === above,
  );
  const at = siblings.indexOf(part);
  const renumbered = siblings.slice(at + 1).flatMap((sibling, index): Change[] => {
    const label = siblings[at + index]!.label;
    const text = texts.find(({ place }) => place === sibling.address);
    if (!text || sibling.label === '' || sibling.label === label) return [];
    return [{ text, start: 0, end: sibling.label.length, words: label }];
  });
  const printed = siblings.slice(at).every(({ label }) => label !== '');
  const shifts = new Map(
    siblings
      .slice(at)
      .map((sibling, index) => [
        sibling.address,
        index === 0 ? undefined : printed ? siblings[at + index - 1]!.address : sibling.address,
      ]),
  );
  return [{ block: linesOf(document.source, part.range, false), shifts }, ...renumbered];
}
