import { applySentences } from './apply/index.ts';
import { type Group, generateGroups, rewriteGroup } from './generate/index.ts';
import { isWithin, lastStep } from './keys.ts';
import { parseSentences } from './parse/index.ts';
import { type Printed, printActs, type Style } from './print/index.ts';
import { sameProjection } from './projection.ts';
import { splitSupplement } from './supplement.ts';
import type { Line, Projection } from './types.ts';

/** Amending sentences that were proved. */
export interface Written {
  readonly sentences: readonly Printed[];
  /** Supplementary provisions that the amendment brings: the end of its frame. */
  readonly supplement: Projection;
  /** Provisions that are written anew, though words were tried first. */
  readonly fallbacks: readonly string[];
}

/**
 * The amending sentences (改め文) that turn one version of a document into another. Proved: the printed
 * sentences, read by a parser that does not know how they were made and applied to the base, give the
 * result exactly. Where they do not, the provision is written anew, and that is proved.
 *
 * @returns undefined where not even that can be proved: nothing may be printed then
 */
export function writeSentences(
  base: Projection,
  result: Projection,
  style: Style = {},
): Written | undefined {
  const { body, supplement } = splitSupplement(base, result);
  const sentences: Printed[] = [];
  const fallbacks: string[] = [];
  let lines = base;
  for (const group of merged(generateGroups(base, body))) {
    const own = proved(lines, group, body, style);
    const anew = own ? undefined : rewriteGroup(group);
    const written = own ?? (anew && proved(lines, anew, body, style));
    if (!written) return undefined;
    if (anew) fallbacks.push(...group.keys);
    sentences.push(...written.printed);
    lines = written.lines;
  }
  return sameProjection(lines, body) ? { sentences, supplement, fallbacks } : undefined;
}

/** A group printed, read back and applied, if it makes its provisions what they are to be. */
function proved(lines: Projection, group: Group, result: Projection, style: Style) {
  const printed = printActs(group.acts, lines, style);
  const next = readBack(lines, printed);
  if (!next) return undefined;
  const of = (all: Projection): Line[] =>
    all.filter(({ key }) => group.keys.some((own) => isWithin(key, own)));
  return sameProjection(of(next), of(result)) ? { printed, lines: next } : undefined;
}

/** What printed sentences make of a text, read and applied anew. */
export function readBack(base: Projection, printed: readonly Printed[]): Projection | undefined {
  const parsed = parseSentences(sentenceText(printed));
  if ('unread' in parsed) return undefined;
  const applied = applySentences(base, parsed.sentences);
  return 'lines' in applied ? applied.lines : undefined;
}

/** Sentences as text: each set in by one blank, new provisions at the margin. */
export function sentenceText(printed: readonly Printed[]): string {
  return printed
    .flatMap(({ sentence, block }) => [`\u3000${sentence}`, ...block])
    .map((line) => `${line}\n`)
    .join('');
}

/** The same words in provisions of one kind that follow one another: one sentence for all (K11). */
function merged(groups: readonly Group[]): Group[] {
  const result: Group[] = [];
  for (const group of groups) {
    const last = result.at(-1);
    const [a, b] = [last?.acts[0], group.acts[0]];
    const alike =
      last?.acts.length === 1 &&
      group.acts.length === 1 &&
      a?.act === 'words' &&
      b?.act === 'words' &&
      lastStep(a.at[0]!).kind === lastStep(b.at[0]!).kind &&
      JSON.stringify(a.edits) === JSON.stringify(b.edits);
    if (alike) {
      result[result.length - 1] = {
        ...last,
        keys: [...last.keys, ...group.keys],
        acts: [{ ...a, at: [...a.at, ...b.at] }],
        parts: [...(last.parts ?? [last]), group],
      };
    } else result.push(group);
  }
  return result;
}
