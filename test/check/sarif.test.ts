import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { message } from '../../src/text/message.ts';
import { findingAt, print, reportOf } from './report.ts';

const SOURCE = '# 4.2 題\n\n本文の[誤](#x)り\r\n本文の誤り\n';
const PATH = 'policies/規 程#1.md';

const schema = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
    ),
    'utf8',
  ),
);

/** What the schema of SARIF 2.1.0 says against a text. */
function violations(text: string): unknown[] {
  // The schema is of draft 4, of which it uses nothing but `id` that later drafts lack.
  const { id: _, $schema: __, ...rest } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(rest);
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

const fixable = findingAt(PATH, SOURCE, '誤', {
  hint: message('[正](#y)に改める。', 'Write [right](#y).'),
  fix: [{ range: { start: SOURCE.indexOf('誤'), end: SOURCE.indexOf('誤') + 1 }, text: '正' }],
});
const report = reportOf(
  [
    fixable,
    findingAt(PATH, SOURCE, 0, { severity: 'info', rule: 'own-rule' }),
    findingAt('gone.md', SOURCE, '題', { severity: 'warning' }),
  ],
  {
    sources: new Map([[PATH, SOURCE]]),
    suppressed: [{ finding: findingAt(PATH, SOURCE, '# 4.2'), reason: '承認済み' }],
  },
);

describe('sarif', () => {
  const run = JSON.parse(print('sarif', report, 'ja')).runs[0];

  it.each([['ja'], ['en']] as const)('is valid by the schema: %s', (lang) => {
    expect(violations(print('sarif', report, lang))).toEqual([]);
    expect(violations(print('sarif', reportOf([]), lang))).toEqual([]);
  });

  it('is measured by a schema that refuses what is wrong', () => {
    const wrong = print('sarif', report, 'en').replace('"utf16CodeUnits"', '"utf16"');
    expect(violations(wrong)).not.toEqual([]);
  });

  it('places results in UTF-16 code units', () => {
    const { physicalLocation } = run.results[0].locations[0];
    expect(physicalLocation).toEqual({
      artifactLocation: {
        uri: 'policies/%E8%A6%8F%20%E7%A8%8B%231.md',
        uriBaseId: '%SRCROOT%',
      },
      region: {
        startLine: 3,
        startColumn: 5,
        endLine: 3,
        endColumn: 6,
        charOffset: SOURCE.indexOf('誤'),
        charLength: 1,
      },
    });
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results[2].locations[0].physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 7,
    });
  });

  it('names each rule once, those that are not in the list too', () => {
    const { rules } = run.tool.driver;
    const ids = rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
    expect(rules.at(-1)).toEqual({
      id: 'own-rule',
      shortDescription: { text: '誤り' },
      defaultConfiguration: { level: 'note' },
    });
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual([
      'error',
      'note',
      'warning',
      'error',
    ]);
  });

  it('brings fixes, reasons, and text that is no link', () => {
    expect(run.results[0].message.text).toBe('誤り\n\\[正](#y)に改める。');
    expect(run.results[0].fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: run.results[0].locations[0].physicalLocation.region,
        insertedContent: { text: '正' },
      },
    ]);
    expect(run.results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [],
      [],
      [],
      [{ kind: 'inSource', justification: '承認済み' }],
    ]);
  });

  it('names a result alike when lines move or the message changes, and tells two apart', () => {
    const names = (source: string, texts: readonly number[], en = 'wrong') => {
      const findings = texts.map((at) => ({
        ...findingAt('a.md', source, 0),
        range: { start: at, end: at + 1 },
        message: message('誤り', en),
      }));
      const sources = new Map([['a.md', source]]);
      return JSON.parse(print('sarif', reportOf(findings, { sources }), 'en')).runs[0].results.map(
        (result: { partialFingerprints: Record<string, string> }) =>
          result.partialFingerprints['kaiteiSurface/v1'],
      );
    };
    const before = names('誤 誤', [0, 2]);
    expect(names('x\n\n誤 y 誤', [3, 7], 'other')).toEqual(before);
    expect(before[0]).not.toBe(before[1]);
    expect(names('正', [0])).not.toContain(before[0]);
  });
});
