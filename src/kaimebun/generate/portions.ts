import type { Portion } from '../types.ts';

/** A portion at the end of a paragraph that the new text has no longer: a proviso, the second of two sentences. */
export function goneFrom(
  old: string,
  now: string,
): { readonly text: string; readonly portion: Portion } | undefined {
  const proviso = /(?<=。)ただし、[^。]*。$/.exec(old)?.[0];
  if (proviso !== undefined && !/(?<=。)ただし、/.test(now) && /。$/.test(now)) {
    return { text: proviso, portion: 'proviso' };
  }
  const sentences = old.match(/[^。]*。/g) ?? [];
  const isSecond = sentences.length === 2 && sentences.join('') === old && sentences[0] === now;
  return isSecond ? { text: sentences[1]!, portion: 'latter' } : undefined;
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
