import { applySentences } from './apply.ts';
import { generateActs } from './generate/index.ts';
import { parseSentences } from './parse/index.ts';
import { type Printed, printActs, type Style } from './print/index.ts';
import { sameProjection } from './projection.ts';
import type { Act, Projection } from './types.ts';

/** Amending sentences that were proved. */
export interface Written {
  readonly sentences: readonly Printed[];
  /** Provisions that are written anew as a whole because no other sentence was proved. */
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
  const groups = merged(generateActs(base, result));
  const sentences: Printed[] = [];
  let lines = base;
  for (const acts of groups) {
    const printed = printActs(acts, lines, style);
    const next = readBack(lines, printed);
    if (!next) return undefined;
    sentences.push(...printed);
    lines = next;
  }
  return sameProjection(lines, result) ? { sentences, fallbacks: [] } : undefined;
}

/** What printed sentences make of a text, read and applied anew. */
export function readBack(base: Projection, printed: readonly Printed[]): Projection | undefined {
  const parsed = parseSentences(textOf(printed));
  if ('unread' in parsed) return undefined;
  const applied = applySentences(base, parsed.sentences);
  return 'lines' in applied ? applied.lines : undefined;
}

/** Sentences as text: each set in by one blank, new provisions at the margin. */
export function textOf(printed: readonly Printed[]): string {
  return printed
    .flatMap(({ sentence, block }) => [`\u3000${sentence}`, ...block])
    .map((line) => `${line}\n`)
    .join('');
}

/** The same words in articles that follow one another: one sentence for all of them (K11). */
function merged(groups: readonly (readonly Act[])[]): Act[][] {
  const result: Act[][] = [];
  for (const acts of groups) {
    const last = result.at(-1);
    const [a, b] = [
      last?.length === 1 ? last[0] : undefined,
      acts.length === 1 ? acts[0] : undefined,
    ];
    const alike =
      a?.act === 'words' &&
      b?.act === 'words' &&
      JSON.stringify(a.edits) === JSON.stringify(b.edits);
    if (alike) result[result.length - 1] = [{ ...a, at: [...a.at, ...b.at] }];
    else result.push([...acts]);
  }
  return result;
}
