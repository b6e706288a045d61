import { cell, script } from '../measure.ts';
import type { Pairs } from '../pairs.ts';

const FORMS = ['html inline', 'html table', 'word inline', 'word table', 'pdf inline', 'pdf table'];

/** What a form takes once the comparison is there, in a process of its own. */
export function forms({ english, japanese }: Pairs, print: (line?: string) => void): void {
  print('ms that a form adds to a comparison, median of 3 processes; pages of PDF');
  print(`${'pair'.padEnd(14)}${FORMS.map((form) => form.padStart(13)).join('')}   pages`);
  for (const pair of [...english, japanese]) {
    const files = [pair.old, pair.new];
    const runs = FORMS.map(
      (form) =>
        [1, 2, 3]
          .map(() => script<{ ms: number; pages?: number }>('form.ts', [...files, form]))
          .sort((a, b) => a.ms - b.ms)
          .at(1)!,
    );
    const pages = runs.flatMap((run) => run.pages ?? []).join('+');
    print(`${pair.name.padEnd(14)}${runs.map(({ ms }) => cell(ms, 13)).join('')}   ${pages}`);
  }
}
