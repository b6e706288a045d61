import { type Clause, type Document, field } from '../../document/index.ts';
import { isWithin } from '../keys.ts';
import { headingText, provisionMarkdown } from '../markdown.ts';
import type { Line, Projection } from '../types.ts';
import { headOf } from './origins.ts';
import { isWordsOnly, unitPair } from './pair.ts';
import { withRows } from './rows.ts';

/**
 * The clauses in their new order: kept, with another number, or written anew. Those that sentences
 * cannot speak of, such as the front matter, stay before what they stood before.
 *
 * @param worded the document with its words changed, clause by clause the same
 * @param origins old key of each provision at the top, by its new one
 */
export function assembled(
  document: Document,
  worded: Document,
  base: Projection,
  lines: Projection,
  origins: ReadonlyMap<string, string>,
): string {
  const eol = document.source.includes('\r\n') ? '\r\n' : '\n';
  const clauseOf = clauseFinder(document);
  const surviving = new Map(
    [...origins].flatMap(([now, old]) => {
      const clause = clauseOf(old);
      return clause && old === keyOf(clause, document) ? [[now, clause] as const] : [];
    }),
  );
  const silent = silentClauses(document, base, new Set(surviving.values()));
  const retitled = titleChange(document, lines);
  const sliceOf = (clause: Clause) => retitled(worded.clauses[clause.index]!, clause);
  const keys = [...new Set(lines.map(({ key }) => keyInOrder(key, clauseOf, document)))];
  let text = silent.lead.map(sliceOf).join('');
  for (const key of keys) {
    if (key === 'title') continue;
    const clause = surviving.get(key);
    const own = lines.filter((line) => isWithin(line.key, key));
    if (!clause) {
      text = ended(text, eol) + provisionMarkdown(own, hashesFor(document, key), eol);
      continue;
    }
    for (const before of silent.before.get(clause) ?? []) text += sliceOf(before);
    text =
      ended(text, eol) + clauseText(document, clause, sliceOf(clause), key, { base, lines }, eol);
  }
  return text + silent.rest.map(sliceOf).join('');
}

/** A clause that is still there: its words, its number, its heading, its rows. */
function clauseText(
  document: Document,
  clause: Clause,
  slice: string,
  key: string,
  { base, lines }: { readonly base: Projection; readonly lines: Projection },
  eol: string,
): string {
  const old = keyOf(clause, document);
  const pair = unitPair(base, lines, old, key);
  const own = lines.filter((line) => isWithin(line.key, key));
  if (isWordsOnly(pair)) return numbered(slice, clause, key, pair.old[0], own[0]);
  const rows = withRows(document, clause, pair, eol);
  if (rows !== undefined) return numbered(rows, clause, key, pair.old[0], own[0]);
  const body = own.filter((line) => !(line.kind === 'heading' && line.key === key));
  if (/^art:/.test(key)) return provisionMarkdown(own, hashesFor(document, key), eol);
  const heading = /^[^\r\n]*(?:\r\n|\n)+/.exec(slice)?.[0] ?? '';
  return numbered(heading, clause, key, undefined, undefined) + provisionMarkdown(body, '', eol);
}

/** The heading line with another number, or with a heading in brackets that came or went. */
function numbered(
  slice: string,
  clause: Clause,
  key: string,
  old: Line | undefined,
  now: Line | undefined,
): string {
  const isBare =
    old?.kind === 'heading' && now?.kind === 'heading' && (old.text === '') !== (now.text === '');
  if (key === clause.address && !isBare) return slice;
  const end = /[\r\n]|$/.exec(slice)!.index;
  const line = slice.slice(0, end);
  const hashes = /^#*/.exec(line)![0];
  if (isBare) return `${hashes} ${headingText(key, now.text)}${slice.slice(end)}`;
  return line.replace(clause.label, headingText(key, '').trim()) + slice.slice(end);
}

/** Finds the clause of a provision at the top; a table with a number of its own stands in one. */
function clauseFinder({ clauses, frontMatter }: Document): (key: string) => Clause | undefined {
  const title = field(frontMatter, 'title');
  return (key) => {
    const printed = key === 'preamble' ? `head:${title}` : key;
    const address = clauses.some((clause) => clause.address === printed) ? printed : key;
    return clauses.find(
      (clause) => clause.address === address || clause.parts.some((part) => part.address === key),
    );
  };
}

/** The key of a clause at the top of a projection. */
function keyOf({ address }: Clause, { frontMatter }: Document): string {
  return address === `head:${field(frontMatter, 'title')}` ? 'preamble' : address;
}

/** Tables go with the clause that they stand in. */
function keyInOrder(
  key: string,
  clauseOf: ReturnType<typeof clauseFinder>,
  document: Document,
): string {
  const head = headOf(key);
  const clause = /^tbl:/.test(head) ? clauseOf(head) : undefined;
  return clause ? keyOf(clause, document) : head;
}

/** Clauses without lines: those that begin the file, and others by what survives behind them. */
function silentClauses(document: Document, base: Projection, surviving: ReadonlySet<Clause>) {
  const spoken = new Set(base.map(({ key }) => headOf(key)));
  const before = new Map<Clause, Clause[]>();
  let waiting: Clause[] = [];
  const isSpoken = (clause: Clause) => spoken.has(keyOf(clause, document));
  const start = document.clauses.findIndex(isSpoken);
  const lead = document.clauses.slice(0, Math.max(0, start));
  for (const clause of document.clauses.slice(lead.length)) {
    if (surviving.has(clause)) {
      before.set(clause, waiting);
      waiting = [];
    } else if (!isSpoken(clause)) waiting.push(clause);
  }
  return { lead, before, rest: waiting };
}

/** Another title stands in the front matter and in the heading that prints it. */
function titleChange({ frontMatter }: Document, lines: Projection) {
  const old = field(frontMatter, 'title');
  const now = lines.find(({ key }) => key === 'title')?.text;
  return (worded: Clause, { kind, address }: Clause): string => {
    const prints = kind === 'front' || address === `head:${old}`;
    if (!prints || old === undefined || now === undefined || old === now) return worded.slice;
    return worded.slice.replace(old, () => now);
  };
}

/** The signs of a new heading: those of another of its kind. */
function hashesFor({ clauses }: Document, key: string): string {
  const kind = /^[a-z]+/.exec(key)![0];
  const dots = key.split('.').length;
  const like =
    clauses.find(
      ({ address }) =>
        address.startsWith(`${kind}:`) && (kind !== 'sec' || address.split('.').length === dots),
    ) ?? clauses.find(({ address }) => /^(?:suppl|chap)/.test(address));
  const depth = like?.depth ?? (kind === 'sec' ? dots + 1 : 2);
  return '#'.repeat(Math.min(6, depth));
}

/** A heading never begins behind a line that does not end. */
function ended(text: string, eol: string): string {
  if (text === '' || /(?:\r\n|\n)[ \t]*(?:\r\n|\n)$/.test(text)) return text;
  return /[\r\n]$/.test(text) ? text : text + eol;
}
