import { printable } from '../text/printable.ts';
import { fit as fill } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';

/** Columns of each side: two of them, what parts them and the indent fit into 80. */
const COLUMNS = 35;
const INDENT = '      ';

/** Two texts beside each other, each under its name; blank lines are left out. */
export function sideBySide(
  [one, other]: readonly [name: string, name: string],
  [left, right]: readonly [text: string, text: string],
): string[] {
  const [a, b] = [rowsOf(one, left), rowsOf(other, right)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) =>
    `${INDENT}${fill(a[at] ?? '', COLUMNS)} | ${b[at] ?? ''}`.trimEnd(),
  );
}

function rowsOf(name: string, text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return [name, '-'.repeat(COLUMNS), ...lines].flatMap((line) => {
    const safe = printable(line);
    return wrap(safe, COLUMNS).map(({ start, end }) => safe.slice(start, end));
  });
}
