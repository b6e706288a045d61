import { type Document, parseMarkdown } from '../../document/index.ts';
import { nodeKey, type Redline } from '../../redline/index.ts';
import { lineStarts, placeAt } from '../../text/lines.ts';
import { type Language, message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import { clauseText, type Manner } from './clause.ts';
import { marked, ownSign, read } from './marks.ts';

/** How a redline is written as Markdown. */
export interface MarkdownOptions {
  readonly lang: Language;
  /** `changed` leaves out unchanged clauses and says how many they are. */
  readonly context: 'all' | 'changed';
}

/**
 * A redline as Markdown with CriticMarkup (見え消し), for reading. Law: with all clauses, what came
 * accepted and what went left out is a text with the tree of the new version; the other way round
 * that of the old one. It is proved before the text is returned; where marks around whole blocks do
 * not keep it, signs are only added to the source.
 *
 * @throws UserError (1) where a version has signs of CriticMarkup itself, so that nobody could tell
 */
export function inlineMarkdown(redline: Redline, options: MarkdownOptions): string {
  refuseSigns(redline.old);
  refuseSigns(redline.new);
  for (const manner of ['blocks', 'source'] as const) {
    const parts = partsOf(redline, manner, options.lang);
    if (isProved(parts.join(''), redline)) return shown(redline, parts, options);
  }
  throw new Error(`CriticMarkup of ${redline.new.path} does not give both versions back`);
}

function partsOf(redline: Redline, manner: Manner, lang: Language): string[] {
  return redline.clauses.map((change) => {
    const text = clauseText(redline, change, manner, lang);
    // A last line without an end would run into what follows.
    return manner === 'source' || /(?:^|[\r\n])$/.test(text) ? text : `${text}\n`;
  });
}

function isProved(text: string, { old, new: now }: Redline): boolean {
  return (
    nodeKey(parseMarkdown(read(text, 'accepted'))) === nodeKey(now.tree) &&
    nodeKey(parseMarkdown(read(text, 'rejected'))) === nodeKey(old.tree)
  );
}

function shown(
  redline: Redline,
  parts: readonly string[],
  { context, lang }: MarkdownOptions,
): string {
  if (context === 'all') return parts.join('');
  let text = '';
  let left = 0;
  const leaveOut = () => {
    const said = { ja: `変わらない条項${left}件を略す`, en: `${left} unchanged clauses left out` };
    if (left > 0) text += `${marked('comment', said[lang])}\n\n`;
    left = 0;
  };
  for (const [index, change] of redline.clauses.entries()) {
    if (change.change === 'same' && !change.moved) left++;
    else {
      leaveOut();
      text += parts[index];
    }
  }
  leaveOut();
  return text;
}

function refuseSigns({ path, source }: Document): void {
  const offset = ownSign(source);
  if (offset === undefined) return;
  const { line } = placeAt(lineStarts(source), offset);
  const sign = source.slice(offset, offset + 3);
  throw new UserError(
    message(
      `${path}の${line}行目に、CriticMarkupの記号 ${sign} が本文としてあり、変更と区別できない。別の形式（html、docx、pdf）を指定する`,
      `${path} has the sign ${sign} of CriticMarkup in its own text (line ${line}), so changes could not be told from it; use another form (html, docx, pdf)`,
    ),
    1,
  );
}
