import { shiftedKey } from '../keys.ts';
import type { Projection, Sentence } from '../types.ts';

/** Old key of each provision at the top that is still there, by its new one. */
export function originsOf(base: Projection, sentences: readonly Sentence[]): Map<string, string> {
  let origins = new Map(base.map(({ key }) => [headOf(key), headOf(key)]));
  const rekey = (moves: ReadonlyMap<string, string>) => {
    origins = new Map([...origins].map(([key, old]) => [moves.get(key) ?? key, old]));
  };
  for (const act of sentences.flatMap(({ acts }) => acts)) {
    if ('at' in act && typeof act.at === 'string' && act.at.includes('/')) continue;
    if (act.act === 'renumber') rekey(new Map([[act.at, act.to]]));
    if (act.act === 'delete' && !act.portion && !act.at.includes('@')) origins.delete(act.at);
    if (act.act === 'shift' && !act.from.includes('/')) {
      const keys = [...origins.keys()].filter((key) => inRange(key, act.from, act.to));
      rekey(new Map(keys.map((key) => [key, shiftedKey(key, act.by)])));
    }
  }
  return origins;
}

function inRange(key: string, from: string, to: string): boolean {
  const number = (text: string) => Number(/^art:(\d+)$/.exec(text)?.[1]);
  return number(from) <= number(key) && number(key) <= number(to);
}

/** The provision at the top that a key is in: `art:5` of `art:5/p:2`. */
export function headOf(key: string): string {
  return key.split('/')[0]!;
}
