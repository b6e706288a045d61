import type { ClauseEdit } from '../amendment/index.ts';
import {
  type Changeset,
  type Meeting,
  parseChangesetHead,
  parseEditFile,
  parseMeeting,
  resolveChangeset,
} from '../changeset/index.ts';
import type { CheckedChangeset } from '../check/index.ts';
import { type Document, decode, type Finding, parseDocument } from '../document/index.ts';
import type { SourceFile } from '../store/index.ts';
import { type Message, message } from '../text/message.ts';

/** Names under `changesets/` that are no changesets. */
const RESERVED = new Set(['meetings', 'ledger', 'assessments']);

interface Loaded {
  readonly documents: Map<string, Document>;
  readonly changesets: Map<string, CheckedChangeset>;
  readonly meetings: Map<string, { path: string; meeting: Meeting }>;
  readonly findings: Finding[];
  readonly files: Set<string>;
}

/** Understands the files of a repository; what cannot be read is a finding. */
export function loadFiles(files: readonly SourceFile[]): Loaded {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const decoded = decode(file.bytes);
    if ('text' in decoded) texts.set(file.path, decoded.text);
    else findings.push(atHead('parse/encoding', file.path, decoded.problem));
  }
  const documents = loadDocuments(texts, findings);
  const meetings = new Map<string, { path: string; meeting: Meeting }>();
  for (const [path, text] of texts) {
    const number = /^changesets\/meetings\/([^/]+)\.md$/.exec(path)?.[1];
    if (number === undefined) continue;
    const read = parseMeeting(path, text, number);
    meetings.set(number, { path, meeting: read.meeting });
    findings.push(...read.findings);
  }
  const changesets = loadChangesets(texts, documents, findings);
  return { documents, changesets, meetings, findings, files: new Set(texts.keys()) };
}

function loadDocuments(
  texts: ReadonlyMap<string, string>,
  findings: Finding[],
): Map<string, Document> {
  const documents = new Map<string, Document>();
  for (const [path, text] of texts) {
    if (!/^policies\/[^/]+\.md$/.test(path)) continue;
    const document = parseDocument(path, text);
    const earlier = documents.get(document.id);
    if (!earlier) documents.set(document.id, document);
    else {
      const text = message(
        `文書の id「${document.id}」が ${earlier.path} と同じである`,
        `the document id "${document.id}" is also that of ${earlier.path}`,
      );
      findings.push(atHead('document-id', path, text));
    }
  }
  return documents;
}

function loadChangesets(
  texts: ReadonlyMap<string, string>,
  documents: ReadonlyMap<string, Document>,
  findings: Finding[],
): Map<string, CheckedChangeset> {
  const ids = new Set<string>();
  for (const path of texts.keys()) {
    const id = /^changesets\/([^/]+)\/[^/]+\.md$/.exec(path)?.[1];
    if (id !== undefined && !RESERVED.has(id)) ids.add(id);
  }
  const changesets = new Map<string, Changeset>();
  for (const id of ids) changesets.set(id, loadChangeset(id, texts, findings));
  const checked = new Map<string, CheckedChangeset>();
  for (const [id, changeset] of changesets) {
    const path = `changesets/${id}`;
    try {
      const outcomes = resolveChangeset(changeset, documents, changesets);
      checked.set(id, { path, changeset, outcomes });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const text = message(
        `after に書かれた改正案「${changeset.after}」をたどれない`,
        `the changeset named by after, "${changeset.after}", cannot be followed`,
      );
      findings.push(atHead('changeset-base', `${path}/changeset.md`, text));
      checked.set(id, { path, changeset, outcomes: [] });
    }
  }
  return checked;
}

function loadChangeset(
  id: string,
  texts: ReadonlyMap<string, string>,
  findings: Finding[],
): Changeset {
  const folder = `changesets/${id}/`;
  const head = parseChangesetHead(
    `${folder}changeset.md`,
    texts.get(`${folder}changeset.md`) ?? '',
    id,
  );
  findings.push(...head.findings);
  const edits = new Map<string, readonly ClauseEdit[]>();
  for (const [path, text] of texts) {
    const document = /^([^/]+)\.md$/.exec(path.slice(folder.length))?.[1];
    if (!path.startsWith(folder) || document === undefined || document === 'changeset') continue;
    const read = parseEditFile(text);
    if ('edits' in read) edits.set(document, read.edits);
    else {
      for (const { line, message: text } of read.problems) {
        findings.push({ ...atHead('changeset-edits', path, text), line });
      }
    }
  }
  return { ...head.head, edits };
}

function atHead(rule: string, path: string, text: Message): Finding {
  return {
    rule,
    severity: 'error',
    path,
    range: { start: 0, end: 0 },
    line: 1,
    column: 1,
    message: text,
  };
}
