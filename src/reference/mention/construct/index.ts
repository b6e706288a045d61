import type { Construct } from '../types.ts';
import { annex } from './annex.ts';
import { article } from './article.ts';
import { below } from './below.ts';
import { bracket } from './bracket.ts';
import { chapter } from './chapter.ts';
import { handout } from './handout.ts';
import { items } from './items.ts';
import { label } from './label.ts';
import { number } from './number.ts';
import { portion } from './portion.ts';
import { relative } from './relative.ts';
import { sectionWord } from './section-word.ts';
import { standard } from './standard.ts';
import { subItems } from './sub-item.ts';
import { supplement } from './supplement.ts';
import { table } from './table.ts';

export { namedPlace } from './named.ts';

/** All constructs; `namedPlace` is tried before them wherever a document is named. */
export const constructs: readonly Construct[] = [
  standard,
  handout,
  table,
  bracket,
  annex,
  chapter,
  article,
  supplement,
  items,
  relative,
  below,
  subItems,
  portion,
  label,
  number,
  sectionWord,
];
