import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Document } from '../document/index.ts';
import type { Memory, PrintedFacts } from './memory.ts';

/** What a worker is told first: enough of each document for its names, and the list of terms. */
export interface FactsWorkerData {
  readonly heads: readonly FactsTask[];
}

/** A document that a worker is to read. */
export interface FactsTask {
  readonly path: string;
  readonly source: string;
}

/** Names stand in the front matter, or in the first lines (`namesKey`). */
const HEAD = 4000;

/** When threads pay, and what each may use. */
export interface ThreadLimits {
  /** So many characters are read before a second thread is up. */
  readonly few: number;
  /** Megabytes of heap at least, and for each million characters of the longest document. */
  readonly heap: number;
  readonly heapPerMillion: number;
  /** Is told of each document that was looked at, where texts are not kept in memory all at once. */
  readonly letGo?: (document: Document) => void;
}
export const THREAD_LIMITS: ThreadLimits = { few: 2_000_000, heap: 110, heapPerMillion: 500 };

/**
 * Finds out what is known of many documents in threads of their own, and hands it to the memory. What
 * a thread cannot do, for want of memory say, is left to whoever asks for the facts.
 */
export async function findFacts(
  documents: readonly Document[],
  memory: Memory,
  limits: ThreadLimits = THREAD_LIMITS,
): Promise<void> {
  const read = <T>(document: Document, take: (document: Document) => T): T => {
    const taken = take(document);
    limits.letGo?.(document);
    return taken;
  };
  const unknown = documents.filter((document) => !memory.knows(document));
  const lengths = unknown.map((document) => read(document, ({ source }) => source.length));
  const size = lengths.reduce((sum, length) => sum + length, 0);
  if (size < limits.few || unknown.length < 2) return;
  const longest = Math.max(...lengths) / 1e6;
  const heap = Math.max(limits.heap, Math.ceil(limits.heapPerMillion * longest));
  const heads = documents.map((document) => read(document, headOf));
  const queue = unknown.values();
  const threads = Math.min(availableParallelism(), unknown.length, 4);
  await Promise.all(
    Array.from({ length: threads }, () => {
      const worker = startWorker({ heads }, heap);
      return work(worker, queue, (document) => read(document, taskOf), memory);
    }),
  );
}

function taskOf({ path, source }: Document): FactsTask {
  return { path, source };
}

function headOf(document: Document): FactsTask {
  const { id, path, source, frontMatter } = document;
  if (id === 'terms') return { path, source };
  const end = Math.max(HEAD, (frontMatter?.range.end ?? 0) + 10);
  // A slice would hold on to the whole text.
  return structuredClone({ path, source: source.slice(0, end) });
}

function startWorker(workerData: FactsWorkerData, maxOldGenerationSizeMb: number): Worker {
  const file = import.meta.url.endsWith('.ts') ? './facts-worker.ts' : './facts-worker.js';
  return new Worker(new URL(file, import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb, maxYoungGenerationSizeMb: 24 },
  });
}

/** Has one thread read documents until the queue is empty, or the thread ends. */
function work(
  worker: Worker,
  queue: Iterator<Document>,
  taskFor: (document: Document) => FactsTask,
  memory: Memory,
): Promise<void> {
  let current: Document | undefined;
  const next = () => {
    current = queue.next().value;
    if (current) worker.postMessage(taskFor(current));
    else void worker.terminate();
  };
  return new Promise((resolve) => {
    worker.on('message', (facts: PrintedFacts) => {
      memory.adopt(current!, facts);
      next();
    });
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
    next();
  });
}
