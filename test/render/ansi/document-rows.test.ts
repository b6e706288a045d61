import { describe, expect, it } from 'vitest';
import { findClause, parseDocument } from '../../../src/document/index.ts';
import { documentRows } from '../../../src/render/ansi/index.ts';
import { plain } from './redline.ts';

const SOURCE = `---
id: cp-sign
numbering: rfc3647
---

# 4.2 申請

**登録局**は、\`RA台帳\`に[記録](https://example.jp/r)し、5年間
保存する。~~廃止した文。~~[^n]

- (1)　医師、歯科医師又は薬剤師の免許証
  - ア　写しでもよい。
- (2)　その他

3. three
4. four with a line that has to be wrapped

   and a second paragraph

- [x] done

| 項目 | 鍵長 |
| --- | --- |
| 署名用 | 2048<br>3072 |

> 注　引用された文は、行の頭に印を付けて示す。

[^n]: 脚注の文もここに示す。

![配置図](a.png)

\`\`\`
keyUsage = digitalSignature, nonRepudiation
\`\`\`

## 4.2.1 English

The CA SHALL revoke
a Certificate within 24 hours.
`;

describe('documentRows', () => {
  const document = parseDocument('cp-sign.md', SOURCE);

  it('sets every kind of block', () => {
    const clause = findClause(document, 'sec:4.2')!;
    expect(plain(documentRows(clause, { columns: 36, lang: 'ja' }))).toMatchInlineSnapshot(`
      "4.2 申請

      登録局は、\`RA台帳\`に記録
      <https://example.jp/r>し、5年間保存
      する。~~廃止した文。~~[^n]

      (1)　医師、歯科医師又は薬剤師の免許
           証
           ア　写しでもよい。
      (2)　その他

      3. three
      4. four with a line that has to be
         wrapped

         and a second paragraph

      - [x] done

      項目   | 鍵長
      -------+-----
      署名用 | 2048
             | 3072

      > 注　引用された文は、行の頭に印を付
      > けて示す。

      [^n]: 脚注の文もここに示す。

      [図: 配置図]

          keyUsage = digitalSignature,
          nonRepudiation
      "
    `);
  });

  it('sets a clause alone, or the whole document with its clauses apart', () => {
    const clause = findClause(document, 'sec:4.2.1')!;
    const rows = documentRows(clause, { columns: 80, lang: 'en' });
    expect(plain(rows)).toBe(
      '4.2.1 English\n\nThe CA SHALL revoke a Certificate within 24 hours.\n',
    );
    const all = documentRows(document, { columns: 80, lang: 'en' });
    expect(all.slice(-4)).toEqual([{ spans: [] }, ...rows]);
    expect(new Set(all.map(({ address }) => address))).toEqual(
      new Set(['front', undefined, 'sec:4.2', 'sec:4.2.1']),
    );
  });

  it('knows headings and the targets of links', () => {
    const spans = documentRows(document, { columns: 80, lang: 'ja' }).flatMap((row) => row.spans);
    expect(spans).toContainEqual({ text: '4.2 申請', style: 'heading' });
    expect(spans).toContainEqual({ text: ' <https://example.jp/r>', style: 'dim' });
  });
});
