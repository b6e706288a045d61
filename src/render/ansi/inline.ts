import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Language } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';
import type { Span, Style } from './types.ts';
import { WORDS } from './words.ts';

/** Stands for a soft line break until its neighbours are known; never left by `printable`. */
const SOFT = '\v';

/** A span; without a style where there is none. */
export function span(text: string, style?: Style): Span {
  return style === undefined ? { text } : { text, style };
}

/** Source text made printable; soft line breaks wait for {@link settleBreaks}. */
export function softText(text: string): string {
  return printable(text.replace(/\r\n?/g, '\n'), { multiline: true }).replace(/ *\n */g, SOFT);
}

/** Text of code and HTML made printable; its line feeds stay. */
export function literalText(text: string): string {
  return printable(text.replace(/\r\n?/g, '\n'), { multiline: true });
}

/** What of inline markup is written out. */
export interface InlineOptions {
  readonly lang: Language;
  readonly style?: Style;
  /** Writes the target of a link after its text. */
  readonly targets?: boolean;
}

/** Inline nodes as spans, markup read and not shown; a hard line break is a line feed. */
export function inlineSpans(nodes: readonly PhrasingContent[], options: InlineOptions): Span[] {
  return nodes.flatMap((node) => inlineSpan(node, options));
}

function inlineSpan(node: PhrasingContent, options: InlineOptions): Span[] {
  const { lang, style } = options;
  switch (node.type) {
    case 'text':
      return [span(softText(node.value), style)];
    case 'inlineCode':
      return [span(`\`${softText(node.value)}\``, style)];
    case 'break':
      return [span('\n', style)];
    case 'html':
      if (/^<br\s*\/?>$/i.test(node.value)) return [span('\n', style)];
      return [span(softText(node.value), style)];
    case 'image':
    case 'imageReference':
      return [span(`[${WORDS.image[lang]}: ${softText(node.alt ?? '')}]`, style)];
    case 'footnoteReference':
      return [span(printable(`[^${node.label ?? node.identifier}]`), style)];
    case 'delete':
      return [span('~~', style), ...inlineSpans(node.children, options), span('~~', style)];
    case 'link': {
      const shown = options.targets && plainText(node) !== node.url;
      const target = shown ? [linkTarget(node.url, style ?? 'dim')] : [];
      return [...inlineSpans(node.children, options), ...target];
    }
    default:
      if ('children' in node) return inlineSpans(node.children, options);
      return [span(softText(plainText(node)), style)];
  }
}

/** The target of a link, to stand after its text. */
export function linkTarget(url: unknown, style: Style | undefined): Span {
  return span(printable(` <${String(url)}>`), style);
}

/**
 * Soft line breaks become a blank, or nothing beside a full-width character: Japanese text is
 * written without blanks, however its source is cut into lines.
 */
export function settleBreaks(spans: readonly Span[]): Span[] {
  const whole = spans.map(({ text }) => text).join('');
  if (!whole.includes(SOFT)) return spans.filter(({ text }) => text !== '');
  const wide = (at: number) => /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uffee]/.test(whole[at] ?? '');
  let at = 0;
  return spans
    .map((part) => {
      let text = '';
      for (const character of part.text.split('')) {
        if (character !== SOFT) text += character;
        else if (!wide(at - 1) && !wide(at + 1)) text += ' ';
        at++;
      }
      return { ...part, text };
    })
    .filter(({ text }) => text !== '');
}

/** Notes joined to one span; those in half-width brackets need a blank before them. */
export function noteSpans(notes: readonly string[]): Span[] {
  return notes.length === 0 ? [] : [span(notes.join('').replace(/^\(/, ' ('), 'note')];
}
