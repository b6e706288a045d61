import type { Construct, Event, Extension, State } from 'micromark-util-types';
import type { Processor } from 'unified';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink';
    literalAutolinkHttp: 'literalAutolinkHttp';
    literalAutolinkWww: 'literalAutolinkWww';
  }
}

/**
 * Ends a bare URL where its ASCII characters end. Japanese is written without blanks, and GFM ends
 * a URL at a blank only: in `（http://hpki.example.jp/）に**必ず**掲げる。` all that follows would be
 * the link. In other respects the rules are those of GFM ("Autolinks (extension)").
 */
export function asciiAutolinks(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}

const http = autolink(/^https?:\/\//i, 'literalAutolinkHttp');
const www = autolink(/^(?=www\.)/i, 'literalAutolinkWww');

const extension: Extension = {
  disable: { null: ['protocolAutolink', 'wwwAutolink'] },
  text: { 72: http, 104: http, 87: www, 119: www },
};

/** As long as the longest prefix: text that does not begin like a URL is read no further. */
const PREFIX = 8;

function autolink(prefix: RegExp, type: 'literalAutolinkHttp' | 'literalAutolinkWww'): Construct {
  return {
    name: 'asciiAutolink',
    previous: (code) => code === null || code > 127 || !/\w/.test(String.fromCharCode(code)),
    tokenize(effects, ok, nok) {
      let text = '';
      let left = 0;
      const scan: Construct = {
        partial: true,
        tokenize(ahead, done) {
          const inside: State = (code) => {
            const over = text.length === PREFIX && !prefix.test(text);
            if (over || code === null || code <= 32 || code >= 127 || code === 60)
              return done(code);
            text += String.fromCharCode(code);
            ahead.consume(code);
            return inside;
          };
          return inside;
        },
      };
      const measure: State = (code) => {
        left = urlLength(text, prefix);
        return left === 0 || inLabel(this.events) ? nok(code) : take(code);
      };
      const take: State = (code) => {
        if (left === 0) {
          effects.exit(type);
          effects.exit('literalAutolink');
          return ok(code);
        }
        left--;
        effects.consume(code);
        return take;
      };
      return (code) => {
        effects.enter('literalAutolink');
        effects.enter(type);
        return effects.check(scan, measure, nok)(code);
      };
    },
  };
}

/** Inside `[…`, the text of a link to be. */
function inLabel(events: readonly Event[]): boolean {
  const open = events.findLast(
    ([, token]) => token.type === 'labelLink' || token.type === 'labelImage',
  );
  return open !== undefined && !open[1]._balanced;
}

/** Length of the URL that `text` begins with, without the punctuation behind it; 0 if there is none. */
function urlLength(text: string, prefix: RegExp): number {
  const start = prefix.exec(text)?.[0].length;
  if (start === undefined) return 0;
  const host = /^[\w-]+(?:\.[\w-]+)*/.exec(text.slice(start))?.[0];
  if (host === undefined || host.split('.').slice(-2).join('').includes('_')) return 0;
  return trimmed(text, start + host.length);
}

function trimmed(text: string, least: number): number {
  let end = text.length;
  let depth = 0;
  for (const character of text) depth += character === '(' ? 1 : character === ')' ? -1 : 0;
  while (end > least) {
    const last = text[end - 1]!;
    if (last === ')') {
      if (depth >= 0) break;
      depth++;
    } else if (!/[!"'*,.:;?\]_~]/.test(last)) break;
    end--;
  }
  return end;
}
