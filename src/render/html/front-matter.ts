import type { Clause, Document } from '../../document/index.ts';
import { type Language, type Message, message } from '../../text/message.ts';
import { escapeHtml } from './escape.ts';

const NAMES: Record<string, Message> = {
  id: message('文書ID', 'Document'),
  title: message('題名', 'Title'),
  short: message('略称', 'Short title'),
  aliases: message('別名', 'Other names'),
  numbering: message('番号の方式', 'Numbering'),
  version: message('版', 'Version'),
  date: message('日付', 'Date'),
  effective: message('施行日', 'Effective date'),
  approval: message('決定', 'Approval'),
  oid: message('OID', 'OID'),
  lang: message('言語', 'Language'),
};

/** The fields of the front matter as a table; front matter that is not YAML as it stands. */
export function frontMatterHtml(document: Document, clause: Clause, lang: Language): string {
  const fields = Object.entries(document.frontMatter?.fields ?? {});
  if (fields.length === 0)
    return `<pre class="raw"><code>${escapeHtml(clause.slice.trim())}</code></pre>`;
  const rows = fields.map(([name, value]) => {
    const label = NAMES[name]?.[lang] ?? name;
    return `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(valueText(value, lang))}</td></tr>`;
  });
  return `<table class="facts front"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function valueText(value: unknown, lang: Language): string {
  const joint = lang === 'ja' ? '、' : ', ';
  if (Array.isArray(value)) return value.map((each) => valueText(each, lang)).join(joint);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, each]) => `${name}: ${valueText(each, lang)}`)
      .join(joint);
  }
  return String(value ?? '');
}
