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
import { openCache, programStamp } from '../store/index.ts';
import { digest } from '../text/digest.ts';

/** Reads documents with what an earlier run knew of the same texts. */
export interface Memory {
  /** `parseDocument`, with the facts that are known. */
  parse: Parse;
  /** Whether an earlier run knew something of a document that was parsed here. */
  knows(document: Document): boolean;
  /** Keeps what is new of a document. */
  keep(document: Document): void;
  /** Takes over facts that were found out elsewhere, in the form of {@link printFacts}. */
  adopt(document: Document, facts: Uint8Array): void;
  /** Keeps what is new of all documents, and takes old entries away. */
  close(): Promise<void>;
}

const LINE_END = '\n'.charCodeAt(0);

/** Nothing is known, and nothing outlives the process. */
export function noMemory(): Memory {
  return {
    parse: parseDocument,
    knows: () => false,
    keep: () => {},
    adopt: (document, facts) => keepFacts(document, (half) => readHalf(facts, half)),
    close: async () => {},
  };
}

/**
 * The memory of a repository. An entry is named by the digest of the program, the path and the text:
 * what is found under that name is what would be found out again.
 */
export async function openMemory(root: string): Promise<Memory> {
  const cache = await openCache(root);
  const program = digest(programStamp());
  const names = new Map<Document, string>();
  const memory: Memory = {
    parse(path, source) {
      const document = parseDocument(path, source);
      const name = digest(`${program}\n${path}\n${document.source}`).replace('sha256:', '');
      names.set(document, name);
      keepFacts(document, (half) => readHalf(cache.read(name), half));
      return document;
    },
    knows(document) {
      const name = names.get(document);
      return name !== undefined && cache.has(name);
    },
    keep(document) {
      const name = names.get(document);
      if (name !== undefined && hasNewFacts(document)) {
        memory.adopt(document, printFacts(factsOf(document)));
      }
    },
    adopt(document, facts) {
      const name = names.get(document);
      const written = name !== undefined && cache.write(name, facts);
      keepFacts(document, (half) => readHalf(written ? cache.read(name) : facts, half));
    },
    async close() {
      for (const document of names.keys()) memory.keep(document);
      await cache.tidy(new Set(names.values()));
    },
  };
  return memory;
}

/** Facts as two lines of JSON, which a thread can hand to another without a copy: what others are looked up in, and the rest. */
export function printFacts({ shared, own }: AllFacts): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(shared)}\n${JSON.stringify(own)}\n`);
}

/** Half of what was printed; an entry that is cut short or was written by hand is none. */
function readHalf(bytes: Uint8Array | undefined, half: keyof AllFacts): Facts {
  if (bytes === undefined) return {};
  const end = bytes.indexOf(LINE_END);
  const line = half === 'shared' ? bytes.subarray(0, end) : bytes.subarray(end);
  try {
    return JSON.parse(new TextDecoder().decode(line)) as Facts;
  } catch {
    return {};
  }
}
