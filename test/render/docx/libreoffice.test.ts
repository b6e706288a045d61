import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/index.ts';
import { compareDocuments, type Redline } from '../../../src/redline/index.ts';
import { describeCorpora } from '../../support/corpora.ts';
import { redlineOf } from '../../support/pieces.ts';
import { describeProgram } from '../../support/programs.ts';
import { cleanFile, inlineFile } from './pages.ts';

interface Answer {
  readonly lines: readonly string[];
  /** Tracked changes that LibreOffice could not answer. */
  readonly left: number;
}

type Answers = Record<string, { readonly accepted: Answer; readonly rejected: Answer }>;

const SCRIPT = path.join(import.meta.dirname, '../../support/libreoffice.py');

/** What LibreOffice makes of the files of some redlines, by the name of the redline and the file. */
async function askOffice(folder: string, redlines: Readonly<Record<string, Redline>>) {
  const files: string[] = [];
  const write = (name: string, file: Uint8Array) => {
    files.push(path.join(folder, `${name}.docx`));
    writeFileSync(files.at(-1)!, file);
  };
  for (const [name, redline] of Object.entries(redlines)) {
    write(`${name}-both`, await inlineFile(redline));
    write(`${name}-old`, await cleanFile(redline.old));
    write(`${name}-new`, await cleanFile(redline.new));
  }
  const profile = path.join(folder, 'profile');
  mkdirSync(profile);
  const printed = execFileSync(SCRIPT, [profile, ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const answers = JSON.parse(printed) as Answers;
  return (name: string) => answers[path.join(folder, `${name}.docx`)]!;
}

/**
 * Lines with text. LibreOffice keeps an empty paragraph between two tables that went together with
 * the text between them, and puts U+200D into the empty cells of rows that changed.
 */
function text({ lines }: Answer): string[] {
  return lines.map((line) => line.replaceAll('\u200d', '')).filter((line) => line !== '');
}

function describeOffice(name: string, redlines: () => Readonly<Record<string, Redline>>): void {
  describeProgram('soffice', () => {
    describe(name, () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'kaitei-office-'));
      let answerOf: (name: string) => Answers[string];

      beforeAll(async () => {
        answerOf = await askOffice(folder, redlines());
      }, 300_000);

      afterAll(() => rmSync(folder, { recursive: true, force: true }));

      it.each(Object.keys(redlines()))('%s: accepting all gives the new version', (own) => {
        const both = answerOf(`${own}-both`).accepted;
        expect(both.left).toBe(0);
        expect(text(both)).toEqual(text(answerOf(`${own}-new`).accepted));
      });

      it.each(Object.keys(redlines()))('%s: rejecting all gives the old version', (own) => {
        const both = answerOf(`${own}-both`).rejected;
        expect(both.left).toBe(0);
        expect(text(both)).toEqual(text(answerOf(`${own}-old`).accepted));
      });
    });
  });
}

const TABLE = '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n';

describeOffice('LibreOffice', () => ({
  'words of a paragraph': redlineOf('甲は乙に通知する。\n', '甲は丙に通知しなければならない。\n'),
  'a paragraph that came': redlineOf('# 一\n\n甲。\n', '# 一\n\n甲。\n\n乙。\n'),
  'a paragraph that went': redlineOf('甲。\n\n乙。\n\n丙。\n', '甲。\n\n丙。\n'),
  'a paragraph in two': redlineOf(
    '甲は認証局を運営する。乙は登録局を運営する。\n',
    '甲は認証局を運営する。\n\n乙は登録局を運営する。\n',
  ),
  'an item in two': redlineOf(
    '- 甲は認証局を運営する。乙は登録局を運営する。\n- 丙\n',
    '- 甲は認証局を運営する。\n\n  乙は登録局を運営する。\n\n- 丙\n',
  ),
  'a row that came': redlineOf(TABLE, `${TABLE}| 5 | 6 |\n`),
  'a column that came': redlineOf(
    TABLE,
    '| a | x | b |\n|---|---|---|\n| 1 | 7 | 2 |\n| 3 | 8 | 4 |\n',
  ),
  'a table that went behind a paragraph that went': redlineOf(
    `甲。\n\n乙。\n\n${TABLE}\n丙。\n`,
    '甲。\n\n丙。\n',
  ),
  'a moved paragraph': redlineOf(
    '認証局は、加入者からの申請を受けて証明書を発行し、その記録を保存する。\n\n登録局は、申請者を審査する。\n\n加入者は、鍵を保護する。\n\n検証者は、失効を確認する。\n',
    '登録局は、申請者を審査する。\n\n加入者は、鍵を保護する。\n\n検証者は、失効を確認する。\n\n認証局は、加入者からの申請を受けて証明書を発行し、その記録を保存する。\n',
  ),
  'another level of a heading': redlineOf('# 一\n\n## 二\n\n甲。\n', '# 一\n\n### 二\n\n甲。\n'),
  'the first block': redlineOf(`${TABLE}\n甲。\n`, '甲。\n'),
}));

/** Pairs with many moves, tables that came and went, columns that changed, and Japanese. */
const CASES = /^(ja|d087835d656e|62336c2aa8cd|685eebc23972|2493485e3599)/;

describeCorpora('real amendments', ({ cases, read }) => {
  const chosen = cases.filter(({ name }) => CASES.test(name));
  describeOffice('in LibreOffice', () =>
    Object.fromEntries(
      chosen.map(({ name, old, new: now }) => [
        name,
        compareDocuments(parseDocument('d.md', read(old)), parseDocument('d.md', read(now))),
      ]),
    ),
  );
});
