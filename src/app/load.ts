import { fieldPlaces, type Meeting, type Parse, parseMeeting } from '../changeset/index.ts';
import { type FieldPlaces, HEAD, type RuleFinding } from '../check/index.ts';
import { type Document, decode, type Finding, parseDocument } from '../document/index.ts';
import type { SourceFile } from '../store/index.ts';
import { type Message, message } from '../text/message.ts';
import { letGoer } from './let-go.ts';
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
  /** Too large to keep what is made of each document in memory. */
  readonly large: boolean;
  readonly files: Set<string>;
}

/** A file as text, or why it is none. */
export interface TextFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly problem?: Message;
  /** Decodes it anew each time: text in memory takes up to twice the bytes. */
  text(): string;
}

/** The text of a file. */
export function textFile({ path, bytes }: SourceFile): TextFile {
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    return { path, size: bytes.length, problem: decoded.problem, text: () => '' };
  }
  return {
    path,
    size: bytes.length,
    text() {
      const again = decode(bytes);
      return 'text' in again ? again.text : '';
    },
  };
}

/** From so many bytes of documents on, their texts and syntax are not kept in memory all at once. */
const LARGE = 10_000_000;
const DOCUMENT = /^policies\/[^/]+\.md$/;

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
  for (const { path, problem, text } of files) {
    if (problem) findings.push(badEncoding(path, problem));
    else if (!DOCUMENT.test(path)) texts.set(path, text());
  }
  findings.push(...misplaced([...files.map((file) => file.path), ...others]));
  const sources = files.filter(({ path, problem }) => DOCUMENT.test(path) && !problem);
  const large = sources.reduce((sum, { size }) => sum + size, 0) > LARGE;
  const documents = loadDocuments(sources, large, findings, parse);
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
    large,
    files: new Set([...files.map((file) => file.path), ...others]),
  };
}

/** Markdown files of `policies` that are no documents: in a folder below it, or with another ending. */
function misplaced(paths: readonly string[]): RuleFinding[] {
  const names = paths.filter(
    (name) => /^policies\/.+\.(md|markdown)$/i.test(name) && !DOCUMENT.test(name),
  );
  return [...new Set(names)].map((path) => ({
    rule: 'document-place',
    severity: 'warning',
    path,
    ...HEAD,
    message: message(
      'policies のすぐ下の .md ファイルではないため、文書として読まれない',
      'this is no .md file directly in policies, so it is not read as a document',
    ),
    hint: message(
      '文書であれば policies のすぐ下に、.md の名前で置く。文書でなければ policies の外に置く。',
      'Move it to policies under a name that ends in .md, or out of policies if it is no document.',
    ),
  }));
}

function loadDocuments(
  files: readonly TextFile[],
  large: boolean,
  findings: Finding[],
  parse: Parse,
): Map<string, Document> {
  const letGo = large ? letGoer() : undefined;
  const documents = new Map<string, Document>();
  for (const { path, text } of files) {
    const document = parse(path, text);
    letGo?.(document);
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
