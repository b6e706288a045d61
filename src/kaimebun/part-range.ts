import { partOf } from './keys.ts';

/**
 * Where a part of a provision stands in its text: 本文 before ただし, and ただし書; 前段 up to the first full
 * stop, and 後段. Undefined where the text has no such parts; all of it where no part is named.
 */
export function partRange(text: string, host: string): readonly [number, number] | undefined {
  const part = partOf(host)?.part ?? 'own';
  if (part === 'own') return [0, text.length];
  const isSplit = part === 'main' || part === 'proviso';
  const at = isSplit ? text.search(/(?<=。)ただし、/) : text.indexOf('。') + 1;
  if (at <= 0 || at >= text.length) return undefined;
  return part === 'main' || part === 'former' ? [0, at] : [at, text.length];
}
