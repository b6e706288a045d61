import { BLOCKS } from './blocks.ts';
import { LISTS } from './lists.ts';
import { PAGE } from './page.ts';
import { PARAGRAPHS } from './paragraphs.ts';
import { RUNS } from './runs.ts';
import { TABLES } from './tables.ts';

/** The whole template, in Typst. It reads `data.json`; see `PdfData` for what is there. */
export const TEMPLATE = [PAGE, RUNS, PARAGRAPHS, LISTS, TABLES, BLOCKS].join('\n');
