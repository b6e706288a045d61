import { comparable } from '../text/comparable.ts';
import { NUMERAL, numeralValue } from '../text/numeral.ts';

/** The printed label of an item or paragraph. */
export interface Label {
  /** As printed, without the blanks after it: `(1)`, `ア`, `2`. */
  readonly text: string;
  /** Step of an address: `i:1`, `s:イ`, `p:2`. */
  readonly step: string;
}

/** Labels of items (号) and sub-items; guide §3.3 has the levels. The text is made comparable first. */
const ITEM_LABELS: readonly { pattern: RegExp; step: (label: string) => string | undefined }[] = [
  // (1)　…  （１）…  (12の2)
  {
    pattern: new RegExp(`^[（(]\\s*([${NUMERAL}]+)((?:の[${NUMERAL}]+)*)\\s*[)）]\\s*`),
    step: (label) => numbered('i', label),
  },
  // 一　…  二の二　…  12　…
  {
    pattern: new RegExp(`^第?([${NUMERAL}]+)((?:の[${NUMERAL}]+)*)号?[ .、]\\s*`),
    step: (label) => numbered('i', label),
  },
  // ①　…
  {
    pattern: /^([①-⑳])\s*/,
    step: (label) => `i:${label.charCodeAt(0) - 0x2460 + 1}`,
  },
  // (ア)　…  (a) …
  {
    pattern: /^[（(]\s*([ア-ンa-zA-Z]|[ivx]{1,5})\s*[)）]\s*/,
    step: (label) => `s:${label}`,
  },
  // ア　…  イ　…  a. …  b) …
  { pattern: /^([ア-ン])\s+/, step: (label) => `s:${label}` },
  { pattern: /^([a-zA-Z]|[ivx]{1,5})[.)]\s+/, step: (label) => `s:${label}` },
];

function numbered(kind: string, label: string): string | undefined {
  const numbers = label.split('の').map(numeralValue);
  return numbers.includes(undefined) ? undefined : `${kind}:${numbers.join('_')}`;
}

/** Reads the label that a list entry prints: `(1)　…` is `i:1`, `ア　…` is `s:ア`. */
export function itemLabel(text: string): Label | undefined {
  const plain = comparable(text.slice(0, 40));
  for (const { pattern, step } of ITEM_LABELS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const found = step(match[1]! + (match[2] ?? ''));
    if (found) return { text: text.slice(0, match[0].trimEnd().length), step: found };
  }
  return undefined;
}

/** Reads the number of a paragraph (項): from the second on they print `2　` (guide §3.3). */
export function paragraphLabel(text: string): Label | undefined {
  const match = /^([0-9]{1,3}) +\S/.exec(comparable(text.slice(0, 12)));
  return match
    ? { text: text.slice(0, match[1]!.length), step: `p:${Number(match[1])}` }
    : undefined;
}

/** Reads the caption of a table or figure: `表7.1.1　証明書基本領域`, `Table 3: Profiles`. */
export function captionLabel(
  text: string,
): { kind: 'table' | 'figure'; label: string; number: string; caption: string } | undefined {
  const match = /^\s*(表|図|table|figure)\s*(\d{1,3}(?:[.-]\d{1,3})*)(?=[\s:：.]|$)[\s:：.]*/i.exec(
    comparable(text),
  );
  if (!match || /[\n\r]/.test(text.trim())) return undefined;
  return {
    kind: /^(表|table)$/i.test(match[1]!) ? 'table' : 'figure',
    label: text
      .slice(0, match[0].length)
      .replace(/[\s:：.]+$/, '')
      .trimStart(),
    number: match[2]!,
    caption: text.slice(match[0].length).trim(),
  };
}
