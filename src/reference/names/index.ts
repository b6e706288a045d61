import { type Document, field } from '../../document/index.ts';
import { comparable } from '../../text/comparable.ts';
import { digest } from '../../text/digest.ts';
import { type Citing, type DocumentSort, documentSort } from '../kind.ts';
import { afterWord } from '../mention/read.ts';
import type { DocumentName, ScanContext } from '../mention/types.ts';
import { PUBLISHED } from './published.ts';
import { ROLES } from './roles.ts';
import { STANDING } from './standing.ts';
import { titleOf } from './title.ts';

/** What a name is looked up by, and what all documents of a repository share. */
type Lookup = ScanContext['nameAt'];
interface Shared {
  readonly key: string;
  readonly sorts: readonly DocumentSort[];
  readonly nameAt: Lookup;
}

const known = new WeakMap<readonly Document[], Shared>();

/**
 * The names by which a document cites others, as a lookup in a text made comparable; the longest
 * name wins. Sources, the later ones giving way: the field `cites` of the citing document; the words
 * for itself (本CP, this document) and for a sort of document (CPS, ポリシ: guide §6.1); title, short
 * title and aliases of each document of the repository; names that stand for well-known ids;
 * documents published elsewhere.
 */
export function namesFor(citing: Citing, documents: readonly Document[]): Lookup {
  const shared = sharedBy(documents);
  const names = new Map<string, DocumentName>();
  for (const [name, meant] of ownNames(citing)) add(names, name, meant);
  for (const { word, means } of ROLES) add(names, word, means(citing, shared.sorts));
  const own = lookup(names);
  const others = shared.nameAt;
  return (text, at) => {
    const [mine, theirs] = [own(text, at), others(text, at)];
    return theirs && (!mine || theirs.end > mine.end) ? theirs : mine;
  };
}

/** Digest of all that the documents of a repository say of their names. */
export function namesKey(documents: readonly Document[]): string {
  return sharedBy(documents).key;
}

function sharedBy(documents: readonly Document[]): Shared {
  let shared = known.get(documents);
  if (!shared) {
    const sorts = documents.map(documentSort);
    const said = documents.map((document, at) => [
      sorts[at]!.id,
      sorts[at]!.kind,
      titleOf(document),
      aliases(document),
    ]);
    shared = { key: digest(JSON.stringify(said)), sorts, nameAt: sharedNames(documents) };
    known.set(documents, shared);
  }
  return shared;
}

function sharedNames(documents: readonly Document[]): Lookup {
  const names = new Map<string, DocumentName>();
  const ids = new Set(documents.map(({ id }) => id));
  const one = (id: string): DocumentName => ({ notation: id, ids: ids.has(id) ? [id] : [] });
  for (const document of documents) {
    for (const name of aliases(document)) add(names, name, one(document.id));
  }
  for (const [name, id] of STANDING) add(names, name, one(id));
  const titles = documents.map((document) => [document.id, titleOf(document)] as const);
  for (const [name, { key, title }] of PUBLISHED) {
    const here = titles.find(([, printed]) => title.test(printed));
    add(names, name, here ? one(here[0]) : { notation: `ext:${key}`, ids: [] });
  }
  return lookup(names);
}

function add(
  names: Map<string, DocumentName>,
  name: string,
  meant: DocumentName | undefined,
): void {
  if (!meant || name.trim().length < 2) return;
  for (const form of forms(name)) if (!names.has(form)) names.set(form, meant);
}

function ownNames({ document }: Citing): [string, DocumentName][] {
  const cites = document?.frontMatter?.fields.cites;
  if (typeof cites !== 'object' || cites === null) return [];
  return Object.entries(cites).flatMap(([name, meant]): [string, DocumentName][] => {
    const ids = [meant].flat().filter((id): id is string => typeof id === 'string');
    return ids.length === 0
      ? []
      : [[name, { notation: ids.join('|'), ids: ids.filter((id) => !id.startsWith('ext:')) }]];
  });
}

function aliases(document: Document): string[] {
  const listed = document.frontMatter?.fields.aliases;
  return [
    field(document.frontMatter, 'title'),
    field(document.frontMatter, 'short'),
    ...(Array.isArray(listed) ? listed : [listed]),
  ].filter((name): name is string => typeof name === 'string' && name !== '');
}

/** A name as printed with a blank beside Latin letters, and with brackets of either width. */
function forms(name: string): string[] {
  const plain = smallLetters(comparable(name.trim()));
  const spaced = plain.replace(/(?<=[぀-鿿）])(?=[a-z])/g, ' ');
  return [plain, spaced, plain.replaceAll('（', '(').replaceAll('）', ')')];
}

function lookup(names: ReadonlyMap<string, DocumentName>): Lookup {
  const byFirst = new Map<string, [string, DocumentName][]>();
  for (const entry of [...names].sort(([a], [b]) => b.length - a.length)) {
    const first = entry[0][0]!;
    const same = byFirst.get(first);
    if (same) same.push(entry);
    else byFirst.set(first, [entry]);
  }
  // One text is asked at every offset: its small letters are made once.
  let asked = '';
  let small = '';
  return (text, at) => {
    if (text !== asked) {
      asked = text;
      small = smallLetters(text);
    }
    const entries = byFirst.get(small[at]!);
    if (!entries || (isLatin(small, at) ? isLatin(small, at - 1) : !begins(text, at))) {
      return undefined;
    }
    for (const [name, meant] of entries) {
      if (!small.startsWith(name, at)) continue;
      const end = at + name.length;
      if (isLatin(name, 0) && small[at - 1] === '-') continue;
      if (/[a-z0-9]$/.test(name) && /[a-z]/.test(small[end] ?? '')) continue;
      return { name: meant, end };
    }
    return undefined;
  };
}

/** Capitals of ASCII made small; offsets stay, which `toLowerCase` does not promise. */
function smallLetters(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

/** 登録手続規則 is not 手続規則; 又は and 並びに end in kana, 及 and 各 do not. */
function begins(text: string, at: number): boolean {
  return !afterWord(text, at) || /[及又並各該]$/.test(text.slice(0, at));
}
