import type { Impact, Reference, Status } from '../reference/index.ts';
import { lineStarts, type Place, placeAt } from '../text/lines.ts';
import { type Language, type Message, message } from '../text/message.ts';
import { printable } from '../text/printable.ts';

/** What became of a reference, in words. */
const STATUSES: Readonly<Record<Status, Message>> = {
  resolved: message('解決', 'resolved'),
  dangling: message('参照先なし', 'dangling'),
  ambiguous: message('不定', 'ambiguous'),
  outside: message('外部', 'outside'),
  'not-checkable': message('対象外', 'not checkable'),
};

type Placed = Pick<Reference, 'document' | 'range'>;

/** Finds lines and columns; the lines of a document are counted once. */
function placer(): (at: Placed) => Place {
  const starts = new Map<Reference['document'], number[]>();
  return ({ document, range }) => {
    const lines = starts.get(document) ?? lineStarts(document.source);
    starts.set(document, lines);
    return placeAt(lines, range.start);
  };
}

/** Prints where something stands: `policies/a.md:3:1`. */
function placePrinter(): (at: Placed) => string {
  const place = placer();
  return (at) => {
    const { line, column } = place(at);
    return `${at.document.path}:${line}:${column}`;
  };
}

/** One line per reference: `policies/a.md:3:1: 4.2.1（3） -> a#sec:4.2.1/i:3 [resolved]`. */
export function referenceLines(references: readonly Reference[], lang: Language): string {
  const place = placePrinter();
  return references
    .map((reference) => {
      const shown = reference.surface.replace(/\s+/g, ' ');
      const head = `${place(reference)}: ${shown} -> ${reference.notation}`;
      return printable(`${head} [${STATUSES[reference.status][lang]}]`);
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** Who cites a place: the citing clause, what it says, and for those further away the way. */
export function impactLines(impacts: readonly Impact[]): string {
  const place = placePrinter();
  return impacts
    .map(({ citation, distance, path }) => {
      const shown = citation.surface.replace(/\s+/g, ' ');
      const clause = `${citation.document.id}#${citation.clause}`;
      const way = distance > 1 ? ` <- ${path.slice(1).reverse().join(' <- ')}` : '';
      return printable(`${distance} ${place(citation)}: ${clause}: ${shown}${way}`);
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** How many references there are of each status. */
export function statusCounts(references: readonly Reference[]): Message {
  const counts = (lang: Language) =>
    (Object.keys(STATUSES) as Status[])
      .map((status) => {
        const count = references.filter((reference) => reference.status === status).length;
        return lang === 'ja'
          ? `${STATUSES[status].ja} ${count}`
          : `${count} ${STATUSES[status].en}`;
      })
      .join(lang === 'ja' ? '、' : ', ');
  return message(
    `参照 ${references.length} 件: ${counts('ja')}`,
    `${references.length} references: ${counts('en')}`,
  );
}

/** References for a program. */
export function referencesJson(references: readonly Reference[]) {
  const place = placer();
  return references.map((reference) => referenceJson(reference, place(reference)));
}

function referenceJson(
  {
    document,
    clause,
    place,
    range,
    surface,
    notation,
    status,
    reason,
    targets,
    candidates,
    title,
    url,
  }: Reference,
  { line, column }: Place,
) {
  return {
    path: document.path,
    document: document.id,
    clause,
    place,
    line,
    column,
    range,
    surface,
    target: notation,
    status,
    ...(reason && { reason }),
    targets,
    candidates,
    ...(title && { title: title.text }),
    ...(url !== undefined && { url }),
  };
}

/** A citing place for a program. */
export function impactJson({ citation, distance, path }: Impact) {
  return {
    distance,
    path: citation.document.path,
    document: citation.document.id,
    clause: citation.clause,
    range: citation.range,
    surface: citation.surface,
    target: `${citation.target.document}#${citation.target.address}`,
    way: path,
  };
}
