import { type Document, field, lookUpClause } from '../../document/index.ts';
import { isDate } from '../../text/era.ts';
import { type Message, message } from '../../text/message.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/**
 * The front matter says what a document is. A wrong date or an approval clause that does not exist
 * would be printed in every packet.
 *
 * Invalid: `date: 2023-02-30`; `numbering: rfc` ; `approval: {body: …, clause: sec:1.5.9}` where
 * there is no 1.5.9; no `title`.
 */
export const frontMatter: DocumentRule = {
  id: 'front-matter',
  scope: 'document',
  severity: 'error',
  about: message(
    'フロントマターの必須項目と形式',
    'required fields of the front matter and their form',
  ),
  check(document) {
    const front = document.frontMatter;
    if (!front) return [missingFrontMatter()];
    if (document.findings.some((finding) => finding.rule === 'parse/front-matter')) return [];
    return [
      ...missing(document, 'title', 'error', '証明書ポリシ'),
      ...missing(document, 'id', 'warning', 'cp-sign'),
      ...missing(document, 'numbering', 'warning', 'rfc3647'),
      ...wrong(document, 'id', (value) => /^[a-z0-9][a-z0-9-]*$/.test(value), 'cp-sign'),
      ...wrong(
        document,
        'numbering',
        (value) => ['rfc3647', 'articles', 'none'].includes(value),
        'rfc3647, articles, none',
      ),
      ...wrong(document, 'date', isDate, '2022-10-12'),
      ...wrong(document, 'effective', isDate, '2022-10-12'),
      ...wrong(
        document,
        'oid',
        (value) => /^[0-2](\.(0|[1-9]\d*))+$/.test(value),
        '1.2.392.100495.1.5',
      ),
      ...aliases(document),
      ...approval(document),
    ];
  },
};

function missingFrontMatter(): RuleProblem {
  return {
    rule: 'front-matter',
    range: { start: 0, end: 0 },
    message: message('フロントマターがない', 'there is no front matter'),
    hint: message(
      'ファイルの先頭に「---」で囲んで id と title を書く。',
      'Put id and title between two lines `---` at the head of the file.',
    ),
  };
}

function missing(
  document: Document,
  name: string,
  severity: 'error' | 'warning',
  example: string,
): RuleProblem[] {
  const value = document.frontMatter!.fields[name];
  if (value !== undefined && value !== '') return [];
  return [
    {
      rule: 'front-matter',
      severity,
      range: {
        start: document.frontMatter!.range.start,
        end: document.frontMatter!.range.start + 3,
      },
      message: message(`項目 ${name} がない`, `the field ${name} is missing`),
      hint: message(
        `フロントマターに書く（例: ${name}: ${example}）。`,
        `Add it to the front matter, e.g. ${name}: ${example}.`,
      ),
    },
  ];
}

function wrong(
  document: Document,
  name: string,
  test: (value: string) => boolean,
  example: string,
): RuleProblem[] {
  const value = document.frontMatter!.fields[name];
  if (value === undefined || value === '' || (typeof value === 'string' && test(value))) return [];
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return [
    at(
      document,
      name,
      message(
        `項目 ${name} の値「${shown}」は正しくない（例: ${example}）`,
        `the field ${name} has the value "${shown}" (expected e.g. ${example})`,
      ),
      message(`例のとおりに書く: ${name}: ${example}`, `Write it like ${name}: ${example}.`),
    ),
  ];
}

function aliases(document: Document): RuleProblem[] {
  const value = document.frontMatter!.fields.aliases;
  if (value === undefined || value === '') return [];
  if (Array.isArray(value) && value.every((alias) => typeof alias === 'string' && alias !== ''))
    return [];
  return [
    at(
      document,
      'aliases',
      message(
        '項目 aliases は名称の一覧でなければならない（例: - 署名用CP）',
        'the field aliases must be a list of names (e.g. - Signature CP)',
      ),
      message(
        '一行に一つ、「- 」に続けて名称を書く。',
        'Write each name on a line of its own that begins with "- ".',
      ),
    ),
  ];
}

/** The clause that says who decides is read from the document itself (guide S85). */
function approval(document: Document): RuleProblem[] {
  const value = document.frontMatter!.fields.approval;
  if (value === undefined || value === '') return [];
  const { body, clause } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (typeof body !== 'string' || body === '' || typeof clause !== 'string') {
    return [
      at(
        document,
        'approval',
        message(
          '項目 approval には body（決定機関）と clause（根拠の条項）が要る',
          'the field approval needs body (who decides) and clause (the clause that says so)',
        ),
        message(
          '例: approval: {body: 専門家会議, clause: sec:1.5.4}',
          'Example: approval: {body: Expert Committee, clause: sec:1.5.4}',
        ),
      ),
    ];
  }
  const found = lookUpClause(document, clause);
  if (!found) {
    return [
      at(
        document,
        'approval',
        message(
          `approval の根拠とする ${clause} がこの文書にない`,
          `approval cites ${clause}, which this document does not have`,
        ),
        message(
          '決定機関を定める条項の番号を書く（例: sec:1.5.4、art:12）。',
          'Name the clause that says who decides, such as sec:1.5.4 or art:12.',
        ),
      ),
    ];
  }
  if (found.slice.includes(body)) return [];
  return [
    at(
      document,
      'approval',
      message(
        `approval の根拠とする ${clause} に決定機関「${body}」の記載がない`,
        `approval cites ${clause}, but that clause does not name "${body}"`,
      ),
      message(
        'body を条項の文言のとおりに書くか、clause を改める。',
        'Write body in the words of the clause, or name another clause.',
      ),
    ),
  ];
}

function at(document: Document, name: string, text: Message, hint: Message): RuleProblem {
  const front = document.frontMatter!;
  const range =
    field(front, name) === undefined && !front.ranges[name] ? front.range : front.ranges[name]!;
  return { rule: 'front-matter', range, message: text, hint };
}
