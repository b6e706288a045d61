import type { Status } from '../app/index.ts';
import { wareki } from '../text/era.ts';
import type { Language } from '../text/message.ts';
import { printable } from '../text/printable.ts';
import { displayWidth } from '../text/width.ts';

const WORDS = {
  ja: {
    documents: '文書',
    changesets: '改正案',
    meetings: '会議',
    findings: '検査結果',
    draft: '起案中',
    empty: '起案中（変更はまだない）',
    broken: '適用できない',
    none: 'なし',
    uncommitted: '未コミットの変更',
    more: '詳細は kaitei check',
  },
  en: {
    documents: 'Documents',
    changesets: 'Changesets',
    meetings: 'Meetings',
    findings: 'Findings',
    draft: 'draft',
    empty: 'draft, no edits yet',
    broken: 'does not apply',
    none: 'none',
    uncommitted: 'Uncommitted changes',
    more: 'see kaitei check',
  },
};

/** The status as text for a terminal or a log. */
export function statusText(status: Status, lang: Language): string {
  const words = WORDS[lang];
  const date = (value: string | undefined) =>
    lang === 'ja' && value ? wareki(value) : (value ?? '');
  const documents = status.documents.map((document) => [
    document.id,
    document.version ?? '',
    date(document.date),
    document.title,
  ]);
  const changesets = status.changesets.map((changeset) => [
    changeset.id,
    changeset.applies ? (changeset.edits > 0 ? words.draft : words.empty) : words.broken,
    changeset.question ?? '',
    changeset.documents.length > 0
      ? `${changeset.title} (${changeset.documents.join(', ')})`
      : changeset.title,
  ]);
  const meetings = status.meetings.map((meeting) => [
    meeting.number,
    date(meeting.date),
    meeting.title,
  ]);
  const count = (severity: string) =>
    status.findings.filter((finding) => finding.severity === severity).length;
  const findings =
    status.findings.length === 0
      ? words.none
      : `${lang === 'ja' ? 'エラー' : 'errors'} ${count('error')}, ${lang === 'ja' ? '警告' : 'warnings'} ${count('warning')} (${words.more})`;
  const sections = [
    section(words.documents, documents, words.none),
    section(words.changesets, changesets, words.none),
    section(words.meetings, meetings, words.none),
    `${words.findings}: ${findings}`,
  ];
  if (status.uncommitted.length > 0) {
    sections.push(
      section(
        words.uncommitted,
        status.uncommitted.map((path) => [path]),
        words.none,
      ),
    );
  }
  return `${sections.join('\n\n')}\n`;
}

function section(title: string, rows: readonly string[][], none: string): string {
  if (rows.length === 0) return `${title}: ${none}`;
  const safe = rows.map((row) => row.map((cell) => printable(cell)));
  const widths = safe[0]!.map((_, column) =>
    Math.max(...safe.map((row) => displayWidth(row[column]!))),
  );
  const lines = safe.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(widths[column]! - displayWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
