import { comparable } from '../../text/comparable.ts';
import { bracketedName } from './bracketed-name.ts';
import { constructs, namedPlace } from './construct/index.ts';
import { joinCutNumbers } from './cut-number.ts';
import { afterJoin, matchAt } from './read.ts';
import type { Construct, Mention, ScanContext } from './types.ts';

/** Numbers in an address on the web name no places. */
const URL = /https?:\/\/[^\s<>「」（）、。]+/iy;
const byFirst = new Map<string, Construct[]>();
for (const construct of constructs) {
  for (const character of construct.first) {
    byFirst.set(character, [...(byFirst.get(character) ?? []), construct]);
  }
}

/**
 * Finds what in a text names a place: the mentions in order, none overlapping. Offsets are those of
 * the text as given. Never throws.
 *
 * @param from where to begin: behind a printed label
 */
export function findMentions(text: string, context: ScanContext, from = 0): Mention[] {
  const plain = comparable(text);
  const joined = joinCutNumbers(plain, context);
  return joined ? scan(joined.text, context, from).map(joined.back) : scan(plain, context, from);
}

function scan(plain: string, context: ScanContext, from: number): Mention[] {
  const mentions: Mention[] = [];
  for (let at = from; at < plain.length; ) {
    const url = /[hH]/.test(plain[at]!) ? matchAt(URL, plain, at) : null;
    if (url) {
      at += url[0].length;
      continue;
    }
    const name = context.nameAt(plain, at);
    const known = name ?? bracketedName(plain, at, context);
    const mention =
      (known && namedPlace(plain, at, known, context)) ??
      mentionAt(plain, at, mentions.at(-1)?.end ?? from, context);
    if (!mention) {
      at = name ? name.end : at + 1;
      continue;
    }
    mentions.push(mention);
    at = mention.end;
    for (;;) {
      const next = following(plain, mentions.at(-1)!, context);
      if (!next) break;
      mentions.push(next);
      at = next.end;
    }
  }
  return mentions;
}

function mentionAt(
  text: string,
  at: number,
  end: number,
  context: ScanContext,
): Mention | undefined {
  for (const construct of byFirst.get(text[at]!) ?? []) {
    const found = construct.match(text, at, false, context);
    if (found && found.start >= end) return found;
  }
  return undefined;
}

/** What the last mention goes on to in a run: 資料2-1、**2-2**, Sections 4.1 and **4.2**. */
function following(text: string, before: Mention, context: ScanContext): Mention | undefined {
  const at = afterJoin(text, before.end);
  if (at === undefined) return undefined;
  for (const construct of constructs) {
    const next = construct.next?.(text, at, before, context);
    if (next) return next;
  }
  return undefined;
}
