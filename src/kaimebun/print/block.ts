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
    } else if (kind === 'heading') printed.push(...headingLine(step, number, text, numerals));
    else {
      printed.push(`${label || labelOf(step, number, numerals)}${text}`);
      label = '';
    }
  }
  return printed;
}

function headingLine(step: string, number: string, text: string, numerals: Numerals): string[] {
  const behind = (name: string) => [/^(?:（|$)/.test(text) ? name + text : `${name}　${text}`];
  switch (step) {
    case 'chap':
      return [`　　　${numberedName(number, '章', numerals)}　${text}`];
    case 'annex':
      return behind(number === '' ? '別表' : `別表${numberedName(number, '', numerals)}`);
    case 'form':
      return behind(number === '' ? '様式' : `様式${numberedName(number, '号', numerals)}`);
    case 'sec':
      return behind(number);
    default:
      return [];
  }
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
