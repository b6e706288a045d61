import type { Portion } from '../types.ts';

/** The proviso at the end of a paragraph that the new text has no longer. */
export function withoutProviso(old: string, now: string): string | undefined {
  const proviso = /(?<=。)ただし、[^。]*。$/.exec(old)?.[0];
  return proviso !== undefined && !/(?<=。)ただし、/.test(now) && /。$/.test(now)
    ? proviso
    : undefined;
}

/** A proviso or second sentence that came to the end of a paragraph. */
export function appended(
  old: string,
  now: string,
): { readonly before: string; readonly text: string; readonly portion: Portion } | undefined {
  const match = /^([\s\S]*?。)((?:ただし、|この場合において、)[\s\S]+。)$/.exec(now);
  if (!match || /。ただし、|。この場合において、/.test(old) || !/。$/.test(old)) return undefined;
  const [, before, text] = match;
  if (old.split('。').length !== before!.split('。').length) return undefined;
  return {
    before: before!,
    text: text!,
    portion: text!.startsWith('ただし') ? 'proviso' : 'latter',
  };
}
