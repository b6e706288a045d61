import type { Language } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';
import { spotsOf } from './places.ts';
import type { Report } from './types.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands by which GitHub Actions shows findings beside the lines of a pull request.
 * Columns are left out where a range takes several lines: GitHub refuses them there.
 */
export function* github(report: Report, lang: Language): Generator<string> {
  const spots = spotsOf(report);
  for (const { severity, path, range, line, column, rule, message, hint } of report.findings) {
    const end = spots({ path }, range)?.end;
    const place =
      end === undefined
        ? `line=${line},col=${column}`
        : end.line === line
          ? `line=${line},endLine=${line},col=${column},endColumn=${end.column}`
          : `line=${line},endLine=${end.line}`;
    const text = hint ? `${message[lang]}\n${hint[lang]}` : message[lang];
    yield `::${COMMANDS[severity]} file=${property(path)},${place},title=${property(rule)}::${data(text)}\n`;
  }
}

function data(text: string): string {
  return printable(text, { multiline: true }).replace(/%/g, '%25').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
