import type { Root } from 'mdast';
import { message } from '../text/message.ts';
import { rangeOf } from './markdown.ts';
import type { Problem } from './problem.ts';

/**
 * What Markdown swallows without a word though the author cannot have meant it: a fence, an HTML
 * comment or front matter that is never closed takes the rest of the file with it.
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
    if (node.type === 'html' && text.startsWith('<!--') && !text.includes('-->')) {
      problems.push({
        rule: 'parse/unclosed-comment',
        range: { start: range.start, end: range.start + 4 },
        message: message(
          'HTMLコメントが閉じられていないため、ここから文書の終わりまでが表示されない',
          'the HTML comment is never closed, so everything down to the end of the file is hidden',
        ),
        hint: message('「-->」で閉じる。', 'Close it with `-->`.'),
      });
    }
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

function unclosedFence(text: string): boolean {
  const open = /^ {0,3}(`{3,}|~{3,})/.exec(text);
  if (!open) return false;
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.at(-1)!.trim();
  return (
    lines.length < 2 || last.length < open[1]!.length || last !== open[1]![0]!.repeat(last.length)
  );
}
