import { lastStep } from './keys.ts';
import type { Projection } from './types.ts';

/**
 * The Markdown of a provision that sentences brought or wrote anew, in the form of the house: heading,
 * paragraphs from the second on with their number, items as lists.
 *
 * @param hashes of its heading: `###`
 */
export function provisionMarkdown(lines: Projection, hashes: string, eol: string): string {
  let text = '';
  let inList = false;
  let rows = 0;
  for (const { key, kind, text: words } of lines) {
    const { kind: step, number } = lastStep(key);
    const isItem = kind === 'text' && (step === 'i' || step === 's');
    if (inList && !isItem) text += eol;
    inList = isItem;
    if (kind === 'row') {
      const cells = words.split('｜');
      text += `| ${cells.join(' | ')} |${eol}`;
      if (rows++ === 0) text += `| ${cells.map(() => '---').join(' | ')} |${eol}`;
      continue;
    }
    if (rows > 0) text += eol;
    rows = 0;
    if (kind === 'heading') text += `${hashes} ${headingText(key, words)}${eol}${eol}`;
    else if (isItem) text += `${'  '.repeat(depthOf(key))}- ${itemText(step, number, words)}${eol}`;
    else text += `${step === 'p' && number !== '1' ? `${number}\u3000` : ''}${words}${eol}${eol}`;
  }
  return inList || rows > 0 ? text + eol : text;
}

/** A heading as it is printed: 第5条（目的）, 別表第2（第4条関係）, 第2章　雑則, 6.1.1 鍵の預託. */
export function headingText(key: string, words: string): string {
  const { kind, number } = lastStep(key);
  const [main, ...branches] = number.split('_');
  const named = (unit: string) => `第${main}${unit}${branches.map((one) => `の${one}`).join('')}`;
  const behind = (name: string, gap = '\u3000') =>
    words === '' || words.startsWith('（') ? name + words : name + gap + words;
  switch (kind) {
    case 'art':
      return behind(named('条'));
    case 'chap':
      return behind(named('章'));
    case 'annex':
      return behind(number === '' ? '別表' : `別表${named('')}`);
    case 'form':
      return behind(number === '' ? '様式' : `様式${named('号')}`);
    case 'sec':
      return behind(number, ' ');
    default:
      return words;
  }
}

function itemText(step: string, number: string, words: string): string {
  return `${step === 'i' ? `(${number.split('_').join('の')})` : number}\u3000${words}`;
}

function depthOf(key: string): number {
  return key.split('/').filter((step) => /^[is]:/.test(step)).length - 1;
}
