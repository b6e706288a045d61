import type { Root } from 'mdast';
import { message } from '../text/message.ts';
import { rangeOf } from './markdown.ts';
import type { Problem } from './problem.ts';

/**
 * What Markdown swallows without a word though the author cannot have meant it: a fence, an HTML
 * comment or element or front matter that is never closed takes the rest of the file with it.
 */
export function syntaxProblems(source: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  for (const node of tree.children) {
    const range = rangeOf(node);
    const text = source.slice(range.start, range.end);
    if (node.type === 'code' && unclosedFence(text)) {
      problems.push({
        rule: 'parse/unclosed-fence',
        range: { start: range.start, end: range.start + 3 },
        message: message(
          'コードブロックが閉じられていないため、ここから文書の終わりまでが本文として扱われない',
          'the code fence is never closed, so everything down to the end of the file is code',
        ),
        hint: message(
          '同じ記号の行で閉じる（例: ```）。',
          'Close it by a line of the same characters, e.g. ```.',
        ),
      });
    }
    if (node.type === 'html') problems.push(...unclosedHtml(text, range.start));
  }
  const first = tree.children[0];
  const open = /^\ufeff?---[ \t]*(\r\n|\n|\r)(?=[A-Za-z_-]+:)/.exec(source);
  if (open && first?.type !== 'yaml') {
    problems.push({
      rule: 'parse/unclosed-front-matter',
      range: { start: 0, end: 3 },
      message: message('フロントマターが閉じられていない', 'the front matter is never closed'),
      hint: message('「---」だけの行で閉じる。', 'Close it by a line that is just `---`.'),
    });
  }
  return problems;
}

/** HTML that goes on over blank lines and headings to its end, and what that is (CommonMark §4.6). */
const ENDLESS: readonly (readonly [start: RegExp, end: RegExp, closing: string])[] = [
  [/^<!--/, /-->/, '-->'],
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i, ''],
  [/^<\?/, /\?>/, '?>'],
  [/^<!\[CDATA\[/, /\]\]>/, ']]>'],
];

function unclosedHtml(text: string, start: number): Problem[] {
  const indent = /^ */.exec(text)![0].length;
  const html = text.slice(indent);
  const found = ENDLESS.find(([open, close]) => open.test(html) && !close.test(html));
  if (!found) return [];
  const [open, , closing] = found;
  const [opening] = open.exec(html)!;
  const end = closing === '' ? `</${opening.slice(1)}>` : closing;
  const range = { start: start + indent, end: start + indent + opening.length };
  if (opening === '<!--') {
    return [
      {
        rule: 'parse/unclosed-comment',
        range,
        message: message(
          'HTMLコメントが閉じられていないため、ここから文書の終わりまでが表示されない',
          'the HTML comment is never closed, so everything down to the end of the file is hidden',
        ),
        hint: message('「-->」で閉じる。', 'Close it with `-->`.'),
      },
    ];
  }
  return [
    {
      rule: 'parse/unclosed-html',
      range,
      message: message(
        `${opening} が閉じられていないため、ここから文書の終わりまでが本文として扱われない`,
        `${opening} is never closed, so everything down to the end of the file is no text of the document`,
      ),
      hint: message(`「${end}」で閉じる。`, `Close it with \`${end}\`.`),
    },
  ];
}

function unclosedFence(text: string): boolean {
  const open = /^ {0,3}(`{3,}|~{3,})/.exec(text);
  if (!open) return false;
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.at(-1)!.trim();
  return (
    lines.length < 2 || last.length < open[1]!.length || last !== open[1]![0]!.repeat(last.length)
  );
}
