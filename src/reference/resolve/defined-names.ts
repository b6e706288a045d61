import { comparable } from '../../text/comparable.ts';
import { statuteBefore } from '../mention/construct/statute.ts';
import type { DocumentName, ScanContext } from '../mention/types.ts';

const DEFINED =
  /以下(?:単に)?「((?:法律?|政?令|省令|条例|規則|規程|規約|基準|要[領綱項]|指針|告示|施行(?:令|規則)|ガイドライン))」/g;
/** A note of definition is no longer than this, nor a name before it. */
const FAR = 110;

/**
 * The documents that a text calls by a word for their kind: `個人情報の保護に関する法律（平成15年法律第
 * 57号。以下「法」という。）`. Without such a note nobody can tell which law 法 is (guide §6.5).
 */
export function definedNames(
  source: string,
  context: ScanContext,
): ReadonlyMap<string, DocumentName> {
  const names = new Map<string, DocumentName>();
  if (!source.includes('以下')) return names;
  const text = comparable(source);
  for (const { 1: word, index } of text.matchAll(DEFINED)) {
    const open = openingBefore(text, index);
    const name = open === undefined ? undefined : nameBefore(text, open, context);
    if (name && !names.has(word!)) names.set(word!, name);
  }
  return names;
}

function nameBefore(text: string, end: number, context: ScanContext): DocumentName | undefined {
  for (let at = Math.max(0, end - FAR); at < end; at++) {
    const known = context.nameAt(text, at);
    if (known?.end === end) return known.name;
  }
  const statute = statuteBefore(text, end)?.name;
  return statute?.vague || statute?.same ? undefined : statute;
}

/** Where the bracket opens that an offset stands in. */
function openingBefore(text: string, at: number): number | undefined {
  let depth = 0;
  for (let open = at - 1; open >= Math.max(0, at - FAR); open--) {
    if (/[）)]/.test(text[open]!)) depth++;
    else if (/[（(]/.test(text[open]!) && depth-- === 0) return open;
  }
  return undefined;
}
