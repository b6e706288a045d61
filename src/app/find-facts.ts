import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Document } from '../document/index.ts';
import type { Memory } from './memory.ts';

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
}
const LIMITS: ThreadLimits = { few: 2_000_000, heap: 110, heapPerMillion: 500 };

/**
 * Finds out what is known of many documents in threads of their own, and hands it to the memory. What
 * a thread cannot do, for want of memory say, is left to whoever asks for the facts.
 */
export async function findFacts(
  documents: readonly Document[],
  memory: Memory,
  limits: ThreadLimits = LIMITS,
): Promise<void> {
  const unknown = documents.filter((document) => !memory.knows(document));
  const size = unknown.reduce((sum, { source }) => sum + source.length, 0);
  if (size < limits.few || unknown.length < 2) return;
  const heads = documents.map(headOf);
  const largest = Math.max(...unknown.map(({ source }) => source.length));
  const heap = Math.max(limits.heap, Math.ceil((limits.heapPerMillion * largest) / 1e6));
  const queue = unknown.values();
  const threads = Math.min(availableParallelism(), unknown.length, 4);
  await Promise.all(Array.from({ length: threads }, () => work(queue, { heads }, heap, memory)));
}

function headOf({ id, path, source, frontMatter }: Document): FactsTask {
  if (id === 'terms') return { path, source };
  return { path, source: source.slice(0, Math.max(HEAD, (frontMatter?.range.end ?? 0) + 10)) };
}

/** One thread until the queue is empty, or the thread ends. */
function work(
  queue: Iterator<Document>,
  workerData: FactsWorkerData,
  maxOldGenerationSizeMb: number,
  memory: Memory,
): Promise<void> {
  const file = import.meta.url.endsWith('.ts') ? './facts-worker.ts' : './facts-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb, maxYoungGenerationSizeMb: 24 },
  });
  let current: Document | undefined;
  const next = () => {
    current = queue.next().value;
    if (current) worker.postMessage({ path: current.path, source: current.source });
    else void worker.terminate();
  };
  return new Promise((resolve) => {
    worker.on('message', (facts: Uint8Array) => {
      memory.adopt(current!, facts);
      next();
    });
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
    next();
  });
}
