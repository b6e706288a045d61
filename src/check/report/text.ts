import type { Finding } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';
import { excerptOf } from './excerpt.ts';
import { type Spot, spotsOf } from './places.ts';
import type { Report } from './types.ts';

const SEVERITIES = {
  ja: { error: 'エラー', warning: '警告', info: '情報' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

/**
 * Findings for a person: one line each as compilers write them, below it the line of the file with
 * carets under what is meant, and the hint.
 */
export function* text(report: Report, lang: Language): Generator<string> {
  const spots = spotsOf(report);
  for (const finding of report.findings) {
    const place = `${finding.path}:${finding.line}:${finding.column}`;
    const head = `${place}: ${SEVERITIES[lang][finding.severity]}: ${finding.message[lang]} [${finding.rule}]`;
    const lines = [printable(head), ...sourceLines(finding, spots(finding, finding.range))];
    if (finding.hint) lines.push(`    ${printable(finding.hint[lang])}`);
    yield `${lines.join('\n')}\n`;
  }
}

/** Nothing for a finding about a file as a whole, which stands at its head. */
function sourceLines(finding: Finding, spot: Spot | undefined): string[] {
  if (!spot || finding.range.end === 0) return [];
  const { text, carets } = excerptOf(spot);
  const number = String(finding.line).padStart(6);
  return [`${number} | ${text}`, `${' '.repeat(number.length)} | ${carets}`];
}
