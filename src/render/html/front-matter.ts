import type { Clause, Document } from '../../document/index.ts';
import { wareki } from '../../text/era.ts';
import { type Language, type Message, message } from '../../text/message.ts';
import { escapeHtml } from './escape.ts';

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

/** The fields of the front matter that a reader wants, as a table; what is not YAML as it stands. */
export function frontMatterHtml(document: Document, clause: Clause, lang: Language): string {
  const fields = Object.entries(document.frontMatter?.fields ?? {});
  if (fields.length === 0)
    return `<pre class="raw"><code>${escapeHtml(clause.slice.trim())}</code></pre>`;
  const rows = fields
    .filter(([name]) => !HIDDEN.has(name))
    .map(([name, value]) => {
      const label = escapeHtml(NAMES[name]?.[lang] ?? name);
      const text = escapeHtml(name === 'approval' ? body(value, lang) : valueText(value, lang));
      return `<tr><th scope="row">${label}</th><td>${text}</td></tr>`;
    });
  if (rows.length === 0) return '';
  return `<table class="facts front"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
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
