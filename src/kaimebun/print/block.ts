import { lastStep } from '../keys.ts';
import type { Projection } from '../types.ts';

/** New provisions as they stand below a sentence, each with its label. */
export function blockLines(lines: Projection): string[] {
  const printed: string[] = [];
  let label = '';
  for (const { key, kind, text } of lines) {
    const { kind: step, number } = lastStep(key);
    if (kind === 'row') printed.push(`｜ ${text.split('｜').join(' ｜ ')} ｜`);
    else if (kind === 'heading' && step === 'art') {
      const name = `第${number.split('_')[0]}条${number
        .split('_')
        .slice(1)
        .map((branch) => `の${branch}`)
        .join('')}`;
      if (text === '削除') printed.push(`${name}　削除`);
      else {
        if (text !== '') printed.push(text);
        label = `${name}　`;
      }
    } else if (kind === 'heading') continue;
    else {
      printed.push(`${label || labelOf(step, number)}${text}`);
      label = '';
    }
  }
  return printed;
}

function labelOf(step: string, number: string): string {
  if (step === 'p') return number === '1' ? '' : `${number}　`;
  if (step === 'i') return `(${number.split('_').join('の')})　`;
  return step === 's' ? `${number}　` : '';
}
