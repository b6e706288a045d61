import type { Finding, Severity } from '../../document/index.ts';
import type { Range } from '../../text/lines.ts';
import type { Language } from '../../text/message.ts';
import { printableJson } from '../../text/printable.ts';
import type { RuleInfo } from '../types.ts';
import { fingerprints } from './fingerprint.ts';
import { type Spot, spotsOf } from './places.ts';
import type { Report } from './types.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
const ROOT = '%SRCROOT%';

/**
 * Findings as SARIF 2.1.0 (OASIS), for code scanning and editors. Paths are relative to the root of
 * the repository, columns and offsets count UTF-16 code units; what a comment answers is there with
 * its reason as a justification.
 */
export function* sarif(report: Report, lang: Language): Generator<string> {
  const all = [...report.findings, ...report.suppressed.map(({ finding }) => finding)];
  const reasons = new Map(report.suppressed.map(({ finding, reason }) => [finding, reason]));
  const rules = [...report.rules, ...unlisted(report, all)];
  const index = new Map(rules.map(({ id }, position) => [id, position]));
  const names = fingerprints(report, all);
  const spots = spotsOf(report);
  const results = all.map((finding) => {
    const { rule, severity, message, hint, fix } = finding;
    const reason = reasons.get(finding);
    const artifactLocation = location(finding.path);
    return {
      ruleId: rule,
      ruleIndex: index.get(rule)!,
      level: LEVELS[severity],
      message: { text: plain(hint ? `${message[lang]}\n${hint[lang]}` : message[lang]) },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: regionOf(spots(finding, finding.range)) ?? {
              startLine: finding.line,
              startColumn: finding.column,
            },
          },
        },
      ],
      partialFingerprints: { 'kaiteiSurface/v1': names.get(finding)! },
      ...(fix && {
        fixes: [
          {
            description: { text: plain((hint ?? message)[lang]) },
            artifactChanges: [
              {
                artifactLocation,
                replacements: fix.map(({ range, text }) => ({
                  deletedRegion: regionOf(spots(finding, range)) ?? offsets(range),
                  insertedContent: { text },
                })),
              },
            ],
          },
        ],
      }),
      suppressions: reason === undefined ? [] : [{ kind: 'inSource', justification: reason }],
    };
  });
  yield printableJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kaitei',
            version: report.version,
            rules: rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.about[lang] },
              defaultConfiguration: { level: LEVELS[rule.severity] },
            })),
          },
        },
        language: lang,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [ROOT]: {
            description: {
              text: lang === 'ja' ? 'リポジトリの最上位のフォルダ' : 'The root of the repository.',
            },
          },
        },
        results,
      },
    ],
  });
}

/** Rules that findings name and the list lacks. */
function unlisted({ rules }: Report, findings: readonly Finding[]): RuleInfo[] {
  const known = new Set(rules.map(({ id }) => id));
  const others = new Map(findings.map((finding) => [finding.rule, finding]));
  return [...others.values()]
    .filter(({ rule }) => !known.has(rule))
    .map(({ rule: id, severity, message }) => ({
      id,
      severity,
      scope: 'file',
      fixable: false,
      about: message,
    }));
}

/** A reference relative to the root of the repository; each name of the path is encoded (RFC 3986). */
function location(path: string): { uri: string; uriBaseId: string } {
  const names = path.toWellFormed().split('/');
  return { uri: names.map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

function regionOf(spot: Spot | undefined) {
  return (
    spot && {
      startLine: spot.start.line,
      startColumn: spot.start.column,
      endLine: spot.end.line,
      endColumn: spot.end.column,
      ...offsets(spot.range),
    }
  );
}

function offsets({ start, end }: Range) {
  return { charOffset: start, charLength: end - start };
}

/** `[text](target)` would be a link in a message (SARIF §3.11.6). */
function plain(text: string): string {
  return text.replace(/\[(?=[^\]]*\]\()/g, '\\[');
}
