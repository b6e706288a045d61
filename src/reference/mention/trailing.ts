import { bracketedName } from './bracketed-name.ts';
import { foreignName } from './foreign-name.ts';
import { isJoin, matchAt } from './read.ts';
import { standardAt } from './standards.ts';
import type { DocumentName, Mention, ScanContext } from './types.ts';

const OF =
  /(?:,? [a-z](?=[, ])(?:,? (?:and )?[a-z](?=[, ]))*)?(?:, respectively)?,? +(of|in|from|under|within|to) +(?:(?:section|part|appendix) [A-Z0-9.]+ of )?/iy;
/** `§ 7.1.4.2.2 in compliance with the [SMBR]`, of a section that the document itself lacks. */
const WITH = / in (compliance|accordance|conformance|conformity|line) with /iy;
/** `the`, `the CA's`, `each applicable`, `the latest version of the`, `version 1.4.1 of the`. */
const DETERMINERS =
  /(?:(?:the|a|an|each|its|their|our|any|applicable|relevant|reference|referenced|latest|current|respective|same|that|such|both|then-current|(?:(?:issuing|root|subordinate|external) )?CAs?(?: operators?| owners?)?[’']s?|(?:(?:latest|current|most recent) )?(?:versions?|editions?|revisions?)(?: v?[0-9][0-9.]*)?(?: or later)? of) ){0,6}/iy;
/** Who publishes a document, before its name: `the CA/Browser Forum's` Baseline Requirements. */
const PUBLISHER =
  /(?:CA ?[/ -]? ?B(?:rowser)? Forum|CABF|IETF|IANA|ITU|ISO|NIST|W3C|Mozilla|Microsoft|Apple|Google|Chrome)(?:[’']s)? /y;

/**
 * The document that English names behind a place: `Section 4.2 of RFC 5280`,
 * `Sections 4.1 and 4.2 of the Baseline Requirements`. It belongs to every place of the run that
 * has none of its own. A bare number takes only what is known: `7.1.2 of this CPS`.
 */
export function attachTrailing(
  text: string,
  mentions: readonly Mention[],
  context: ScanContext,
): Mention[] {
  const found = [...mentions];
  /** Places whose document stands behind them; it is that of the places joined before them too. */
  const trailed = new Set<number>();
  for (let index = found.length - 1; index >= 0; index--) {
    const mention = found[index]!;
    const after = found[index + 1];
    if (!takesDocument(mention)) continue;
    const named = trailing(text, mention, context);
    if (named) found[index] = { ...mention, ...named };
    else if (!after || !trailed.has(index + 1)) continue;
    else if (!isJoin(text.slice(mention.end, after.start))) continue;
    else found[index] = { ...mention, document: after.document! };
    trailed.add(index);
  }
  return found.filter((mention, index) => index === 0 || mention.start >= found[index - 1]!.end);
}

function takesDocument({ construct, document, steps }: Mention): boolean {
  if (document || 'relative' in (steps[0] ?? {})) return false;
  return construct === 'section-word' || construct === 'number';
}

function trailing(
  text: string,
  { end, construct, steps }: Mention,
  context: ScanContext,
): { document: DocumentName; end: number } | undefined {
  const of = (lacks(steps, context) ? matchAt(WITH, text, end) : null) ?? matchAt(OF, text, end);
  if (!of) return undefined;
  const start = end + of[0].length;
  const at = start + matchAt(DETERMINERS, text, start)![0].length;
  const source = text[at] === '[' ? bracketedName(text, at, context) : undefined;
  if (source) return { document: source.name, end: source.end };
  for (const from of offsets(text, start, at)) {
    const known = context.nameAt(text, from);
    if (!known || goesOn(text, known.end)) continue;
    const quoted = /[“"]/.test(text[from - 1] ?? '') && /[”"]/.test(text[known.end] ?? '') ? 1 : 0;
    return { document: known.name, end: known.end + quoted };
  }
  if (construct === 'number') return undefined;
  const published = at + (matchAt(PUBLISHER, text, at)?.[0].length ?? 0);
  const listed = text[published] === '[' ? 1 : 0;
  const found = standardAt(text, published + listed);
  if (found && (!listed || text[found.end] === ']')) {
    return { document: { notation: found.notation, ids: [] }, end: found.end + listed };
  }
  const name = /^(?:of|from|in)$/i.test(of[1]!) ? foreignName(text, at) : undefined;
  return name && { document: { notation: name.notation, ids: [] }, end: name.end };
}

/** A number that is no section of the document itself. */
function lacks([first]: Mention['steps'], context: ScanContext): boolean {
  return first?.unit === 'sec' && 'value' in first && !context.hasSection(first.value);
}

/** `the WebTrust audit criteria`, `the CPS Repository`: what begins like a known name and is another one. */
function goesOn(text: string, end: number): boolean {
  return matchAt(/ [A-Z][a-z]/y, text, end) !== null;
}

/** Offsets at which a known name may begin: at the words between two offsets, behind a publisher. */
function offsets(text: string, from: number, to: number): Set<number> {
  const words = [...text.slice(from, to).matchAll(/\b\w/g)].map((match) => from + match.index);
  const publisher = matchAt(PUBLISHER, text, to);
  const quoted = (at: number) => (/[“"]/.test(text[at] ?? '') ? at + 1 : at);
  return new Set(
    [from, to, ...words, ...(publisher ? [to + publisher[0].length] : [])].map(quoted),
  );
}
