import { itemLabel, paragraphLabel } from '../../document/index.ts';
import { comparable } from '../../text/comparable.ts';
import { NUMERAL, numeralValue } from '../../text/numeral.ts';
import { lastStep } from '../keys.ts';
import type { Line } from '../types.ts';

const ARTICLE = new RegExp(
  `^第([${NUMERAL}]+)条((?:の[${NUMERAL}]+)*)(?:[\\s\\u3000]+([\\s\\S]*))?$`,
);

const CHAPTER = new RegExp(`^第([${NUMERAL}]+)章[\\s\\u3000]+(.+)$`);
const ANNEX = new RegExp(`^別表(?:第([${NUMERAL}]+))?(?:(（.*）)|[\\s\\u3000]+(.+))?$`);
const FORM = new RegExp(`^様式(?:第([${NUMERAL}]+)号)?(?:(（.*）)|[\\s\\u3000]+(.+))?$`);

/**
 * Reads the lines that a sentence brings: a heading in brackets, 第6条　…, 2　…, (3)　…, ア　…, rows
 * between ｜. What has no label belongs to the provision before it, or to `host`.
 *
 * @param host provision that the lines are put into or in the place of
 */
export function readBlock(block: readonly string[], host: string): Line[] {
  const lines: Line[] = [];
  let heading: string | undefined;

  let key = host;
  for (const raw of block) {
    const text = raw.trim();
    if (text === '') continue;
    const article = ARTICLE.exec(text);
    const titled = readHeading(text, host);
    if (/^（.*）$/s.test(text) && /^art:|^chap:/.test(host)) {
      heading = text;
    } else if (titled) {
      key = titled.key;
      lines.push(titled);
    } else if (article) {
      const numbers = [article[1]!, ...article[2]!.split('の').slice(1)].map((one) =>
        numeralValue(comparable(one)),
      );
      key = `art:${numbers.join('_')}`;
      const body = article[3]?.trim() ?? '';
      const removed = body === '削除';
      lines.push({ key, kind: 'heading', text: removed ? '削除' : (heading ?? '') });
      heading = undefined;
      if (!removed && body !== '') {
        key = `${key}/p:1`;
        lines.push({ key, kind: 'text', text: body });
      }
    } else if (text.startsWith('｜')) {
      const cells = text.replace(/^｜|｜$/g, '').split('｜');
      lines.push({ key, kind: 'row', text: cells.map((cell) => cell.trim()).join('｜') });
    } else {
      key = labelled(text, key, lines);
    }
  }
  return lines;
}

/** The heading of a chapter, an annex, a form or, among sections, of a section. */
function readHeading(text: string, host: string): Line | undefined {
  const number = (printed: string | undefined) =>
    printed === undefined ? '' : `:${numeralValue(comparable(printed))}`;
  const line = (key: string, words = ''): Line => ({ key, kind: 'heading', text: words });
  const chapter = CHAPTER.exec(text);
  if (chapter) return line(`chap${number(chapter[1])}`, chapter[2]);
  const annex = ANNEX.exec(text);
  if (annex) return line(`annex${number(annex[1])}`, annex[2] ?? annex[3]);
  const form = FORM.exec(text);
  if (form) return line(`form${number(form[1])}`, form[2] ?? form[3]);
  const section = /^(?:sec|tbl|head)/.test(host) && /^(\d+(?:\.\d+)+)[\s\u3000]+(.+)$/.exec(text);
  return section ? line(`sec:${section[1]}`, section[2]) : undefined;
}

/** A line with a label of its own; without one it goes on with what is before it. */
function labelled(text: string, key: string, lines: Line[]): string {
  const free = /^(?:annex|form|title|chap)/.test(key);
  const paragraph = free ? undefined : paragraphLabel(text);
  const item = free || paragraph ? undefined : itemLabel(text);
  const label = paragraph ?? item;
  if (!label) {
    // The first paragraph of an article prints no number.
    const own = /^(?:art|suppl)[^/]*$/.test(key) ? `${key}/p:1` : key;
    lines.push({ key: own, kind: 'text', text });
    return own;
  }
  const kind = label.step[0]!;
  const next = `${hostFor(kind, key)}/${label.step}`;
  lines.push({ key: next, kind: 'text', text: text.slice(label.text.length).trim() });
  return next;
}

/** The provision that a paragraph, item or sub-item stands under, seen from the line before it. */
function hostFor(kind: string, key: string): string {
  const steps = key.split('/');
  const depth = { p: 'p', i: 'i', s: 's' }[kind]!;
  const at = steps.findIndex((step) => lastStep(step).kind === depth);
  const above = at < 0 ? steps : steps.slice(0, at);
  if (kind === 'i' && /^(?:art|suppl)/.test(above[0]!) && above.length === 1) {
    return `${above[0]}/p:1`;
  }
  return above.join('/');
}
