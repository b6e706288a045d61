import { type Document, forget, release } from '../document/index.ts';
import { collectGarbage } from '../store/index.ts';

/** So many documents may be let go before their memory is freed. */
const SOME = 50;

/** Lets documents of a large repository go, one after another, and sees to it that memory is freed. */
export function letGoer(): (document: Document) => void {
  let count = 0;
  return (document) => {
    release(document);
    forget(document);
    if (++count % SOME === 0) collectGarbage();
  };
}
