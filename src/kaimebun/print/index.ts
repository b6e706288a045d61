import type { Act, Projection } from '../types.ts';
import { type Style, sayAct } from './act.ts';
import { blockLines } from './block.ts';
import type { Naming } from './place.ts';

export type { Style } from './act.ts';

/** A sentence as it is printed, and the new text below it. */
export interface Printed {
  readonly sentence: string;
  readonly block: readonly string[];
}

/**
 * Writes the acts on one provision as sentences: one, or more where new text comes in between (K21).
 *
 * @param lines the document as it is before these acts: an article with one paragraph does not name it
 */
export function printActs(acts: readonly Act[], lines: Projection, style: Style = {}): Printed[] {
  const several = new Set(
    lines.flatMap(({ key }) => /^([^/]+)\/p:(?!1(?:\/|$))/.exec(key)?.[1] ?? []),
  );
  for (const act of acts) {
    if (act.act !== 'insert') continue;
    for (const { key } of act.lines) {
      const host = /^([^/]+)\/p:(?!1(?:\/|$))/.exec(key)?.[1];
      if (host !== undefined && act.side !== 'end') several.add(host);
      if (act.side === 'before' && /^art:[^/]*\/p:1$/.test(key)) several.add(key.slice(0, -4));
    }
  }
  const printed: Printed[] = [];
  let text = '';
  const { numerals = 'arabic' } = style;
  const supplements = new Map(
    lines.flatMap(({ key, kind, text }) =>
      kind === 'heading' && /^suppl~/.test(key) ? [[key, text] as const] : [],
    ),
  );
  const sections = new Map<string, string>();
  let section: string | undefined;
  for (const { key } of lines) {
    section = /^sec:([^/]*)/.exec(key)?.[1] ?? section;
    if (/^tbl:/.test(key) && section !== undefined) sections.set(key, section);
  }
  const single = (article: string) => !several.has(article);
  let naming: Naming = { last: '', single, numerals, sections, supplements };
  for (const [index, act] of acts.entries()) {
    const said = sayAct(act, naming, index === acts.length - 1, style);
    text += said.text;
    if (!said.ends && index < acts.length - 1) continue;
    const block =
      'lines' in act
        ? blockLines(act.lines, numerals)
        : 'portion' in act && act.act === 'append'
          ? [act.text]
          : [];
    printed.push({ sentence: text, block });
    text = '';
    naming = { ...naming, last: '' };
  }
  return printed;
}
