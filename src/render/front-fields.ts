import type { Document } from '../document/index.ts';
import { wareki } from '../text/era.ts';
import { type Language, type Message, message } from '../text/message.ts';

/** Fields that steer the tool, or name the document to it: nothing to a reader of the text. */
const HIDDEN = new Set(['id', 'short', 'aliases', 'numbering', 'lang']);

const NAMES: Record<string, Message> = {
  title: message('題名', 'Title'),
  version: message('版', 'Version'),
  date: message('日付', 'Date'),
  effective: message('施行日', 'Effective date'),
  approval: message('決定機関', 'Approved by'),
  oid: message('OID', 'OID'),
};

/** A field of the front matter as it is printed. */
export interface FrontField {
  /** As in the file: `version`. */
  readonly key: string;
  /** 版 */
  readonly name: string;
  readonly text: string;
  /** No reader wants it. */
  readonly hidden: boolean;
}

/** The fields of the front matter in the order of the file; undefined where it is no YAML mapping. */
export function frontFields(document: Document, lang: Language): FrontField[] | undefined {
  const fields = Object.entries(document.frontMatter?.fields ?? {});
  if (fields.length === 0) return undefined;
  return fields.map(([key, value]) => ({
    key,
    name: NAMES[key]?.[lang] ?? key,
    text: key === 'approval' ? body(value, lang) : valueText(value, lang),
    hidden: HIDDEN.has(key),
  }));
}

/** The deciding body, without the address of the clause that says so. */
function body(value: unknown, lang: Language): string {
  const name = typeof value === 'object' && value !== null && 'body' in value ? value.body : value;
  return valueText(name, lang);
}

function valueText(value: unknown, lang: Language): string {
  const joint = lang === 'ja' ? '、' : ', ';
  if (Array.isArray(value)) return value.map((each) => valueText(each, lang)).join(joint);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, each]) => `${name}: ${valueText(each, lang)}`)
      .join(joint);
  }
  const text = String(value ?? '');
  return lang === 'ja' ? wareki(text) : text;
}
