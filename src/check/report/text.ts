import type { Finding } from '../../document/index.ts';
import type { Language } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';

const SEVERITIES = {
  ja: { error: 'エラー', warning: '警告', info: '情報' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

/** Findings for a person: one line each as compilers write them, the hint below. */
export function text(findings: readonly Finding[], lang: Language): string {
  return findings
    .map((finding) => {
      const place = `${finding.path}:${finding.line}:${finding.column}`;
      const head = `${place}: ${SEVERITIES[lang][finding.severity]}: ${finding.message[lang]} [${finding.rule}]`;
      return finding.hint
        ? `${printable(head)}\n    ${printable(finding.hint[lang])}\n`
        : `${printable(head)}\n`;
    })
    .join('');
}
