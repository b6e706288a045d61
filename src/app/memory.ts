import type { Parse } from '../changeset/index.ts';
import {
  type AllFacts,
  type Document,
  type Facts,
  factsOf,
  hasNewFacts,
  keepFacts,
  parseDocument,
} from '../document/index.ts';
import { collectGarbage, openCache, programStamp } from '../store/index.ts';
import { digest } from '../text/digest.ts';

/** The facts of a document as {@link printFacts} writes them. */
export type PrintedFacts = Readonly<Record<keyof AllFacts, Uint8Array<ArrayBuffer>>>;
const HALVES = ['shared', 'own'] as const;

/** Reads documents with what an earlier run knew of the same texts. */
export interface Memory {
  /** `parseDocument`, with the facts that are known. */
  parse: Parse;
  /** Whether an earlier run knew something of a document that was parsed here. */
  knows(document: Document): boolean;
  /** Keeps what is new of a document. */
  keep(document: Document): void;
  /** Takes over facts that were found out elsewhere. */
  adopt(document: Document, facts: PrintedFacts): void;
  /** Keeps what is new of all documents, and takes old entries away. */
  close(): Promise<void>;
}

/** Nothing is known, and nothing outlives the process. */
export function noMemory(): Memory {
  return {
    parse: parseDocument,
    knows: () => false,
    keep: () => {},
    adopt: (document, facts) => keepFacts(document, (half) => readHalf(facts[half])),
    close: async () => {},
  };
}

/** So many entries may be read before what their text took is freed. */
const SOME = 200;

/**
 * The memory of a repository. An entry is named by the digest of the program, the path and the text:
 * what is found under that name is what would be found out again.
 */
export async function openMemory(root: string): Promise<Memory> {
  const cache = await openCache(root);
  const program = digest(programStamp());
  const names = new Map<Document, string>();
  let count = 0;
  const read = (name: string, half: keyof AllFacts) => {
    if (++count % SOME === 0) collectGarbage();
    return cache.read(entryOf(name, half));
  };
  const memory: Memory = {
    parse(path, source) {
      const document = parseDocument(path, source);
      const name = digest(`${program}\n${path}\n${document.source}`).replace('sha256:', '');
      names.set(document, name);
      keepFacts(document, (half) => readHalf(read(name, half)));
      return document;
    },
    knows(document) {
      const name = names.get(document);
      return name !== undefined && HALVES.every((half) => cache.has(entryOf(name, half)));
    },
    keep(document) {
      const name = names.get(document);
      if (name !== undefined && hasNewFacts(document)) {
        memory.adopt(document, printFacts(factsOf(document)));
      }
    },
    adopt(document, facts) {
      const name = names.get(document);
      if (name && HALVES.every((half) => cache.write(entryOf(name, half), facts[half]))) {
        keepFacts(document, (half) => readHalf(read(name, half)));
      } else keepFacts(document, (half) => readHalf(facts[half]));
    },
    async close() {
      for (const document of names.keys()) memory.keep(document);
      const used = [...names.values()].flatMap((name) => HALVES.map((half) => entryOf(name, half)));
      await cache.tidy(new Set(used));
    },
  };
  return memory;
}

/** Each half is an entry of its own: what others are looked up in is read without the rest. */
function entryOf(name: string, half: keyof AllFacts): string {
  return `${name}-${half}`;
}

/** Facts as JSON, which a thread can hand to another without a copy. */
export function printFacts({ shared, own }: AllFacts): PrintedFacts {
  const print = (facts: Facts) => new TextEncoder().encode(JSON.stringify(facts));
  return { shared: print(shared), own: print(own) };
}

/** Half of what was printed; an entry that is cut short or was written by hand is none. */
function readHalf(bytes: Uint8Array | undefined): Facts {
  if (bytes === undefined) return {};
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Facts;
  } catch {
    return {};
  }
}
