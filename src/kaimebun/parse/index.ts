import type { Act, Sentence } from '../types.ts';
import type { Context } from './place.ts';
import { Reader } from './reader.ts';
import { readAct } from './sentence.ts';

/** A line of amending sentences that is none. */
export interface Unread {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Sentences with the line that each begins in, or the first that cannot be read. */
export type Parsed =
  | {
      readonly sentences: readonly Sentence[];
      readonly lines: readonly number[];
      /** Paragraphs of the supplementary provisions at the end of the frame. */
      readonly supplement: readonly string[];
    }
  | { readonly unread: Unread };

/** A sentence ends so; new text follows where it says 次のように or 次の. */
const SENTENCE = /(?:改める|加える|削る|とする|付する|繰り下げる|繰り上げる)。$/;
const BRINGS =
  /次の(?:ように|ただし書を|[^。「」]{0,6}(?:[条項号章表]|様式|章名)を)(?:改める|加える|付する)。$/;

/**
 * Reads amending sentences (改め文) as their readers do, without knowing how they were made: a sentence
 * to a line, new provisions on the lines below it.
 */
export function parseSentences(source: string): Parsed {
  const all = source.split(/\r\n|\n|\r/);
  const sentences: Sentence[] = [];
  const lines: number[] = [];
  for (let at = 0; at < all.length; ) {
    const text = all[at]!.trim();
    if (text === '' || FRAME.test(text)) {
      at++;
      continue;
    }
    if (SUPPLEMENT.test(text)) {
      const supplement = all.slice(at + 1).map((line) => line.trim());
      return { sentences, lines, supplement: supplement.filter((line) => line !== '') };
    }
    const block = BRINGS.test(text) ? blockBelow(all, at + 1) : [];
    const acts = SENTENCE.test(text) ? readSentence(text, block) : undefined;
    if (!acts) return { unread: { line: at + 1, text } };
    sentences.push({ acts });
    lines.push(at + 1);
    at += 1 + block.length;
  }
  return { sentences, lines, supplement: [] };
}

/** Title of the amending act, and the sentence that names what it amends. */
const FRAME = /(?:の一部を改正する[^。]*|の一部を次のように改正する。)$/;
const SUPPLEMENT = /^附[\s\u3000]*則$/;

/** New text goes on to the next sentence, which is set in by one blank. */
function blockBelow(lines: readonly string[], from: number): string[] {
  const block: string[] = [];
  for (const line of lines.slice(from)) {
    if (SUPPLEMENT.test(line.trim())) break;
    if (block.length > 0 && /^\u3000(?![\u3000（ア-ン])/.test(line) && SENTENCE.test(line)) break;
    block.push(line);
  }
  return block;
}

function readSentence(text: string, block: readonly string[]): readonly Act[] | undefined {
  const reader = new Reader(text);
  const context: Context = { last: '' };
  const acts: Act[] = [];
  while (!reader.done) {
    const act = readAct(reader, context, block);
    if (!act) return undefined;
    acts.push(act);
  }
  return acts;
}
