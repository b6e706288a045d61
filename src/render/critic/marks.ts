import { compareSources } from '../../redline/index.ts';

/** The signs of CriticMarkup for what came, what went, and what is said about it. */
const SIGNS = {
  inserted: ['{++', '++}'],
  deleted: ['{--', '--}'],
  comment: ['{>>', '<<}'],
} as const;

/** Offset of the first sign that a text has itself; undefined where it has none. */
export function ownSign(text: string): number | undefined {
  const found = Object.values(SIGNS)
    .flat()
    .map((sign) => text.indexOf(sign))
    .filter((index) => index >= 0);
  return found.length === 0 ? undefined : Math.min(...found);
}

/** `{--60--}{++30++}`: a text between signs, none where there is no text. */
export function marked(kind: keyof typeof SIGNS, text: string): string {
  const [open, close] = SIGNS[kind];
  return text === '' ? '' : `${open}${text}${close}`;
}

/** Whole blocks between signs on lines of their own, so that a viewer without CriticMarkup reads them. */
export function markedBlocks(kind: 'inserted' | 'deleted', text: string): string {
  return marked(kind, `\n${text.replace(/\s+$/, '')}\n`);
}

/** Two versions of a text in one. */
export function markedSource(old: string, now: string): string {
  let text = '';
  let at = 0;
  for (const { oldStart, oldEnd, newStart, newEnd } of compareSources(old, now)) {
    text += now.slice(at, newStart);
    text += marked('deleted', old.slice(oldStart, oldEnd));
    text += marked('inserted', now.slice(newStart, newEnd));
    at = newEnd;
  }
  return text + now.slice(at);
}

/** The text without signs and comments: with what came, or with what went. */
export function read(text: string, answer: 'accepted' | 'rejected'): string {
  const kept = answer === 'accepted' ? SIGNS.inserted : SIGNS.deleted;
  return text.replace(
    /\{\+\+([\s\S]*?)\+\+\}|\{--([\s\S]*?)--\}|\{>>[\s\S]*?<<\}/g,
    (found, inserted?: string, deleted?: string) =>
      found.startsWith(kept[0]) ? (inserted ?? deleted ?? '') : '',
  );
}
