import { lastStep } from '../keys.ts';
import type { Projection } from '../types.ts';
import { type Numerals, numberedName, printedNumber } from './numbers.ts';

/** New provisions as they stand below a sentence, each with its label. */
export function blockLines(lines: Projection, numerals: Numerals = 'arabic'): string[] {
  const printed: string[] = [];
  let label = '';
  for (const { key, kind, text } of lines) {
    const { kind: step, number } = lastStep(key);
    if (kind === 'row') printed.push(`｜ ${text.split('｜').join(' ｜ ')} ｜`);
    else if (kind === 'heading' && step === 'art') {
      const name = numberedName(number, '条', numerals);
      if (text === '削除') printed.push(`${name}　削除`);
      else {
        if (text !== '') printed.push(text);
        label = `${name}　`;
      }
    } else if (kind === 'heading') continue;
    else {
      printed.push(`${label || labelOf(step, number, numerals)}${text}`);
      label = '';
    }
  }
  return printed;
}

function labelOf(step: string, number: string, numerals: Numerals): string {
  if (step === 'p') return number === '1' ? '' : `${number}　`;
  if (step !== 'i') return step === 's' ? `${number}　` : '';
  const label = number
    .split('_')
    .map((one) => printedNumber(one, numerals))
    .join('の');
  return numerals === 'kanji' ? `${label}　` : `(${label})　`;
}
