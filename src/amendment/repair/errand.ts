import { applyTextEdits } from '../../check/edits.ts';
import { type Document, parseDocument, splitTarget } from '../../document/index.ts';
import { type Reference, readReferences, type Target } from '../../reference/index.ts';
import type { Range } from '../../text/lines.ts';
import { followAddress, followNotation } from './follow.ts';
import { spellings } from './spell.ts';
import type { Shifted } from './types.ts';

/** A reference on its way to where it must lead. */
export interface Errand {
  readonly reference: Reference;
  /** Notation that it is to have. */
  readonly wanted: string;
  /** The provisions that it is to name, as `document#address`. */
  readonly targets: ReadonlySet<string>;
  /** Where it stands in the restructured document, before any repair. */
  readonly place: Range;
  /** Ways of writing it that were not yet tried. */
  readonly ways: string[];
  /** How it is written; empty where it stays as it is. */
  said: string;
}

/**
 * What a resolved reference has to lead to; undefined where it has nothing to do with the change or
 * went with its own place, and `gone` where what it cites did.
 */
export function errandOf(reference: Reference, shifted: Shifted): Errand | 'gone' | undefined {
  if (reference.status !== 'resolved') return undefined;
  const { id, shifts, trace } = shifted;
  const { document, address = '' } = splitTarget(reference.notation);
  if (document !== id && !reference.targets.some((target) => target.document === id)) {
    return undefined;
  }
  const isOwn = reference.document.id === id;
  const place = isOwn ? trace(reference.range) : reference.range;
  if (!place) return undefined;
  const wanted = followNotation(
    address,
    reference.targets.map((target) => target.address),
    shifts,
  );
  if (wanted === undefined) return 'gone';
  const targets = reference.targets.flatMap(
    (target) => followAddress(target.address, shifts) ?? [],
  );
  // The citing place has a new number too, where it is in the same document.
  const at = isOwn ? followAddress(reference.place, shifts) : undefined;
  const { surface } = reference;
  return {
    reference,
    wanted: `${document}#${wanted}`,
    targets: new Set(targets.map((target) => `${document}#${target}`)),
    place,
    ways: spellings({ surface, path: wanted, targets, place: at ?? reference.place }),
    said: '',
  };
}

/** What became of an errand, read again from the text. */
export interface Reading {
  readonly arrived: boolean;
  /** Whether it names more than it did. */
  readonly wider: boolean;
}

/** Reads again what the errands of a document lead to, as it is written now. */
export function readAgain(
  document: Document,
  errands: readonly Errand[],
  all: readonly Document[],
): Map<Errand, Reading> {
  const found = readReferences(document, all);
  const shift = positions(errands);
  return new Map(
    errands.map((errand) => {
      const { place, said } = errand;
      const start = shift(place.start);
      const end = start + (said === '' ? place.end - place.start : said.length);
      const own = found.filter(({ range }) => start <= range.start && range.end <= end);
      return [errand, readingOf(errand, own, start)];
    }),
  );
}

function readingOf({ wanted, targets }: Errand, own: readonly Reference[], start: number): Reading {
  const named = new Set(own.flatMap((one) => one.targets.map(nameOf)));
  const whole = [...targets].every((target) => named.has(target));
  const wider = whole && named.size > targets.size;
  if (!own.every(({ status }) => status === 'resolved')) return { arrived: false, wider: false };
  const exact = own.some(({ notation, range }) => notation === wanted && range.start === start);
  return { arrived: whole && (exact || !wider), wider };
}

function nameOf({ document, address }: Target): string {
  return `${document}#${address}`;
}

/** Offsets after the rewritten references before them. */
function positions(errands: readonly Errand[]): (offset: number) => number {
  const edits = errands.filter(({ said }) => said !== '');
  return (offset) =>
    edits.reduce(
      (sum, { place, said }) =>
        place.start < offset ? sum + said.length - (place.end - place.start) : sum,
      offset,
    );
}

/** A document with its errands as they are written now. */
export function written(document: Document, errands: readonly Errand[] = []): Document {
  const edits = errands
    .filter(({ said }) => said !== '')
    .map(({ place, said }) => ({ range: place, text: said }));
  if (edits.length === 0) return document;
  return parseDocument(document.path, applyTextEdits(document.source, edits));
}
