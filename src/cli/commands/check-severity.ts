import type { Finding, Severity } from '../../document/index.ts';
import type { Message } from '../../text/message.ts';

/** The level of findings from which a check fails. */
export type Threshold = Severity | 'never';

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a finding weighs as much as a level, or more. */
export function atLeast({ severity }: Finding, level: Severity): boolean {
  return WEIGHT[severity] >= WEIGHT[level];
}

/** Whether some finding reaches the threshold. */
export function failsOn(findings: readonly Finding[], threshold: Threshold): boolean {
  return threshold !== 'never' && findings.some((finding) => atLeast(finding, threshold));
}

/** How many findings there are, and how many a comment answers. */
export function countOf(findings: readonly Finding[], suppressed = 0): Message {
  const count = (level: Severity) => findings.filter(({ severity }) => severity === level).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const more =
    infos > 0 ? { ja: `、情報 ${infos} 件`, en: `, ${infos} notes` } : { ja: '', en: '' };
  const quiet = suppressed > 0;
  return {
    ja:
      (findings.length === 0
        ? '問題は見つからなかった。'
        : `エラー ${errors} 件、警告 ${warnings} 件${more.ja}`) +
      (quiet ? `（注釈で抑えたもの ${suppressed} 件）` : ''),
    en:
      (findings.length === 0
        ? 'No findings.'
        : `${errors} errors, ${warnings} warnings${more.en}`) +
      (quiet ? ` (${suppressed} silenced by comments)` : ''),
  };
}
