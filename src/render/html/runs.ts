import type { Definition, PhrasingContent } from 'mdast';
import type { Mark } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { WORDS } from '../words.ts';
import { escapeHtml, safeHref } from './escape.ts';

/** A stretch of text on its way to HTML. */
export interface Run {
  readonly text: string;
  readonly atom?: PhrasingContent;
  /** Markup around the text, outermost first. */
  readonly marks: readonly Mark[];
  /** Element around everything: `<ins>`; neighbours with the same one share it. */
  readonly wrap?: { readonly open: string; readonly close: string };
  /** Finished HTML that stands here instead of text: a note. */
  readonly html?: string;
}

/** What text needs to know of the page it stands in. */
export interface InlineContext {
  readonly lang: Language;
  /** Definitions of link references, by their normalised label. */
  readonly definitions?: ReadonlyMap<string, Definition>;
  /** Id of the place that a fragment of the source names: `#41-scope` -> `sec:4.1`. */
  readonly fragment?: (fragment: string) => string | undefined;
  /** Id of a footnote, where it is in the page, and once. */
  readonly footnote?: (identifier: string) => string | undefined;
}

/** Blanks that keep their width at the start of a line. */
const INDENT = /^[\u00a0\u2000-\u200a\u202f\u3000]+/;

/** Text with its markup as HTML. Runs under one wrapper and one instance of a mark share the elements. */
export function runsHtml(runs: readonly Run[], context: InlineContext): string {
  const settled = joinLines(runs);
  let html = '';
  let open: { id: number; close: string }[] = [];
  let wrap: Run['wrap'];
  const closeTo = (depth: number) => {
    for (const mark of open.slice(depth).reverse()) html += mark.close;
    open = open.slice(0, depth);
  };
  for (const [index, run] of settled.entries()) {
    let { text } = run;
    if (run.wrap?.open !== wrap?.open) {
      closeTo(0);
      const indent = html === '' ? indentOf(run, settled[index + 1]) : '';
      text = text.slice(indent.length);
      html += indent;
      html += `${wrap?.close ?? ''}${run.wrap?.open ?? ''}`;
      wrap = run.wrap;
    }
    const marks = run.marks.filter(({ shell }) => shell.type !== 'text');
    let depth = 0;
    while (depth < marks.length && open[depth]?.id === marks[depth]!.id) depth++;
    closeTo(depth);
    for (const mark of marks.slice(depth)) {
      const { start, end } = markTags(mark, settled, context);
      html += start;
      open.push({ id: mark.id, close: end });
    }
    html += run.html ?? (run.atom ? atomHtml(run.atom, context) : escapeHtml(text));
  }
  closeTo(0);
  return html + (wrap?.close ?? '');
}

/** An indent is no text to be underlined or struck through, if there is text behind it that is. */
function indentOf({ text, atom, html, wrap }: Run, next: Run | undefined): string {
  if (atom || html !== undefined) return '';
  const indent = INDENT.exec(text)?.[0] ?? '';
  return indent.length < text.length || next?.wrap?.open === wrap?.open ? indent : '';
}

interface Tags {
  readonly start: string;
  readonly end: string;
}

function markTags({ id, shell }: Mark, runs: readonly Run[], context: InlineContext): Tags {
  const text = () =>
    runs.map((run) => (run.marks.some((mark) => mark.id === id) ? run.text : '')).join('');
  switch (shell.type) {
    case 'strong':
      return { start: '<strong>', end: '</strong>' };
    case 'emphasis':
      return { start: '<em>', end: '</em>' };
    // The document's own strike-through must not read as a deletion.
    case 'delete':
      return { start: '<s>~~', end: '~~</s>' };
    case 'link':
      return linkTags(String(shell.url), text, context);
    case 'linkReference': {
      const definition = context.definitions?.get(String(shell.identifier));
      return definition ? linkTags(definition.url, text, context) : { start: '', end: '' };
    }
    default:
      return { start: '', end: '' };
  }
}

/** A link that is written as its address has the class `bare`: on paper the others say where they lead. */
function linkTags(url: string, text: () => string, { fragment }: InlineContext): Tags {
  const href = url.startsWith('#') ? placeInPage(url, fragment) : safeHref(url);
  if (href === undefined) return { start: '', end: '' };
  const bare = !url.startsWith('#') && text() === url ? ' class="bare"' : '';
  return { start: `<a href="${escapeHtml(href)}" rel="noreferrer"${bare}>`, end: '</a>' };
}

function placeInPage(url: string, fragment: InlineContext['fragment']): string | undefined {
  if (!fragment) return safeHref(url);
  const id = fragment(url.slice(1));
  return id === undefined ? undefined : `#${encodeURIComponent(id)}`;
}

function atomHtml(atom: PhrasingContent, context: InlineContext): string {
  switch (atom.type) {
    case 'inlineCode':
      return `<code>${escapeHtml(atom.value)}</code>`;
    case 'break':
      return '<br>';
    case 'image':
    case 'imageReference':
      return `<span class="image">[${WORDS.image[context.lang]}: ${escapeHtml(atom.alt ?? '')}]</span>`;
    case 'footnoteReference': {
      const id = context.footnote?.(atom.identifier);
      const label = escapeHtml(atom.label ?? atom.identifier);
      const text =
        id === undefined ? `[${label}]` : `<a href="#${encodeURIComponent(id)}">[${label}]</a>`;
      return `<sup>${text}</sup>`;
    }
    case 'html':
      return /^<br\s*\/?>$/i.test(atom.value) ? '<br>' : `<code>${escapeHtml(atom.value)}</code>`;
    case 'text':
      return escapeHtml(atom.value);
    default:
      return 'value' in atom ? escapeHtml(String(atom.value)) : '';
  }
}

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]/;

/** A line end of the source between two wide characters is none in the text; elsewhere it is a blank. */
function joinLines(runs: readonly Run[]): Run[] {
  const all = runs.map((run) => (run.html || run.atom ? '\ufffc' : run.text)).join('');
  if (!all.includes('\n')) return [...runs];
  let at = 0;
  return runs.map((run) => {
    if (run.html || run.atom) {
      at += 1;
      return run;
    }
    const start = at;
    at += run.text.length;
    const text = run.text.replace(/\n/g, (_, index: number) => {
      const place = start + index;
      return WIDE.test(all[place - 1] ?? '') && WIDE.test(all[place + 1] ?? '') ? '' : '\n';
    });
    return { ...run, text };
  });
}
