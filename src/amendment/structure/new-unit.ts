import type { Document } from '../../document/index.ts';
import { lineStart } from '../../text/lines.ts';
import { labelLike } from './label.ts';
import type { Series, StructureRequest, Unit, UnitNumber } from './types.ts';

/** The lines of a new provision. */
export interface NewUnit {
  readonly label: string;
  /** Line end that the text before it lacks. */
  readonly before: string;
  readonly text: string;
}

/** Writes a new provision in the form of its neighbour; undefined where it cannot be numbered. */
export function newUnit(
  { source }: Document,
  { level, units }: Series,
  anchor: Unit,
  number: UnitNumber,
  { text, title, side }: StructureRequest & { op: 'insert' },
): NewUnit | undefined {
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const body = text.trim().replace(/\r?\n/g, eol);
  const last = side === 'after' && anchor === units.at(-1);
  const before = last && !/[\r\n]$/.test(source.slice(0, anchor.block.end)) ? eol : '';
  const sample = units.find(({ label }) => label !== '')?.label ?? '2';
  const label = labelLike(anchor.label || sample, number, units[0]!.label || sample);
  if (level === 'row') {
    const cells = body.replace(/^\s*\||\|\s*$/g, '').split(/(?<!\\)\|/);
    return { label: '', before, text: `| ${cells.map((cell) => cell.trim()).join(' | ')} |${eol}` };
  }
  if (label === undefined) return undefined;
  switch (level) {
    case 'article': {
      const heading = source.slice(
        lineStart(source, anchor.labelRange.start),
        anchor.labelRange.start,
      );
      const brackets = title === undefined ? '' : `（${title}）`;
      const gap =
        last && !/(\r?\n)\1$/.test(source.slice(0, anchor.block.end)) ? before + eol : before;
      const end = last ? eol : eol + eol;
      return { label, before: gap, text: `${heading}${label}${brackets}${eol}${eol}${body}${end}` };
    }
    case 'paragraph': {
      const printed = number.main === 1 ? '' : `${label}　`;
      const blank = /(\r?\n)[ \t]*\1$/.test(source.slice(0, anchor.block.end));
      const gap = last && !blank ? before + eol : before;
      return {
        label: number.main === 1 ? '' : label,
        before: gap,
        text: `${printed}${body}${eol}${eol}`,
      };
    }
    case 'item': {
      const lead = source.slice(anchor.block.start, anchor.labelRange.start);
      const after = /^[ \t\u3000]*/.exec(source.slice(anchor.labelRange.end))![0];
      return { label, before, text: `${lead}${label}${after}${body}${eol}` };
    }
  }
}
