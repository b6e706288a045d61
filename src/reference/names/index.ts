import { type Document, field } from '../../document/index.ts';
import { comparable } from '../../text/comparable.ts';
import type { Citing } from '../kind.ts';
import { citingDocument } from '../kind.ts';
import { afterLatin, afterWord } from '../mention/read.ts';
import type { DocumentName, ScanContext } from '../mention/types.ts';
import { PUBLISHED } from './published.ts';
import { ROLES } from './roles.ts';
import { STANDING } from './standing.ts';

/**
 * The names by which a document cites others, as a lookup in a text made comparable; the longest
 * name wins. Sources, the later ones giving way: the field `cites` of the citing document; the words
 * for itself (本CP, this document); title, short title and aliases of each document of the repository;
 * words for a sort of document (CPS, ポリシ: guide §6.1); names that stand for well-known ids; documents
 * published elsewhere.
 */
export function namesFor(citing: Citing, documents: readonly Document[]): ScanContext['nameAt'] {
  const names = new Map<string, DocumentName>();
  const add = (name: string, meant: DocumentName | undefined) => {
    if (!meant || name.trim().length < 2) return;
    for (const form of forms(name)) if (!names.has(form)) names.set(form, meant);
  };
  const ids = documents.map((document) => document.id);
  const one = (id: string): DocumentName => ({ notation: id, ids: ids.includes(id) ? [id] : [] });
  for (const [name, meant] of ownNames(citing)) add(name, meant);
  const sorts = documents.map(citingDocument);
  for (const { word, means } of ROLES) add(word, means(citing, sorts));
  for (const document of documents)
    for (const name of aliases(document)) add(name, one(document.id));
  for (const [name, id] of STANDING) add(name, one(id));
  for (const [name, { key, title }] of PUBLISHED) {
    const here = documents.find((document) => title.test(titleOf(document)));
    add(name, here ? one(here.id) : { notation: `ext:${key}`, ids: [] });
  }
  return lookup(names);
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

function titleOf(document: Document): string {
  const first = document.clauses.find((clause) => clause.kind === 'section');
  return field(document.frontMatter, 'title') ?? (first?.number ? '' : (first?.title ?? ''));
}

/** A name as printed with a blank beside Latin letters, and with brackets of either width. */
function forms(name: string): string[] {
  const plain = comparable(name.trim()).toLowerCase();
  const spaced = plain.replace(/(?<=[぀-鿿）])(?=[a-z])/g, ' ');
  return [plain, spaced, plain.replaceAll('（', '(').replaceAll('）', ')')];
}

function lookup(names: ReadonlyMap<string, DocumentName>): ScanContext['nameAt'] {
  const byFirst = new Map<string, [string, DocumentName][]>();
  for (const entry of [...names].sort(([a], [b]) => b.length - a.length)) {
    const first = entry[0][0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return (text, at) => {
    const first = text[at]!;
    const entries = byFirst.get(first) ?? byFirst.get(first.toLowerCase());
    for (const [name, meant] of entries ?? []) {
      const end = at + name.length;
      if (text.slice(at, end).toLowerCase() !== name) continue;
      if (/^[a-z]/.test(name) ? afterLatin(text, at) || text[at - 1] === '-' : !begins(text, at)) {
        continue;
      }
      if (/[a-z0-9]$/.test(name) && /[A-Za-z]/.test(text[end] ?? '')) continue;
      return { name: meant, end };
    }
    return undefined;
  };
}

/** 登録手続規則 is not 手続規則; 又は and 並びに end in kana, 及 and 各 do not. */
function begins(text: string, at: number): boolean {
  return !afterWord(text, at) || /[及又並各該]$/.test(text.slice(0, at));
}
