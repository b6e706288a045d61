import type { Term } from './flag-families.ts';
import type { Change, Window } from './flag-windows.ts';

/** What changed in a sentence: `before` + `new` + `after` is a part of the new sentence. */
export interface Quote {
  readonly old: string;
  readonly new: string;
  readonly before: string;
  readonly after: string;
}

type Both<Value> = Readonly<Record<'old' | 'new', Value>>;

/** Characters of context on either side. */
const CONTEXT = 20;

/**
 * The words of a change, whole where it cuts words that mean much, without what is alike in both.
 *
 * | old -> new | quoted |
 * | --- | --- |
 * | 休日を除く日 -> 休日を含む日, of which を除く means much | を除く -> を含む |
 * | 2048ビット以上 -> 2048ビット以下, of which all was written anew | 以上 -> 以下 |
 */
export function quote(window: Window, change: Change, terms: Both<readonly Term[]>): Quote {
  const first = { old: terms.old[0]?.start, new: terms.new[0]?.start };
  const last = { old: terms.old.at(-1)?.end, new: terms.new.at(-1)?.end };
  // What a term has before the change is alike in both versions.
  const more = Math.max(
    0,
    change.oldStart - (first.old ?? change.oldStart),
    change.newStart - (first.new ?? change.newStart),
  );
  const less = Math.max(
    0,
    (last.old ?? change.oldEnd) - change.oldEnd,
    (last.new ?? change.newEnd) - change.newEnd,
  );
  const start = { old: change.oldStart - more, new: change.newStart - more };
  const end = { old: change.oldEnd + less, new: change.newEnd + less };
  const room = Math.min(end.old - start.old, end.new - start.new);
  const head = alike(window, start, 1, Math.min(room, ...gaps(first, start, 1)));
  const tail = alike(window, end, -1, Math.min(room - head, ...gaps(last, end, -1)));
  const from = start.new + head;
  const to = end.new - tail;
  const now = window.new.slice(from, to);
  const text = now.trim();
  const blank = now.indexOf(text);
  return {
    old: window.old.slice(start.old + head, end.old - tail).trim(),
    new: text,
    before: before(window.new, from + blank),
    after: after(window.new, from + blank + text.length),
  };
}

/** Characters between the ends of a change and the terms in it. */
function gaps(term: Both<number | undefined>, edge: Both<number>, step: 1 | -1): number[] {
  return [term.old, term.new].flatMap((at, index) =>
    at === undefined ? [] : [(at - (index === 0 ? edge.old : edge.new)) * step],
  );
}

/** How many characters from an edge on are the same in both versions, in whole words. */
function alike({ old, new: now }: Window, edge: Both<number>, step: 1 | -1, most: number): number {
  const at = (text: string, offset: number) => text[step === 1 ? offset : offset - 1];
  let whole = 0;
  for (let count = 1; count <= most; count++) {
    const done = step * (count - 1);
    if (at(old, edge.old + done) !== at(now, edge.new + done)) break;
    const cut = isInWord(old, edge.old + step * count) || isInWord(now, edge.new + step * count);
    if (!cut) whole = count;
  }
  return whole;
}

/** Some text before an offset; none of a word that would be cut. */
function before(text: string, end: number): string {
  const start = Math.max(0, end - CONTEXT);
  const cut = text.slice(start, end);
  if (start === 0) return cut.trimStart();
  return `…${(isInWord(text, start) ? cut.replace(/^[!-~]+/, '') : cut).trimStart()}`;
}

/** Some text behind an offset; none of a word that would be cut. */
function after(text: string, start: number): string {
  const end = Math.min(text.length, start + CONTEXT);
  const cut = text.slice(start, end);
  if (end === text.length) return cut.trimEnd();
  return `${(isInWord(text, end) ? cut.replace(/[!-~]+$/, '') : cut).trimEnd()}…`;
}

/** Whether an offset is within a word that is set off by blanks. */
function isInWord(text: string, offset: number): boolean {
  return /^[!-~]{2}$/.test(text.slice(offset - 1, offset + 1));
}
