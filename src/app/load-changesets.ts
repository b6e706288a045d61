import type { ClauseEdit } from '../amendment/index.ts';
import {
  type Changeset,
  type EditFileProblem,
  type Parse,
  parseChangesetHead,
  parseEditFile,
  RESERVED_NAMES,
  type Refusal,
  type Resolution,
  resolveChangeset,
} from '../changeset/index.ts';
import type { FieldPlaces, Position, RuleFinding } from '../check/index.ts';
import type { Document, Finding } from '../document/index.ts';
import { lineStarts } from '../text/lines.ts';
import { message } from '../text/message.ts';

/** A changeset with what it makes of the documents, and where its parts stand. */
export interface LoadedChangeset extends Resolution {
  /** Folder of its files. */
  readonly path: string;
  readonly changeset: Changeset;
  readonly places: FieldPlaces;
  readonly editPlaces: ReadonlyMap<unknown, Position>;
}

/**
 * The changesets among some files, applied to the documents in force.
 *
 * @param findings takes up what is wrong with the files
 * @param parse reads the results
 */
export function loadChangesets(
  texts: ReadonlyMap<string, string>,
  documents: ReadonlyMap<string, Document>,
  findings: Finding[],
  parse: Parse,
): Map<string, LoadedChangeset> {
  const ids = new Set<string>();
  for (const path of texts.keys()) {
    const id = /^changesets\/([^/]+)\/[^/]+\.md$/.exec(path)?.[1];
    if (id !== undefined && !RESERVED_NAMES.includes(id)) ids.add(id);
  }
  const read = [...ids].map((id) => loadChangeset(id, texts, findings));
  const changesets = new Map(read.map(({ changeset }) => [changeset.id, changeset]));
  return new Map(
    read.map((one) => [
      one.changeset.id,
      { ...one, ...resolveChangeset(one.changeset, documents, changesets, parse) },
    ]),
  );
}

function loadChangeset(
  id: string,
  texts: ReadonlyMap<string, string>,
  findings: Finding[],
): Omit<LoadedChangeset, keyof Resolution> {
  const path = `changesets/${id}`;
  const head = parseChangesetHead(
    `${path}/changeset.md`,
    texts.get(`${path}/changeset.md`) ?? '',
    id,
  );
  findings.push(...head.findings);
  const edits = new Map<string, readonly ClauseEdit[]>();
  const unreadable: Refusal[] = [];
  const editPlaces = new Map<unknown, Position>();
  for (const [file, text] of texts) {
    if (!file.startsWith(`${path}/`)) continue;
    const document = /^([^/]+)\.md$/.exec(file.slice(path.length + 1))?.[1];
    if (document === undefined || document === 'changeset') continue;
    const place = linePlaces(text);
    const read = parseEditFile(text);
    if ('problems' in read) {
      findings.push(...read.problems.map((problem) => badEdits(file, problem, place)));
      unreadable.push(unreadableFile(file, read.problems[0]!));
    } else if (read.edits.length > 0) {
      edits.set(document, read.edits);
      for (const [index, edit] of read.edits.entries()) {
        editPlaces.set(edit, place(read.lines[index]!));
      }
    }
  }
  const changeset = { ...head.head, edits, ...(unreadable.length > 0 && { unreadable }) };
  return { path, changeset, places: head.places, editPlaces };
}

function linePlaces(text: string): (line: number) => Position {
  const starts = lineStarts(text);
  return (line) => {
    const start = starts[line - 1] ?? text.length;
    return { range: { start, end: starts[line] ?? text.length }, line, column: 1 };
  };
}

function badEdits(
  path: string,
  { line, message: text, hint }: EditFileProblem,
  place: (line: number) => Position,
): RuleFinding {
  return { rule: 'changeset-edits', severity: 'error', path, ...place(line), message: text, hint };
}

function unreadableFile(file: string, { line, message: text }: EditFileProblem): Refusal {
  const at = `${file}:${line}`;
  return {
    message: message(`${at} を読めない: ${text.ja}`, `${at} cannot be read: ${text.en}`),
  };
}
