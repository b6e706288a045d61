import { fieldPlaces, type Meeting, type Parse, parseMeeting } from '../changeset/index.ts';
import { type FieldPlaces, HEAD, type RuleFinding } from '../check/index.ts';
import {
  type Decoded,
  type Document,
  decode,
  type Finding,
  parseDocument,
} from '../document/index.ts';
import type { SourceFile } from '../store/index.ts';
import { message } from '../text/message.ts';
import { type LoadedChangeset, loadChangesets } from './load-changesets.ts';

/** An agenda with the places of its fields. */
export interface LoadedMeeting {
  readonly path: string;
  readonly meeting: Meeting;
  readonly places: FieldPlaces;
}

interface Loaded {
  readonly documents: Map<string, Document>;
  readonly changesets: Map<string, LoadedChangeset>;
  readonly meetings: Map<string, LoadedMeeting>;
  readonly findings: Finding[];
  readonly files: Set<string>;
}

/** A file as text, or why it is none. */
export interface TextFile {
  readonly path: string;
  readonly decoded: Decoded;
}

/** The text of a file. */
export function readText({ path, bytes }: SourceFile): TextFile {
  return { path, decoded: decode(bytes) };
}

/**
 * Understands the files of a repository; what cannot be read is a finding.
 *
 * @param files the Markdown files of `policies` and `changesets`
 * @param others paths of all other files, which links may lead to
 * @param parse reads documents, with or without memory
 */
export function loadFiles(
  files: readonly TextFile[],
  others: readonly string[] = [],
  parse: Parse = parseDocument,
): Loaded {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const { decoded } = file;
    if ('text' in decoded) texts.set(file.path, decoded.text);
    else findings.push(badEncoding(file.path, decoded.problem));
  }
  const documents = loadDocuments(texts, findings, parse);
  const meetings = new Map<string, LoadedMeeting>();
  for (const [path, text] of texts) {
    const number = /^changesets\/meetings\/([^/]+)\.md$/.exec(path)?.[1];
    if (number === undefined) continue;
    const { meeting, places, findings: found } = parseMeeting(path, text, number);
    meetings.set(number, { path, meeting, places });
    findings.push(...found);
  }
  const changesets = loadChangesets(texts, documents, findings, parse);
  return {
    documents,
    changesets,
    meetings,
    findings,
    files: new Set([...files.map((file) => file.path), ...others]),
  };
}

function loadDocuments(
  texts: ReadonlyMap<string, string>,
  findings: Finding[],
  parse: Parse,
): Map<string, Document> {
  const documents = new Map<string, Document>();
  for (const [path, text] of texts) {
    if (!/^policies\/[^/]+\.md$/.test(path)) continue;
    const document = parse(path, text);
    const earlier = documents.get(document.id);
    if (earlier) findings.push(sameId(document, earlier));
    else documents.set(document.id, document);
  }
  return documents;
}

function sameId({ id, path, frontMatter, source }: Document, earlier: Document): RuleFinding {
  return {
    rule: 'document-id',
    severity: 'error',
    path,
    ...fieldPlaces(source, frontMatter)(['id']),
    message: message(
      `文書の id「${id}」が ${earlier.path} と同じである`,
      `the document id "${id}" is also that of ${earlier.path}`,
    ),
    hint: message(
      'どちらかの id を改める。この文書は読み込まれていない。',
      'Change one of the two ids; this document is left out until then.',
    ),
  };
}

function badEncoding(path: string, problem: RuleFinding['message']): RuleFinding {
  return {
    rule: 'parse/encoding',
    severity: 'error',
    path,
    ...HEAD,
    message: problem,
    hint: message('UTF-8のテキストとして保存する。', 'Save it as text in UTF-8.'),
  };
}
