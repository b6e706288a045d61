import { parentPort, workerData } from 'node:worker_threads';
import { makeFacts } from '../check/index.ts';
import { parseDocument } from '../document/index.ts';
import type { FactsTask, FactsWorkerData } from './find-facts.ts';
import { printFacts } from './memory.ts';

// A thread of its own: reads one document after another, and gives back what is known of each.

const { heads } = workerData as FactsWorkerData;
const documents = heads.map(({ path, source }) => parseDocument(path, source));
const repository = { documents, changesets: [], meetings: [], files: new Set<string>() };

parentPort!.on('message', ({ path, source }: FactsTask) => {
  const facts = printFacts(makeFacts(parseDocument(path, source), repository));
  parentPort!.postMessage(facts, [facts.shared.buffer, facts.own.buffer]);
});
