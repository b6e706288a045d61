import { isJoin, matchAt } from './read.ts';
import { standardAt } from './standards.ts';
import type { DocumentName, Mention, ScanContext } from './types.ts';

const OF =
  /(?:,? [a-z](?=[, ])(?:,? (?:and )?[a-z](?=[, ]))*)?(?:, respectively)?,? (of|in|from|under|within|to) (?:(?:section|part|appendix) [A-Z0-9.]+ of )?/iy;
const DETERMINERS =
  /(?:(?:the|a|an|each|its|their|our|any|applicable|relevant|latest|current|respective|same|that|such|both|CA[’']s|CAs[’']) ){0,4}/iy;
/** A name that is not in any list: `the Tor Rendezvous Specification`, `ETSI EN 319 411-1`. */
const NAME = /(?:[“"])?[A-Z][\w’'./-]*(?:(?: (?:of|and|for|on|in|the|to))* [A-Z0-9][\w’'./-]*)*/y;
/**
 * The document that English names behind a place: `Section 4.2 of RFC 5280`,
 * `Sections 4.1 and 4.2 of the Baseline Requirements`. It belongs to every place of the run that
 * has none of its own.
 */
export function attachTrailing(
  text: string,
  mentions: readonly Mention[],
  context: ScanContext,
): Mention[] {
  const found = [...mentions];
  for (let index = found.length - 1; index >= 0; index--) {
    const mention = found[index]!;
    if (mention.construct !== 'section-word' || mention.document) continue;
    const after = found[index + 1];
    if (after?.construct === 'section-word' && isJoin(text.slice(mention.end, after.start))) {
      const own = mention.document ?? trailing(text, index, found, context)?.document;
      if (!own && after.document && !('relative' in (mention.steps[0] ?? {}))) {
        found[index] = { ...mention, document: after.document };
      }
      continue;
    }
    const name = trailing(text, index, found, context);
    if (name) found[index] = { ...mention, document: name.document, end: name.end };
  }
  return found.filter((mention, index) => index === 0 || mention.start >= found[index - 1]!.end);
}

function trailing(
  text: string,
  index: number,
  mentions: readonly Mention[],
  context: ScanContext,
): { document: DocumentName; end: number } | undefined {
  const { end, steps } = mentions[index]!;
  if ('relative' in (steps[0] ?? {})) return undefined;
  const of = matchAt(OF, text, end);
  if (!of) return undefined;
  const start = end + of[0].length;
  const at = start + matchAt(DETERMINERS, text, start)![0].length;
  for (const from of new Set([start, at, ...words(text, start, at)])) {
    const known = context.nameAt(text, from);
    if (known) return { document: known.name, end: known.end };
  }
  const listed = text[at] === '[';
  const standard = standardAt(text, listed ? at + 1 : at);
  if (standard && (!listed || text[standard.end] === ']')) {
    const document = { notation: standard.notation, ids: [] };
    return { document, end: standard.end + (listed ? 1 : 0) };
  }
  const name = /^(?:of|from)$/i.test(of[1]!) ? matchAt(NAME, text, at) : null;
  if (!name || /^(?:Subscriber|Applicant|CA|Certificates?|CRL|OCSP|I|It|If|When)\b/.test(name[0])) {
    return undefined;
  }
  const notation = `ext:${name[0].replace(/[“"]/g, '').replace(/ /g, '_')}`;
  return { document: { notation, ids: [] }, end: at + name[0].length };
}

/** Offsets at which the words between two offsets begin. */
function words(text: string, from: number, to: number): number[] {
  return [...text.slice(from, to).matchAll(/\b\w/g)].map((match) => from + match.index);
}
