import { enumeration } from './enumeration.ts';
import { item } from './item.ts';
import { proviso } from './proviso.ts';
import { row } from './row.ts';
import { sentence } from './sentence.ts';
import type { RetireConstruct } from './types.ts';

/** In the order in which they are tried. */
export const CONSTRUCTS: readonly RetireConstruct[] = [item, row, enumeration, proviso, sentence];

export type { RetireConstruct, Site } from './types.ts';
