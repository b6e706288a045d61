import type { Finding } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands by which GitHub Actions shows findings beside the lines of a pull request. */
export function github(findings: readonly Finding[], lang: Language): string {
  return findings
    .map(({ severity, path, line, column, rule, message, hint }) => {
      const place = `file=${property(path)},line=${line},col=${column},title=${property(rule)}`;
      const text = hint ? `${message[lang]}\n${hint[lang]}` : message[lang];
      return `::${COMMANDS[severity]} ${place}::${data(text)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return printable(text, { multiline: true }).replace(/%/g, '%25').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
