import type { Look, NoteRun, Op, Run, TextRun } from '../paper/index.ts';
import { type BodyState, changeAttributes, changeElement } from './state.ts';
import { element, valued, xmlText } from './xml.ts';

/**
 * Runs of a paragraph. Neighbours in the same versions stand in one tracked change, those with the
 * same target in one link. Strays stood in no version, so Word does not get them.
 *
 * @param end in which versions the paragraph ends; a comment in one that goes goes with it
 */
export function runsXml(runs: readonly Run[], end: Op, state: BodyState): string {
  const shown = runs.filter((run) => run.kind !== 'text' || !run.stray);
  return chunks(shown, (one, other) => hrefOf(one) === hrefOf(other))
    .map((linked) => {
      const content = changesXml(linked, end, state);
      const href = hrefOf(linked[0]!);
      return href === undefined ? content : linkXml(href, content, state);
    })
    .join('');
}

/** Only what leads out of the file is a link; names of places are those of another form. */
function hrefOf(run: Run): string | undefined {
  if (run.kind !== 'text') return undefined;
  const { href } = run.look;
  return href !== undefined && /^(https?|mailto):/i.test(href) ? href : undefined;
}

function linkXml(href: string, content: string, state: BodyState): string {
  const name = state.links.get(href) ?? `link${state.links.size + 1}`;
  state.links.set(href, name);
  return element('w:hyperlink', { 'r:id': `rId${name}`, 'w:history': '1' }, content);
}

function changesXml(runs: readonly Run[], end: Op, state: BodyState): string {
  const alike = (one: Run, other: Run) =>
    one.kind === 'text' && other.kind === 'text' && one.op === other.op && one.move === other.move;
  return chunks(runs, alike)
    .map((chunk) => {
      const [first] = chunk;
      if (first!.kind !== 'text') return noteXml(first!, end, state);
      const name = changeElement(first!.op, first!.move, state);
      const wrapped = name && `<${name}${changeAttributes(state)}>`;
      const content = (chunk as TextRun[])
        .map((run) => textRunXml(run, name === 'w:del', state))
        .join('');
      return wrapped ? `${wrapped}${content}</${name}>` : content;
    })
    .join('');
}

/** A comment in the margin; the mark of it has no text. */
function noteXml({ text }: NoteRun, end: Op, state: BodyState): string {
  const id = state.comments.length;
  state.comments.push({ id, text });
  const reference = `<w:r>${element('w:commentReference', { 'w:id': String(id) })}</w:r>`;
  const name = end === 'same' ? undefined : end === 'deleted' ? 'w:del' : 'w:ins';
  return name ? `<${name}${changeAttributes(state)}>${reference}</${name}>` : reference;
}

function textRunXml(run: TextRun, deleted: boolean, state: BodyState): string {
  const { text, look, oldLook } = run;
  const changed =
    run.op === 'same' && oldLook && lookXml(look) !== lookXml(oldLook)
      ? `<w:rPrChange${changeAttributes(state)}><w:rPr>${lookXml(oldLook)}</w:rPr></w:rPrChange>`
      : '';
  const properties = lookXml(look) + changed;
  const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}${textXml(text, deleted ? 'w:delText' : 'w:t')}</w:r>`;
}

/** Properties of a run, in the order of the schema (ECMA-376, CT_RPr). */
function lookXml(look: Look): string {
  const style = look.code ? 'Code' : look.href !== undefined ? 'Hyperlink' : undefined;
  return [
    style ? valued('w:rStyle', style) : '',
    look.strong ? '<w:b/><w:bCs/>' : '',
    look.emphasis ? '<w:i/><w:iCs/>' : '',
    look.strike ? '<w:strike/>' : '',
    look.underline ? valued('w:u', look.underline) : '',
    look.raised ? valued('w:vertAlign', 'superscript') : '',
  ].join('');
}

function textXml(text: string, name: string): string {
  return text
    .split(/([\n\t])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return '<w:br/>';
      if (part === '\t') return '<w:tab/>';
      return `<${name} xml:space="preserve">${xmlText(part)}</${name}>`;
    })
    .join('');
}

/** Stretches of neighbours that belong together. */
function chunks<Kind>(items: readonly Kind[], together: (one: Kind, other: Kind) => boolean) {
  const out: Kind[][] = [];
  for (const item of items) {
    const last = out.at(-1);
    if (last && together(last.at(-1)!, item)) last.push(item);
    else out.push([item]);
  }
  return out;
}
