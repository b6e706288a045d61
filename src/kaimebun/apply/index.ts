import { rowOf } from '../keys.ts';
import type { Act, Line, Misfit, Projection, Sentence } from '../types.ts';
import { isInChapter } from './chapter.ts';
import { resolved } from './names.ts';
import { renumber, renumberRow, shift } from './numbers.ts';
import { insert, rewrite, without } from './whole.ts';
import { append, replaceWords, withoutPortion } from './words.ts';

/** What sentences make of a document, or the first act that does not fit it. */
export type Applied =
  | { readonly lines: Projection }
  | { readonly misfit: Misfit; readonly sentence: number };

/** Does what amending sentences say, one act after the other. Nothing is guessed: all of it fits or none. */
export function applySentences(base: Projection, sentences: readonly Sentence[]): Applied {
  let lines: Line[] = [...base];
  for (const [index, { acts }] of sentences.entries()) {
    for (const said of acts) {
      const act = resolved(lines, said);
      const next = applyAct(lines, act);
      if (!Array.isArray(next)) return { misfit: next, sentence: index };
      lines = next;
    }
  }
  return { lines };
}

function applyAct(lines: readonly Line[], act: Act): Line[] | Misfit {
  if ('within' in act && act.within !== undefined && !isInChapter(lines, act.at, act.within)) {
    return { key: act.at, why: 'absent' };
  }
  switch (act.act) {
    case 'words':
      return replaceWords(lines, act.at, act.edits);
    case 'heading': {
      const at = lines.findIndex((line) => line.key === act.at && line.kind === 'heading');
      if (at < 0) return { key: act.at, why: 'absent' };
      return lines.with(at, { ...lines[at]!, text: act.text });
    }
    case 'unhead':
    case 'head': {
      const text = act.act === 'head' ? act.text : '';
      const at = lines.findIndex((line) => line.key === act.at && line.kind === 'heading');
      // A heading is put where there is none, and taken away where there is one.
      if (at < 0 || (lines[at]!.text === '') === (text === '')) {
        return { key: act.at, why: at < 0 ? 'absent' : 'taken', words: text };
      }
      return lines.with(at, { ...lines[at]!, text });
    }
    case 'delete':
      if (act.portion === 'body') return rewrite(lines, act.at, []);
      return act.portion
        ? withoutPortion(lines, act.at, act.portion)
        : without(lines, act.at, act.to);
    case 'renumber':
      return rowOf(act.at)
        ? renumberRow(lines, act.at, act.to)
        : renumber(lines, new Map([[act.at, act.to]]));
    case 'shift':
      return shift(lines, act.from, act.to, act.by);
    case 'rewrite':
      return rewrite(lines, act.at, act.lines);
    case 'insert':
      return insert(lines, act);
    case 'append':
      return append(lines, act.at, act.text);
  }
}
