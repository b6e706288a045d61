import type { Document } from '../../document/index.ts';
import { parseDate } from '../../text/date.ts';
import { isDate } from '../../text/era.ts';
import { type Message, message } from '../../text/message.ts';
import type { RuleProblem } from '../types.ts';
import { atField, givenValue } from './problem.ts';

/** A field that is one text, with what it must be for messages. */
interface ScalarField {
  readonly name: string;
  readonly test: (value: string) => boolean;
  readonly form: Message;
  /** What the value must be, where that shows from what it is. */
  readonly mend?: (value: string) => string | undefined;
}

const DATE = {
  test: isDate,
  form: message('年月日を 2022-10-12 の形で', 'the day in the form 2022-10-12'),
  mend: parseDate,
};

const SCALARS: readonly ScalarField[] = [
  {
    name: 'id',
    test: (value) => /^[a-z0-9][a-z0-9-]*$/.test(value),
    form: message(
      '英小文字、数字及び「-」で（例: cp-sign）',
      'small letters, digits and hyphens, such as cp-sign',
    ),
  },
  { name: 'title', test: isText, form: message('文書の名称を', 'the title of the document') },
  { name: 'short', test: isText, form: message('文書の略称を', 'the short title of the document') },
  {
    name: 'numbering',
    test: (value) => ['rfc3647', 'articles', 'none'].includes(value),
    form: message('rfc3647、articles 又は none と', 'rfc3647, articles or none'),
  },
  {
    name: 'version',
    test: (value) => /[\d０-９一二三四五六七八九十初]/.test(value) && value.length <= 40,
    form: message('版数を引用符で囲んで（例: "1.6"）', 'the version in quotes, such as "1.6"'),
  },
  { name: 'date', ...DATE },
  { name: 'effective', ...DATE },
  {
    name: 'oid',
    test: isOid,
    form: message(
      'オブジェクト識別子を 1.2.392.100495.1.5 の形で',
      'the object identifier in the form 1.2.392.100495.1.5',
    ),
    mend: mendOid,
  },
  {
    name: 'lang',
    test: (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value),
    form: message('言語を ja、en 等の符号で', 'the language by its code, such as ja or en'),
  },
];

/** Fields that are one text: what is a list, a mapping, or not of the form that the field has. */
export function scalarProblems(document: Document): RuleProblem[] {
  return SCALARS.flatMap(({ name, test, form, mend }) => {
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
          `項目 ${name} の値「${shown}」は正しくない`,
          `the field ${name} cannot have the value "${shown}"`,
        ),
        mended === undefined
          ? message(`${form.ja}書く。`, `Write ${form.en}.`)
          : message(`「${name}: ${mended}」と書く。`, `Write ${name}: ${mended}.`),
        mended !== undefined && range ? { fix: [{ range, text: `"${mended}"` }] } : {},
      ),
    ];
  });
}

function isText(value: string): boolean {
  return value.trim() !== '';
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
