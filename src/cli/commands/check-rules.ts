import { catalogue } from '../../app/check.ts';
import type { Language } from '../../text/message.ts';
import { printableJson } from '../../text/printable.ts';
import { displayWidth } from '../../text/width.ts';

const HEAD = {
  ja: ['規則', '重さ', '対象', '修正', '内容'],
  en: ['rule', 'severity', 'scope', 'fixable', 'about'],
};

const WORDS: Readonly<Record<string, string>> = {
  error: 'エラー',
  warning: '警告',
  info: '情報',
  document: '文書',
  repository: '全体',
  file: 'ファイル',
};

/** All rules for a person, one line each. */
export function rulesTable(lang: Language): string {
  const rows = [
    HEAD[lang],
    ...catalogue.map(({ id, severity, scope, fixable, about }) => [
      id,
      lang === 'ja' ? (WORDS[severity] ?? severity) : severity,
      lang === 'ja' ? (WORDS[scope] ?? scope) : scope,
      fixable ? '--fix' : '',
      about[lang],
    ]),
  ];
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column]!))),
  );
  return rows
    .map((row) =>
      row.map((cell, column) => cell + ' '.repeat(widths[column]! - displayWidth(cell))).join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** All rules for a program. */
export function rulesJson(): string {
  return printableJson(catalogue);
}
