import { type Clause, type Document, parseDocument } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { arrange } from './arrange.ts';
import type { Obstacle, Restructured, StructureRequest } from './types.ts';

/** Whether a clause is a section in decimal numbers: 6.1.5. */
export function isDecimalSection({ address }: Clause): boolean {
  return /^sec:\d+(?:\.\d+)*$/.test(address);
}

/**
 * Inserts or deletes a section of a CP or CPS. Its number is what other documents, audits and
 * relying parties cite (RFC 3647 §6), so none ever shifts: a new section takes the next free number
 * behind its siblings, one that goes stays as 「規定しない。」 (RFC 3647 §4.1), and none moves.
 */
export function restructureSection(
  document: Document,
  section: Clause,
  request: StructureRequest,
): Restructured | Obstacle {
  switch (request.op) {
    case 'insert':
      return insertSection(document, section, request);
    case 'delete':
      return emptySection(document, section);
    case 'move':
      return { problem: NEVER_MOVES };
  }
}

function insertSection(
  document: Document,
  anchor: Clause,
  { side, title, text }: StructureRequest & { op: 'insert' },
): Restructured | Obstacle {
  if (title === undefined) return { problem: NO_TITLE };
  const { clauses, source } = document;
  const above = side === 'in' ? anchor.number! : parentNumber(anchor.number!);
  const siblings = clauses.filter(
    (one) => isDecimalSection(one) && parentNumber(one.number!) === above,
  );
  const last = siblings.at(-1);
  if (side !== 'in' && (side === 'before' || anchor !== last)) return { problem: notLast(last!) };
  const highest = Math.max(0, ...siblings.map(({ number }) => Number(number!.split('.').at(-1))));
  const number = `${above === '' ? '' : `${above}.`}${highest + 1}`;
  const heading = headingLike(document, last ?? anchor, last ? 0 : 1, number);
  if (heading === undefined) return { problem: NO_HEADING };
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const place = endOfSubtree(document, last ?? anchor);
  const before = source.slice(0, place);
  const gap = /(\r\n|\n)[ \t]*\1$/.test(before) ? '' : /[\r\n]$/.test(before) ? eol : eol + eol;
  const body = text.trim().replace(/\r?\n/g, eol);
  const end = place === source.length ? eol : eol + eol;
  const added = `${gap}${heading}${title}${eol}${eol}${body}${end}`;
  const arranged = arrange(source, [{ range: { start: place, end: place }, text: added }]);
  const result = parseDocument(document.path, arranged.source);
  const made = result.clauses.find((one) => one.number === number);
  if (!made || result.clauses.length !== clauses.length + 1) return { problem: NO_HEADING };
  return {
    document: result,
    shifts: new Map(),
    trace: arranged.trace,
    inserted: made.address,
  };
}

function emptySection(document: Document, section: Clause): Restructured | Obstacle {
  const { source, clauses } = document;
  const below = clauses.find(
    ({ number }) => number !== undefined && parentNumber(number) === section.number,
  );
  if (below) return { problem: hasSections(section, below) };
  const body = source.slice(section.heading.end, section.range.end);
  const words = isJapanese(document) ? '規定しない。' : 'No stipulation.';
  if (body.trim() === words) return { problem: emptyAlready(section) };
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const tail = /\s*$/.exec(body)![0] || eol;
  const range = { start: section.heading.end, end: section.range.end };
  const arranged = arrange(source, [{ range, text: `${eol}${eol}${words}${tail}` }]);
  // It says nothing any more: whoever cites it, or anything in it, cites nothing.
  const gone = [section, ...section.parts].map(({ address }) => [address, undefined] as const);
  return {
    document: parseDocument(document.path, arranged.source),
    shifts: new Map(gone),
    trace: arranged.trace,
  };
}

/** `### 6.1.8 ` in the form of another heading, some levels deeper. */
function headingLike(
  { source }: Document,
  { heading, label, number, depth }: Clause,
  deeper: number,
  wanted: string,
): string | undefined {
  const level = depth + deeper;
  const line = source.slice(heading.start, heading.end);
  const at = line.indexOf(label);
  if (level > 6 || at < 0 || !label.includes(number!)) return undefined;
  const blank = /^[ \t\u3000]*/.exec(line.slice(at + label.length))![0] || ' ';
  return `${'#'.repeat(level)} ${label.replace(number!, wanted)}${blank}`;
}

/** Where the last section below a section ends. */
function endOfSubtree({ clauses }: Document, section: Clause): number {
  const after = clauses.slice(section.index + 1).find(({ depth }) => depth <= section.depth);
  return clauses[(after?.index ?? clauses.length) - 1]!.range.end;
}

function parentNumber(number: string): string {
  return number.split('.').slice(0, -1).join('.');
}

function isJapanese({ frontMatter, source }: Document): boolean {
  const lang = frontMatter?.fields.lang;
  return typeof lang === 'string' ? lang !== 'en' : /[\u3041-\u3096]/.test(source);
}

const NEVER_MOVES = message(
  '小数番号の節は、番号を動かさない。もとの節を「規定しない。」とし、新しい節を末尾に加える',
  'sections in decimal numbers keep their place; empty the old one and insert a new one at the end',
);
const NO_TITLE = message(
  '節には見出しが要る（例: --title 鍵の預託）',
  'a section needs a heading (example: --title "Key escrow")',
);
const NO_HEADING = message(
  'この番号の見出しを書けない。前後の見出しの形を確かめる',
  'a heading with that number cannot be written; look at the headings around',
);
const notLast = ({ label }: Clause) =>
  message(
    `小数番号は繰り下げないため、新しい節は並びの末尾に加える（--after ${label}）`,
    `decimal numbers never shift, so a new section goes behind the last one (--after ${label})`,
  );
const hasSections = ({ label }: Clause, below: Clause) =>
  message(
    `${label} には ${below.label} 等の節があるため、先にそれらを削る`,
    `${label} has sections below it, such as ${below.label}; delete these first`,
  );
const emptyAlready = ({ label }: Clause) =>
  message(`${label} は既に「規定しない。」である`, `${label} says nothing already`);
