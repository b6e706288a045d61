import type { Redline } from '../../redline/index.ts';
import type { ComparisonFormOptions } from '../../render/comparison/index.ts';
import type { Language } from '../../text/message.ts';
import type { Format, Layout } from './options.ts';

/** The forms that are text; the others are files. */
export type TextFormat = Exclude<Format, 'docx' | 'pdf'>;

/** How a redline is to be shown. */
export interface DiffView {
  readonly layout: Layout;
  readonly context: 'all' | 'changed';
  /** Of a comparison table. */
  readonly settings: Omit<ComparisonFormOptions, 'lang'>;
  readonly lang: Language;
  readonly columns: number;
  readonly color: boolean;
}

/** Writes a redline in one form. */
export type Render = (redline: Redline, view: DiffView) => string;

/** The forms, each loaded when it is asked for. */
export const FORMS: Readonly<Record<TextFormat, () => Promise<Render>>> = {
  ansi: async () => (await import('./ansi.ts')).renderAnsi,
  html: async () => (await import('./html.ts')).renderHtml,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  json: async () => (await import('./json.ts')).renderJson,
};
