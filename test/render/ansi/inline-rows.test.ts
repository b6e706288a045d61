import { describe, expect, it } from 'vitest';
import { type InlineRowsOptions, inlineRows } from '../../../src/render/ansi/index.ts';
import { changesOf, plain, redlineOf } from './redline.ts';

const JA: InlineRowsOptions = { columns: 40, lang: 'ja', context: 'changed', plainMarks: true };
const EN: InlineRowsOptions = { ...JA, lang: 'en' };

function shown(old: string, now: string, options: InlineRowsOptions = JA): string {
  return plain(inlineRows(redlineOf(old, now), options));
}

describe('inlineRows: words', () => {
  const old =
    '# 4 運用\n\n## 4.1 申請\n\n登録局は、申請を受理した後60日以内に\n確認し、その記録を5年間保存する。\n';
  const now = old.replace('60日', '30日');

  it('marks words by signs and rows in the margin', () => {
    expect(shown(old, now)).toMatchInlineSnapshot(`
      "  （略） 1条項

        4.1 申請

      ~ 登録局は、申請を受理した後[-60日-]{+30
      ~ 日+}以内に確認し、その記録を5年間保存
        する。
      "
    `);
  });

  it('leaves the signs out for colour', () => {
    expect(shown(old, now, { ...JA, plainMarks: false })).toMatchInlineSnapshot(`
      "  （略） 1条項

        4.1 申請

      ~ 登録局は、申請を受理した後60日30日以内
        に確認し、その記録を5年間保存する。
      "
    `);
  });

  it('styles what came and what went', () => {
    const rows = inlineRows(redlineOf('保存は5年。\n', '保存は10年。\n'), {
      ...JA,
      plainMarks: false,
    });
    expect(rows).toEqual([
      {
        spans: [
          { text: '~', style: 'note' },
          { text: ' ' },
          { text: '保存は' },
          { text: '5年', style: 'deleted' },
          { text: '10年', style: 'inserted' },
          { text: '。' },
        ],
        address: 'preamble',
        change: 1,
      },
    ]);
  });

  it('shows line breaks and blanks as they are now, with a note where nothing else changed', () => {
    expect(shown('CA SHALL\nrevoke it.\n', 'CA SHALL revoke it.\n', EN)).toMatchInlineSnapshot(`
      "~ CA SHALL revoke it. (blanks only)
      "
    `);
  });
});

describe('inlineRows: what is left out', () => {
  const clauses = (changed: string) =>
    ['1 甲', '2 乙', '3 丙', '4 丁'].map((title) => `# ${title}\n\n${title}の本文。\n`).join('\n') +
    changed;

  it('folds unchanged clauses', () => {
    expect(
      shown(clauses('\n# 5 戊\n\n保存は5年。\n'), clauses('\n# 5 戊\n\n保存は10年。\n')),
    ).toMatchInlineSnapshot(`
      "  （略） 4条項

        5 戊

      ~ 保存は[-5年-]{+10年+}。
      "
    `);
    expect(shown(clauses(''), clauses(''))).toBe('  （略） 4条項\n');
  });

  it('shows everything on request', () => {
    expect(shown(clauses(''), clauses(''), { ...JA, context: 'all' })).toMatchInlineSnapshot(`
      "  1 甲

        1 甲の本文。

        2 乙

        2 乙の本文。

        3 丙

        3 丙の本文。

        4 丁

        4 丁の本文。
      "
    `);
  });

  it('folds what is far from a change inside a clause', () => {
    const list = (last: string) =>
      `# 1 一覧\n\n前書き。\n\n${['a', 'b', 'c', 'd', last].map((item) => `- ${item}`).join('\n')}\n`;
    expect(shown(list('e'), list('f'), EN)).toMatchInlineSnapshot(`
      "  1 一覧

        (4 unchanged lines)
        - d
      - - [-e-]
      + - {+f+}
      "
    `);
  });
});

describe('inlineRows: clauses', () => {
  it('marks new and deleted clauses', () => {
    const old = '# 1 甲\n\n本文。\n\n# 2 乙\n\n削られる条項の本文。\n';
    const now = '# 1 甲\n\n本文。\n\n# 3 丙\n\nまったく別のことを定める。\n';
    expect(shown(old, now)).toMatchInlineSnapshot(`
      "  （略） 1条項

      - [-2 乙-]（削る）

      - [-削られる条項の本文。-]

      + {+3 丙+}（新設）

      + {+まったく別のことを定める。+}
      "
    `);
  });

  it('names both places of a moved clause', () => {
    const clause = (title: string) => `# ${title}\n\n${title}について定める本文である。\n\n`;
    const old = ['甲', '乙', '丙'].map(clause).join('');
    const now = ['乙', '丙', '甲'].map(clause).join('');
    expect(shown(old, now, { ...JA, context: 'all' })).toMatchInlineSnapshot(`
      "- 甲（移動: → 甲）

        乙

        乙について定める本文である。

        丙

        丙について定める本文である。

      + 甲（移動: ← 甲）

        甲について定める本文である。
      "
    `);
  });

  it('names both places of a moved paragraph', () => {
    const text = 'この段落は、そのまま別の条項へ移される段落である。';
    const old = `# 1 甲\n\n甲の本文。\n\n${text}\n\n# 2 乙\n\n乙の本文。\n`;
    const now = `# 1 甲\n\n甲の本文。\n\n# 2 乙\n\n乙の本文。\n\n${text}\n`;
    expect(shown(old, now)).toMatchInlineSnapshot(`
      "  1 甲

        甲の本文。

      - この段落は、そのまま別の条項へ移される
      - 段落である。（移動: → 2）

        2 乙

        乙の本文。

      + この段落は、そのまま別の条項へ移される
      + 段落である。（移動: ← 1）
      "
    `);
    expect(shown(old, now, EN)).toContain('(moved → 2)');
  });

  it('gives rows the address of their clause and numbers the changes', () => {
    const text = (days: number) =>
      `# 1 甲\n\n申請の後${days}日以内に確認する。\n\n記録は${days}年間保存する。\n\n` +
      `# 2 乙\n\n鍵は${days}か月ごとに更新する。\n`;
    const [old, now] = [text(5), text(7)];
    const rows = inlineRows(redlineOf(old, now), JA);
    expect(changesOf(rows).map(([number]) => number)).toEqual([1, 2, 3]);
    expect(rows.find((row) => row.change === 3)?.address).toBe('sec:2');
  });
});

describe('inlineRows: lists', () => {
  it('hangs items behind the label they print', () => {
    const list = (item: string) =>
      `- (1)　医師、歯科医師又は薬剤師の免許証の写し\n- (2)　${item}\n  - ア　本籍は要しない。\n- (3)　その他\n`;
    expect(shown(list('住民票（3か月以内）'), list('住民票（6か月以内）'))).toMatchInlineSnapshot(`
      "  (1)　医師、歯科医師又は薬剤師の免許証
             の写し
      ~ (2)　住民票（[-3か月-]{+6か月+}以内）
             ア　本籍は要しない。
        (3)　その他
      "
    `);
  });

  it('counts on both sides of ordered lists', () => {
    expect(
      shown('1. one\n2. two\n3. three words\n', '1. one\n2. three words\n3. four\n', EN),
    ).toMatchInlineSnapshot(`
      "  1. one
      - 2. [-two-]
        2. three words
      + 3. {+four+}
      "
    `);
  });

  it('says where only the form of a list changed', () => {
    expect(shown('- a\n- b\n', '- a\n\n- b\n', EN)).toMatchInlineSnapshot(`
      "  - a
        - b
      ~ (formatting only)
      "
    `);
  });
});

describe('inlineRows: tables', () => {
  const head = '| 項目 | アルゴリズム | 鍵長 |\n| --- | --- | --- |\n';

  it('marks cells, and rows in the margin', () => {
    const old = `${head}| 署名用 | RSA | 2048 |\n| 認証用 | RSA | 1024 |\n| 保存用 | RSA | 1024 |\n`;
    const now = `${head}| 署名用 | RSA | 3072 |\n| 認証用 | RSA | 1024 |\n| 組織用 | ECDSA | 256 |\n`;
    expect(shown(old, now, { ...JA, columns: 50 })).toMatchInlineSnapshot(`
      "  項目   | アルゴリズム | 鍵長
        -------+--------------+-----------------
      ~ 署名用 | RSA          | [-2048-]{+3072+}
        認証用 | RSA          | 1024
      - 保存用 | RSA          | 1024
      + 組織用 | ECDSA        | 256
      "
    `);
  });

  it('wraps cells where the columns do not fit', () => {
    const row = (text: string) => `${head}| 署名用 | sha256WithRSAEncryption | ${text} |\n`;
    expect(shown(row('2048ビット以上とする'), row('3072ビット以上とする'))).toMatchInlineSnapshot(`
      "  項目   | アルゴリズム  | 鍵長
        -------+---------------+--------------
      ~ 署名用 | sha256WithRSA | [-2048ビット
      ~        | Encryption    | 以上-]{+3072
      ~        |               | ビット以上+}
      ~        |               | とする
      "
    `);
  });

  it('runs cells on where columns would be too narrow', () => {
    const row = (text: string) => `${head}| 署名用の証明書 | sha256WithRSAEncryption | ${text} |\n`;
    expect(
      shown(row('2048ビット'), row('3072ビット'), { ...JA, columns: 26 }),
    ).toMatchInlineSnapshot(`
      "  項目 | アルゴリズム | 鍵
          長
        ------------------------
      ~ 署名用の証明書 |
      ~   sha256WithRSAEncryptio
      ~   n | [-2048ビット-]
      ~   {+3072ビット+}
      "
    `);
  });

  it('keeps cells in their columns where one was added', () => {
    const old = '| a | c |\n| --- | --- |\n| 1 | 3 |\n| 4 | 6 |\n';
    const now = '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n';
    expect(shown(old, now, EN)).toMatchInlineSnapshot(`
      "~ a | {+b+} | c
        --+-------+--
      ~ 1 | {+2+} | 3
      ~ 4 | {+5+} | 6
      "
    `);
  });
});

describe('inlineRows: formatting, links, paragraphs', () => {
  it.each([
    ['**認証局**は', '認証局は', '~ 認証局（書式: 太字を解除）は\n'],
    ['認証局は', '*認証局*は', '~ 認証局（書式: 斜体）は\n'],
    ['[要領](a)に', '[要領](b)に', '~ 要領（リンク先: a → b）に\n'],
    [
      '審査の要領に定める',
      '審査の要領及び[別紙](c)に定める',
      '~ 審査の要領{+及び別紙 <c>+}に定める\n',
    ],
    ['証明書の拡張を用いる', '証明書の拡張`a`を用いる', '~ 証明書の拡張{+`a`+}を用いる\n'],
  ])('%s -> %s', (old, now, expected) => {
    expect(shown(`${old}\n`, `${now}\n`)).toBe(expected);
  });

  it('says where a paragraph is split or joined', () => {
    const whole = '前段の規定を適用する。後段の規定を準用する。\n';
    const split = '前段の規定を適用する。\n\n後段の規定を準用する。\n';
    expect(shown(whole, split)).toMatchInlineSnapshot(`
      "~ 前段の規定を適用する。（ここで段落を分
      ~ ける）
        後段の規定を準用する。
      "
    `);
    expect(shown(split, whole)).toMatchInlineSnapshot(`
      "~ 前段の規定を適用する。（ここで段落をつ
      ~ なぐ）後段の規定を準用する。
      "
    `);
  });

  it('marks lines of code in the margin only', () => {
    expect(shown('```\na = 1\nb = 2\n```\n', '```\na = 1\nb = 3\n```\n')).toMatchInlineSnapshot(`
      "      a = 1
      ~     b = [-2-]{+3+}
      "
    `);
  });
});

describe('inlineRows: untrusted text', () => {
  it('lets no control sequence through, in any kind of block', () => {
    const evil = '\u001b[2J\u202e\u0007';
    const text = (end: string) =>
      `# 1 ${evil}\n\n本文${evil}[x](a${evil}) ${end}\n\n- ${evil}\n\n| ${evil} |\n| --- |\n| ${end} |\n\n` +
      `\`\`\`\n${evil}${end}\n\`\`\`\n\n[^a]: ${evil}\n\n<b>${evil}</b>\n`;
    const out = shown(text('古'), text('新'), { ...JA, context: 'all' });
    expect(out).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(out).toContain('␛[2J');
  });

  it('measures text after it is made printable', () => {
    const text = `${'\u0007'.repeat(60)}\n`;
    const rows = inlineRows(redlineOf(text, `${text}x\n`), {
      ...JA,
      context: 'all',
      plainMarks: false,
    });
    for (const row of rows)
      expect(row.spans.map((part) => part.text).join('').length).toBeLessThanOrEqual(40);
  });
});
