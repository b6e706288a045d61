import type { Clause, Document } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';
import { frontFields } from '../front-fields.ts';
import { escapeHtml } from './escape.ts';

/** The fields of the front matter that a reader wants, as a table; what is not YAML as it stands. */
export function frontMatterHtml(document: Document, clause: Clause, lang: Language): string {
  const fields = frontFields(document, lang);
  if (!fields) return `<pre class="raw"><code>${escapeHtml(clause.slice.trim())}</code></pre>`;
  const rows = fields
    .filter(({ hidden }) => !hidden)
    .map(
      ({ name, text }) =>
        `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(text)}</td></tr>`,
    );
  if (rows.length === 0) return '';
  return `<table class="facts front"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
