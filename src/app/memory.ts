import { type Document, type Facts, factsOf, keepFacts, parseDocument } from '../document/index.ts';
import { openCache, programStamp } from '../store/index.ts';
import { digest } from '../text/digest.ts';

/** Reads documents with what an earlier run knew of the same text. */
export interface Memory {
  /** `parseDocument`, with the facts that are known. */
  parse(path: string, source: string): Document;
  /** Keeps for the next run what this one found out. */
  keep(): Promise<void>;
}

/** Nothing is known, and nothing is kept. */
export const NO_MEMORY: Memory = { parse: parseDocument, keep: async () => {} };

interface Parsed {
  readonly name: string;
  readonly document: Document;
  readonly offered: Facts;
}

/**
 * The memory of a repository. An entry is named by the digest of the program, the path and the text:
 * what is found under that name is what would be found out again.
 */
export async function openMemory(root: string): Promise<Memory> {
  const cache = await openCache(root);
  const program = digest(programStamp());
  const parsed: Parsed[] = [];
  return {
    parse(path, source) {
      const document = parseDocument(path, source);
      const name = digest(`${program}\n${path}\n${source}`).replace('sha256:', '');
      const offered = readFacts(cache.read(name));
      keepFacts(document, offered);
      parsed.push({ name, document, offered });
      return document;
    },
    async keep() {
      const entries = new Map<string, string>();
      for (const { name, document, offered } of parsed) {
        const facts = factsOf(document);
        const isNew = Object.keys(facts).some((fact) => facts[fact] !== offered[fact]);
        if (isNew) entries.set(name, JSON.stringify(facts));
      }
      await cache.write(entries, new Set(parsed.map(({ name }) => name)));
    },
  };
}

/** An entry that is cut short or was written by hand is no entry. */
function readFacts(text: string | undefined): Facts {
  if (text === undefined) return {};
  try {
    return JSON.parse(text) as Facts;
  } catch {
    return {};
  }
}
