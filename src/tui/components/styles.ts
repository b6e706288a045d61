import type { TextProps } from 'ink';
import type { Style } from '../../render/ansi/index.ts';

type Look = Omit<TextProps, 'children'>;

const COLORED: Readonly<Record<Style, Look>> = {
  inserted: { color: 'green', underline: true },
  deleted: { color: 'red', strikethrough: true },
  moved: { color: 'magenta' },
  format: { color: 'cyan' },
  changed: { underline: true },
  plus: { color: 'green' },
  minus: { color: 'red' },
  heading: { bold: true },
  label: { bold: true },
  dim: { dimColor: true },
  note: { color: 'yellow' },
  error: { color: 'red', bold: true },
  warning: { color: 'yellow' },
};

const PLAIN: Readonly<Partial<Record<Style, Look>>> = {
  inserted: { underline: true },
  deleted: { strikethrough: true },
  changed: { underline: true },
  heading: { bold: true },
  label: { bold: true },
  error: { bold: true },
};

/** How a style looks. Colour never says anything that signs and words do not say too. */
export function lookOf(style: Style | undefined, color: boolean): Look {
  return (style && (color ? COLORED[style] : PLAIN[style])) ?? {};
}
