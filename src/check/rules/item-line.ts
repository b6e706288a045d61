import { itemLabel, rangeOf } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { rowLabels } from '../numbering/label-value.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/**
 * Items that are written line under line without being a list: Markdown joins the lines to one
 * paragraph, and none of them can be cited.
 *
 * Invalid: `(1)　住民票⏎(2)　免許証` and `２　…⏎３　…` in one paragraph. Valid: `- (1)　…` line by line;
 * paragraphs with an empty line between; a sentence that goes on with `(2)` at the head of a line.
 */
export const itemLine: DocumentRule = {
  id: 'item-line',
  scope: 'document',
  severity: 'warning',
  about: message('列記が一つの段落になっている', 'items that run together in one paragraph'),
  check({ clauses, source }) {
    return clauses.flatMap(({ nodes }) =>
      nodes.flatMap((node) => {
        if (node.type !== 'paragraph') return [];
        const { start, end } = rangeOf(node);
        return runTogether(source.slice(start, end), start);
      }),
    );
  },
};

/** The second item of the first two that follow one another in a paragraph. */
function runTogether(text: string, start: number): RuleProblem[] {
  const lines: { text: string; at: number }[] = [];
  let at = 0;
  for (const line of text.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const indent = /^[ \t]*/.exec(line)![0].length;
    if (itemLabel(line.slice(indent))) lines.push({ text: line.trim(), at: at + indent });
    at += line.length;
  }
  const labels = rowLabels(lines.map((line) => line.text));
  const second = labels.findIndex((label, index) => {
    const before = labels[index - 1];
    return before && label?.kind === before.kind && follows(label.number, before.number);
  });
  const label = labels[second];
  if (!label) return [];
  const range = { start: start + lines[second]!.at, end: 0 };
  return [
    {
      rule: 'item-line',
      // Pandoc has lists by letters and roman numerals, so that some readers see what was meant.
      ...(/[a-z]/i.test(label.text) && { severity: 'info' as const }),
      range: { ...range, end: range.start + label.text.length },
      message: message(
        `「${label.text}」が前の行と同じ段落になり、項目として扱われない`,
        `${label.text} is in one paragraph with the line before it, and no item of its own`,
      ),
      hint: message(
        '号は行頭に「- 」を付けて列記とし、項は前に空行を入れる。',
        'Begin each item with "- "; put an empty line before a numbered paragraph.',
      ),
    },
  ];
}

function follows(number: string, before: string): boolean {
  return Number(number) === Number(before) + 1;
}
