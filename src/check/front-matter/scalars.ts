import type { Document } from '../../document/index.ts';
import { parseDate } from '../../text/date.ts';
import { isDate } from '../../text/era.ts';
import { message } from '../../text/message.ts';
import type { RuleProblem } from '../types.ts';
import { atField, givenValue } from './problem.ts';

/** A field that is one text, with an example for messages. */
interface ScalarField {
  readonly name: string;
  readonly test: (value: string) => boolean;
  readonly example: string;
  /** What the value must be, where that shows from what it is. */
  readonly mend?: (value: string) => string | undefined;
}

const DATE = { test: isDate, example: '2022-10-12', mend: parseDate };

const SCALARS: readonly ScalarField[] = [
  { name: 'id', test: (value) => /^[a-z0-9][a-z0-9-]*$/.test(value), example: 'cp-sign' },
  { name: 'title', test: (value) => value.trim() !== '', example: '証明書ポリシ' },
  { name: 'short', test: (value) => value.trim() !== '', example: '署名用CP' },
  {
    name: 'numbering',
    test: (value) => ['rfc3647', 'articles', 'none'].includes(value),
    example: 'rfc3647, articles, none',
  },
  {
    name: 'version',
    test: (value) => /[\d０-９一二三四五六七八九十初]/.test(value) && value.length <= 40,
    example: '"1.6"',
  },
  { name: 'date', ...DATE },
  { name: 'effective', ...DATE },
  { name: 'oid', test: isOid, example: '1.2.392.100495.1.5', mend: mendOid },
  { name: 'lang', test: (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value), example: 'ja' },
];

/** Fields that are one text: what is a list, a mapping, or not of the form that the field has. */
export function scalarProblems(document: Document): RuleProblem[] {
  return SCALARS.flatMap(({ name, test, example, mend }) => {
    const value = givenValue(document, name);
    if (value === undefined || (typeof value === 'string' && test(value))) return [];
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    const mended = typeof value === 'string' ? mend?.(value) : undefined;
    const range = document.frontMatter!.ranges[name];
    return [
      atField(
        document,
        name,
        message(
          `項目 ${name} の値「${shown}」は正しくない（例: ${example}）`,
          `the field ${name} has the value "${shown}" (expected e.g. ${example})`,
        ),
        mended === undefined
          ? message(`例のとおりに書く: ${name}: ${example}`, `Write it like ${name}: ${example}.`)
          : message(`「${name}: ${mended}」と書く。`, `Write ${name}: ${mended}.`),
        mended !== undefined && range ? { fix: [{ range, text: `"${mended}"` }] } : {},
      ),
    ];
  });
}

/** The first arc is 0 to 2 and, below 0 and 1, the second is below 40 (X.660). */
function isOid(value: string): boolean {
  return /^(?:[01]\.(?:\d|[12]\d|3\d)|2\.(?:0|[1-9]\d*))(?:\.(?:0|[1-9]\d*))+$/.test(value);
}

/** `urn:oid:1.2.392` and `OID 1.2.392` say the same with a name before it. */
function mendOid(value: string): string | undefined {
  const bare = value.trim().replace(/^(?:urn:oid|oid)[:：\s]\s*/i, '');
  return isOid(bare) ? bare : undefined;
}
