import { applyChanges, type Change } from '../amendment/wording/index.ts';
import { type Document, type Passage, parseDocument, passagesOf } from '../document/index.ts';
import { applySentences } from './apply.ts';
import { isWithin, shiftedKey } from './keys.ts';
import { provisionMarkdown } from './markdown.ts';
import { passageText, project, sameProjection } from './projection.ts';
import type { Line, Misfit, Projection, Sentence } from './types.ts';

/** A document after amending sentences, or the first sentence that does not fit it. */
export type Amended =
  | { readonly document: Document }
  | { readonly misfit: Misfit; readonly sentence: number }
  | { readonly unwritten: true };

/**
 * Does what sentences say to a Markdown file. Where only words change, the markup around them stays;
 * provisions that come or are written anew are set in the form of the house. Proved: the projection of
 * the result is that of the sentences applied to the base.
 */
export function amendBySentences(document: Document, sentences: readonly Sentence[]): Amended {
  const base = project(document);
  const applied = applySentences(base, sentences);
  if ('misfit' in applied) return applied;
  const origins = originsOf(base, sentences);
  const worded = withWords(document, base, applied.lines, origins);
  if (!worded) return { unwritten: true };
  const result = parseDocument(
    document.path,
    assembled(document, worded, base, applied.lines, origins),
  );
  return sameProjection(project(result), applied.lines)
    ? { document: result }
    : { unwritten: true };
}

/** Old key of each clause that is still there, by its new one. */
function originsOf(base: Projection, sentences: readonly Sentence[]): Map<string, string> {
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

function headOf(key: string): string {
  return key.split('/')[0]!;
}

/** The document with the words changed in provisions whose lines are all still there. */
function withWords(
  document: Document,
  base: Projection,
  lines: Projection,
  origins: ReadonlyMap<string, string>,
): Document | undefined {
  const changes: Change[] = [];
  for (const [now, old] of origins) {
    const pair = unitPair(base, lines, old, now);
    if (!isWordsOnly(pair)) continue;
    const passages = passagesUnder(document, old);
    for (const [index, line] of pair.old.entries()) {
      const other = pair.now[index]!;
      if (line.text === other.text) continue;
      const found = changeOf(document, passages, line, other.text);
      if (!found) return undefined;
      changes.push(...found);
    }
  }
  const written = applyChanges(document, changes);
  return written.kind === 'written' ? written.document : undefined;
}

interface UnitPair {
  readonly old: Projection;
  readonly now: Projection;
}

function unitPair(base: Projection, lines: Projection, old: string, now: string): UnitPair {
  return {
    old: base.filter(({ key }) => isWithin(key, old)),
    now: lines
      .filter(({ key }) => isWithin(key, now))
      .map((line) => ({ ...line, key: old + line.key.slice(now.length) })),
  };
}

function isWordsOnly({ old, now }: UnitPair): boolean {
  return (
    old.length === now.length &&
    old.every(({ key, kind }, at) => key === now[at]!.key && kind === now[at]!.kind)
  );
}

function passagesUnder(document: Document, key: string): readonly Passage[] {
  return passagesOf(document).filter(
    ({ place, clause }) => isWithin(place, key) || clause.address === key,
  );
}

/** The words of one line that differ, as a change of the passages that it is read from. */
function changeOf(
  document: Document,
  passages: readonly Passage[],
  { text: before, kind, key }: Line,
  after: string,
): Change[] | undefined {
  if (kind === 'row') {
    const cells = before.split('｜');
    const now = after.split('｜');
    const rows = new Map<string, Passage[]>();
    for (const passage of passages.filter((one) => one.kind === 'cell')) {
      rows.set(passage.place, [...(rows.get(passage.place) ?? []), passage]);
    }
    const row = [...rows.values()].find(
      (own) => own.map((cell) => passageText(document, cell)).join('｜') === before,
    );
    if (!row || now.length !== cells.length) return undefined;
    return row.flatMap((cell, at) =>
      cells[at] === now[at] ? [] : difference(cell, cells[at]!, now[at]!),
    );
  }
  const passage = passages.find((one) =>
    kind === 'heading'
      ? one.kind === 'heading' && one.clause.address === key
      : one.kind !== 'heading' && one.kind !== 'cell' && passageText(document, one) === before,
  );
  if (!passage) return undefined;
  return difference(passage, before, after);
}

function difference(passage: Passage, before: string, after: string): Change[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const offset = passage.text.lastIndexOf(before);
  if (offset < 0) return [];
  const text = { ...passage, quoted: passage.quoted };
  const words = after.slice(head, after.length - tail);
  return [{ text, start: offset + head, end: offset + before.length - tail, words }];
}

/** The clauses in their new order: kept, with another number, or written anew. */
function assembled(
  document: Document,
  worded: Document,
  base: Projection,
  lines: Projection,
  origins: ReadonlyMap<string, string>,
): string {
  const eol = document.source.includes('\r\n') ? '\r\n' : '\n';
  const slices = new Map(
    worded.clauses.map((clause, at) => [document.clauses[at]!.address, clause]),
  );
  const hashes =
    /^#+/.exec(document.clauses.find(({ address }) => /^art:/.test(address))?.slice ?? '')?.[0] ??
    '##';
  const heads = [...new Set(lines.map(({ key }) => headOf(key)))].filter((key) =>
    /^art:/.test(key),
  );
  const articles = heads.map((key) => {
    const old = origins.get(key);
    const clause = old === undefined ? undefined : slices.get(old);
    const own = lines.filter((line) => isWithin(line.key, key));
    if (!clause || !isWordsOnly(unitPair(base, lines, old!, key)))
      return { old, text: provisionMarkdown(own, hashes, eol) };
    return {
      old,
      text: key === old ? clause.slice : clause.slice.replace(clause.label, labelOf(key)),
    };
  });
  let text = '';
  let next = 0;
  const isArticle = (address: string) => /^art:/.test(address);
  for (const { address } of document.clauses) {
    if (!isArticle(address)) {
      // Articles that came before this clause stand before it.
      text += rewrittenFree(slices.get(address)!.slice, address, base, lines, eol);
      continue;
    }
    const at = articles.findIndex(({ old }) => old === address);
    for (; next <= at; next++) text += ended(articles[next]!.text, eol);
    const last = !document.clauses
      .slice(slices.get(address)!.index + 1)
      .some((one) => isArticle(one.address));
    if (last) for (; next < articles.length; next++) text += ended(articles[next]!.text, eol);
  }
  return text;
}

/** A heading never begins behind a line that does not end. */
function ended(text: string, eol: string): string {
  return /[\r\n]$/.test(text) ? text : text + eol;
}

/** Annexes, forms, sections, supplementary provisions: kept, or their lines written anew. */
function rewrittenFree(
  slice: string,
  address: string,
  base: Projection,
  lines: Projection,
  eol: string,
): string {
  const pair = unitPair(base, lines, address, address);
  if (pair.old.length === 0 || isWordsOnly(pair)) return slice;
  const heading = /^[^\r\n]*(?:\r\n|\n)+/.exec(slice)![0];
  const body = pair.now.filter(({ kind, key }) => !(kind === 'heading' && key === address));
  return body.length === 0 && pair.now.length === 0
    ? ''
    : heading + provisionMarkdown(body, '', eol);
}

function labelOf(key: string): string {
  const [main, ...branches] = key.slice(4).split('_');
  return `第${main}条${branches.map((branch) => `の${branch}`).join('')}`;
}
