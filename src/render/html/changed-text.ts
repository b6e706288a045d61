import { type BlockChange, type TextChange, weightOf } from '../../redline/index.ts';
import { levelChanged, WORDS } from '../words.ts';
import { classOf, headingTag, preHtml } from './blocks.ts';
import { changeRuns, movedRuns, noteHtml } from './piece-runs.ts';
import type { RedlineContext } from './redline-context.ts';
import { runsHtml } from './runs.ts';

/** A text with what changed in it, as the block that it is in the new version. */
export function textHtml(change: TextChange, context: RedlineContext): string {
  const shell = change.new[0]!;
  const paragraphs = paragraphsHtml(change, context);
  const className = changeClass(change);
  const note = weightNote(change, context) + (context.note ?? '');
  if (shell.type === 'code' || shell.type === 'html' || shell.type === 'yaml') {
    return `${preHtml(shell, paragraphs.join('\n'), className)}${note}`;
  }
  if (shell.type === 'heading') {
    const tag = headingTag(Number(shell.depth));
    return `<${tag}${classOf(className)}>${paragraphs.join(' ')}${note}</${tag}>`;
  }
  return paragraphs
    .map((html, index) => `<p${classOf(className)}>${html}${index === 0 ? note : ''}</p>`)
    .join('\n');
}

/** Inline content of a changed text, for headings, items and cells; paragraphs stand on lines of their own. */
export function changedContentHtml(change: TextChange, context: RedlineContext): string {
  const paragraphs = paragraphsHtml(change, context);
  return `${paragraphs.join('<br>')}${weightNote(change, context)}`;
}

function paragraphsHtml(change: TextChange, context: RedlineContext): string[] {
  return changeRuns(change, context.lang).map((runs) =>
    runsHtml(movedRuns(runs, context.wrap), context),
  );
}

/** The class of a block with changes: `edited`, or `formatted` where no word changed. */
export function changeClass(change: BlockChange): string {
  return weightOf([change]) === 'substance' ? 'edited' : 'formatted';
}

/** A change that no run can show: white space, or the form of the block. */
function weightNote(change: TextChange, { lang }: RedlineContext): string {
  const weight = weightOf([change]);
  const [before, after] = [change.old[0]!, change.new[0]!];
  if (after.type === 'heading' && before.depth !== after.depth) {
    return noteHtml(levelChanged(before.depth, after.depth)[lang]);
  }
  if (weight === 'space') return noteHtml(WORDS.spaceOnly[lang]);
  const shown = change.pieces.some((piece) => piece.kind === 'format' && piece.op === 'same');
  return weight === 'format' && !shown ? noteHtml(WORDS.formatOnly[lang]) : '';
}
