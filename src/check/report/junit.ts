import type { Finding } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';
import type { Report } from './types.ts';

/** What XML 1.0 has no way to write (§2.2), half surrogate pairs included. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
};

/**
 * Findings as JUnit XML, which every CI server shows: a suite per file, a case per finding. What the
 * check fails for is a failure, the rest are cases with output, what a comment answers is skipped; a
 * file without findings is a case that passes.
 */
export function* junit(report: Report, lang: Language): Generator<string> {
  const paths = new Set([
    ...report.sources.keys(),
    ...report.findings.map(({ path }) => path),
    ...report.suppressed.map(({ finding }) => finding.path),
  ]);
  const suites = [...paths].sort().map((path) => suite(path, report, lang));
  const [tests, failures, skipped] = [0, 1, 2].map((index) =>
    suites.reduce((sum, { counts }) => sum + counts[index]!, 0),
  );
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="kaitei" tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(path: string, report: Report, lang: Language) {
  const findings = report.findings.filter((finding) => finding.path === path);
  const suppressed = report.suppressed.filter(({ finding }) => finding.path === path);
  const cases = [
    ...findings.map((finding) => testCase(finding, outcome(finding, report.fails(finding), lang))),
    ...suppressed.map(({ finding, reason }) =>
      testCase(finding, `<skipped message="${xml(reason)}"/>`),
    ),
  ];
  if (cases.length === 0) {
    cases.push(`    <testcase name="${xml(path)}" classname="${xml(path)}" time="0"/>`);
  }
  const failures = findings.filter((finding) => report.fails(finding)).length;
  const counts = [cases.length, failures, suppressed.length];
  return {
    counts,
    lines: [
      `  <testsuite name="${xml(path)}" tests="${counts[0]}" failures="${failures}" errors="0" skipped="${counts[2]}" time="0">`,
      ...cases,
      '  </testsuite>',
    ],
  };
}

function testCase({ path, line, column, rule }: Finding, inner: string): string {
  const name = `${rule} ${line}:${column}`;
  return `    <testcase name="${xml(name)}" classname="${xml(path)}" time="0">${inner}</testcase>`;
}

function outcome(finding: Finding, fails: boolean, lang: Language): string {
  const { severity, path, line, column, message, hint } = finding;
  const body = xml(`${path}:${line}:${column}: ${message[lang]}\n${hint?.[lang] ?? ''}`.trimEnd());
  return fails
    ? `<failure type="${severity}" message="${xml(message[lang])}">${body}</failure>`
    : `<system-out>${severity}: ${body}</system-out>`;
}

function xml(text: string): string {
  return printable(text.toWellFormed(), { multiline: true })
    .replace(ILLEGAL, '')
    .replace(/[&<>"'\n]/g, (sign) => ENTITIES[sign]!);
}
