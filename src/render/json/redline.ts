import type { Clause, Document } from '../../document/index.ts';
import {
  type ClauseChange,
  type Flag,
  findFlags,
  type Redline,
  type Relocation,
  type Summary,
  summarize,
  type Wording,
  wordingOf,
} from '../../redline/index.ts';
import { digest } from '../../text/digest.ts';
import { lineStarts, placeAt } from '../../text/lines.ts';
import { type BlockJson, blockJson } from './blocks.ts';

/** The changes of a redline for programs; `redline.schema.json` describes it. Unchanged text is left out. */
export interface RedlineJson {
  readonly format: 'kaitei redline 1';
  readonly old: VersionJson;
  readonly new: VersionJson;
  readonly summary: Summary;
  /** Small changes that mean much. */
  readonly flags: readonly Flag[];
  /** In reading order; a clause that moved is at its new place. */
  readonly clauses: readonly ClauseJson[];
}

/** A version of the document. */
export interface VersionJson {
  readonly path: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
}

/** A clause that changed or moved. */
export interface ClauseJson {
  readonly change: 'same' | 'edited' | 'inserted' | 'deleted';
  readonly wording: Wording;
  readonly old?: PlaceJson;
  readonly new?: PlaceJson;
  /** `moved` by itself, or `along` with the clause above it. */
  readonly relocation?: Relocation;
  readonly renumbered: boolean;
  readonly retitled: boolean;
  /** Address of the old clause that this one was a part of. */
  readonly splitFrom?: string;
  /** Address of the new clause that took the text in. */
  readonly mergedInto?: string;
  readonly blocks: readonly BlockJson[];
}

/** Where a clause stands in a version. */
export interface PlaceJson {
  readonly address: string;
  readonly label: string;
  readonly title: string;
  /** First and last line, from 1. */
  readonly lines: readonly [number, number];
}

/** A redline as plain data. */
export function redlineJson(redline: Redline): RedlineJson {
  const places = { old: placesOf(redline.old), new: placesOf(redline.new) };
  return {
    format: 'kaitei redline 1',
    old: versionOf(redline.old),
    new: versionOf(redline.new),
    summary: summarize(redline),
    flags: findFlags(redline),
    clauses: redline.clauses.filter(isChanged).map((clause) => ({
      change: clause.change as ClauseJson['change'],
      wording: wordingOf(clause),
      ...(clause.old && { old: places.old(clause.old) }),
      ...(clause.new && { new: places.new(clause.new) }),
      ...(clause.relocation && { relocation: clause.relocation }),
      renumbered: clause.renumbered,
      retitled: clause.retitled,
      ...(clause.splitFrom && { splitFrom: clause.splitFrom.address }),
      ...(clause.mergedInto && { mergedInto: clause.mergedInto.address }),
      blocks: clause.blocks.flatMap(blockJson),
    })),
  };
}

function isChanged({ change, moved, relocation }: ClauseChange): boolean {
  return change !== 'moved-away' && (change !== 'same' || moved || relocation !== undefined);
}

function versionOf({ path, source }: Document): VersionJson {
  return { path, sha256: digest(source) };
}

function placesOf({ source }: Document): (clause: Clause) => PlaceJson {
  const starts = lineStarts(source);
  const line = (offset: number) => placeAt(starts, offset).line;
  return ({ address, label, title, range, slice }) => {
    const end = range.start + slice.trimEnd().length;
    return { address, label, title, lines: [line(range.start), line(end)] };
  };
}
