import type { Finding } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { text } from './text.ts';

/** Writes findings for one kind of reader. */
export type Reporter = (findings: readonly Finding[], lang: Language) => string;

/** All reporters by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = { text, json, github };
