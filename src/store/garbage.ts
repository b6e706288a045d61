import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/**
 * Frees what is no longer used, now. Left to itself, V8 lets garbage of many times the live objects
 * gather where the machine has much memory: texts of a gigabyte for a repository of a fifth of that.
 */
export function collectGarbage(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
