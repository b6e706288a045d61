import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';
import type { Reporter } from './types.ts';

export type { Report, Reporter } from './types.ts';

/** All reporters by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = { text, json, sarif, junit, github };
