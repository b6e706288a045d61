import { catalogue, type Report, reporters } from '../../src/check/index.ts';
import type { Finding } from '../../src/document/index.ts';
import { placeProblems } from '../../src/document/index.ts';
import { type Language, message } from '../../src/text/message.ts';

/** A report of some findings. */
export function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  return {
    findings,
    suppressed: [],
    sources: new Map(),
    rules: catalogue,
    fails: ({ severity }) => severity === 'error',
    version: '1.2.3',
    ...more,
  };
}

/** What a reporter writes, in one. */
export function print(format: string, report: Report, lang: Language): string {
  return [...reporters[format]!(report, lang)].join('');
}

/** A finding about the first place of a text in a source, or about an offset. */
export function findingAt(
  path: string,
  source: string,
  text: string | number,
  more: Partial<Finding> = {},
): Finding {
  const start = typeof text === 'number' ? text : source.indexOf(text);
  if (start < 0) throw new Error(`${text} is not in the source`);
  const end = start + (typeof text === 'number' ? 0 : text.length);
  const problem = {
    rule: 'number-order',
    range: { start, end },
    message: message('誤り', 'wrong'),
  };
  return { ...placeProblems(path, source, [problem])[0]!, ...more };
}
