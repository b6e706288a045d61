import { type Document, parseDocument } from '../../document/index.ts';
import { applySentences } from '../apply/index.ts';
import { project, projectedLines, sameProjection } from '../projection.ts';
import type { Misfit, Sentence } from '../types.ts';
import { assembled } from './assemble.ts';
import { originsOf } from './origins.ts';
import { withWords } from './words.ts';

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
  const projected = projectedLines(document);
  const base = projected.map(({ line }) => line);
  const applied = applySentences(base, sentences);
  if ('misfit' in applied) return applied;
  const origins = originsOf(base, sentences);
  const worded = withWords(document, projected, applied.lines, origins);
  if (!worded) return { unwritten: true };
  const result = parseDocument(
    document.path,
    assembled(document, worded, base, applied.lines, origins),
  );
  return sameProjection(project(result), applied.lines)
    ? { document: result }
    : { unwritten: true };
}
