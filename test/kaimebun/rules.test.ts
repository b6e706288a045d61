import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';
import {
  amendBySentences,
  besideSentences,
  framed,
  parseSentences,
  project,
  sentenceText,
  writeSentences,
} from '../../src/kaimebun/index.ts';
import { EXAMPLES } from './examples.ts';
import { WHOLE } from './examples-whole.ts';

const FRONT = '---\nid: r\ntitle: 見本規則\nnumbering: articles\n---\n\n';
const ALL = [...EXAMPLES, ...WHOLE];
const rules = (body: string) => parseDocument('r.md', FRONT + body);
/** Sentences without their indent. */
const plain = (text: string) => text.replace(/^\u3000/gm, '').trimEnd();

describe('the rules of the trade', () => {
  it.each(ALL)('%s', (_, before, after, sentences) => {
    const [old, now] = [rules(before), rules(after)];
    const written = writeSentences(project(old), project(now));
    expect(written && plain(sentenceText(written.sentences))).toBe(sentences);
    expect(written!.fallbacks).toEqual([]);
  });

  it.each(ALL)('%s, applied to Markdown', (_, before, after, sentences) => {
    const parsed = parseSentences(sentences.replace(/^(?=.*。$)/gm, '\u3000'));
    if (!('sentences' in parsed)) throw new Error(parsed.unread.text);
    const amended = amendBySentences(rules(before), parsed.sentences);
    if (!('document' in amended)) throw new Error(JSON.stringify(amended));
    expect(project(amended.document)).toEqual(project(rules(after)));
  });
});

it('is written in other styles, which are read too', () => {
  const body = (n: number) => `## 第${n}条\n\n届を出す。\n\n`;
  const old = rules([11, 12].map(body).join(''));
  const now = rules(
    `${body(11).replace('届', '届及び図')}## 第11条の2（新設）\n\n次による。\n\n- (1)　表\n- (2)　図\n\n${body(12)}`,
  );
  const style = { below: '次', numerals: 'kanji' } as const;
  const written = writeSentences(project(old), project(now), style);
  expect(written && plain(sentenceText(written.sentences))).toBe(
    [
      '第十一条中「届」の次に「及び図」を加える。',
      '第十一条の次に次の一条を加える。',
      '（新設）',
      '第十一条の二　次による。',
      '一　表',
      '二　図',
    ].join('\n'),
  );
});

describe('sections of a CP, for the record', () => {
  const cp = (body: string) =>
    parseDocument('cp.md', `---\nid: cp\ntitle: 見本CP\nnumbering: rfc3647\n---\n\n${body}`);

  it.each([
    [
      'E41 an item',
      '# 7.1.3 方式\n\n次による。\n\n- (1)　sha1\n- (2)　sha256\n- (3)　rsa\n',
      '# 7.1.3 方式\n\n次による。\n\n- (1)　sha256\n- (2)　rsa\n',
      '7.1.3中(1)を削り、(2)を(1)とし、(3)を(2)とする。',
    ],
    [
      'E42 a cell',
      '# 7.1 証明書\n\n表7.1.1　領域\n\n| 領域 | 値 |\n| --- | --- |\n| signature | SHA-1又はSHA-256 |\n| hash | SHA-1又はSHA-256 |\n',
      '# 7.1 証明書\n\n表7.1.1　領域\n\n| 領域 | 値 |\n| --- | --- |\n| signature | SHA-256 |\n| hash | SHA-1又はSHA-256 |\n',
      '7.1の表7.1.1のsignatureの項中「SHA-1又は」を削る。',
    ],
    [
      'E43 a proviso in one of several paragraphs',
      '# 6.1.5 鍵\n\n長さは、2048ビットとする。\n\nSHA-1、SHA-256又はSHA-512とする。ただし、SHA-1は、当分用いる。\n\n定期に見直す。\n',
      '# 6.1.5 鍵\n\n長さは、2048ビットとする。\n\nSHA-256又はSHA-512とする。\n\n定期に見直す。\n',
      '6.1.5中「SHA-1、SHA-256」を「SHA-256」に改め、同6.1.5ただし書を削る。',
    ],
    [
      'one of two provisos',
      '# 6.1 鍵\n\n甲とする。ただし、乙でもよい。\n\n丙とする。ただし、丁でもよい。\n',
      '# 6.1 鍵\n\n甲とする。ただし、乙でもよい。\n\n丙とする。\n',
      '6.1中「。ただし、丁でもよい」を削る。',
    ],
    [
      'the second of two sentences',
      '# 6.1 鍵\n\n甲とする。乙を用いる。\n',
      '# 6.1 鍵\n\n甲とする。\n',
      '6.1後段を削る。',
    ],
    [
      'rows of a table',
      '# 7.1 証明書\n\n表7.1.1　領域\n\n| 領域 | 値 |\n| --- | --- |\n| version | 3 |\n| signature | SHA-1 |\n| subject | 名称 |\n',
      '# 7.1 証明書\n\n表7.1.1　領域\n\n| 領域 | 値 |\n| --- | --- |\n| version | 3 |\n| subject | 名称 |\n| issuer | 発行者の名称 |\n',
      '7.1の表7.1.1のsignatureの項を削り、同表のsubjectの項の次に次のように加える。\n｜ issuer ｜ 発行者の名称 ｜',
    ],
    [
      'a section that comes, below one and behind it',
      '# 6 鍵\n\n## 6.1 生成\n\n甲による。\n\n## 6.2 保護\n\n乙による。\n',
      '# 6 鍵\n\n## 6.1 生成\n\n甲による。\n\n### 6.1.1 手順\n\n次による。\n\n- (1)　図\n\n## 6.2 保護\n\n乙による。\n',
      '6.1の次に次のように加える。\n6.1.1　手順\n次による。\n(1)　図',
    ],
    [
      'a section that goes',
      '# 6 鍵\n\n甲。\n\n## 6.1 乙\n\n乙。\n',
      '# 6 鍵\n\n甲。\n',
      '6.1を削る。',
    ],
    [
      'a section that says nothing any more',
      '# 6 鍵\n\n甲。\n\n- (1)　乙\n',
      '# 6 鍵\n\n規定しない。\n',
      '6を次のように改める。\n規定しない。',
    ],
    [
      'a body that goes',
      '# 6 鍵\n\n甲。\n\n## 6.1 乙\n',
      '# 6 鍵\n\n## 6.1 乙\n',
      '6の本文を削る。',
    ],
    [
      'a heading',
      '# 6 鍵\n\n甲による。\n',
      '# 6 秘密鍵\n\n乙による。\n',
      '6の見出しを「秘密鍵」に改め、同6中「甲」を「乙」に改める。',
    ],
    [
      'a section that moves',
      '# 6 鍵\n\n## 6.1 甲\n\n甲による。\n\n## 6.2 乙\n\n乙による。\n\n## 6.3 丙\n\n丙による。\n',
      '# 6 鍵\n\n## 6.2 乙\n\n乙による。\n\n## 6.3 丙\n\n丙による。\n\n## 6.1 甲\n\n甲による。\n',
      '6.1を削る。\n6.3の次に次のように加える。\n6.1　甲\n甲による。',
    ],
    [
      'E43 one of a list, and a proviso',
      '# 6.1.5 鍵\n\nSHA-1、SHA-256又はSHA-512とする。ただし、SHA-1は、当分用いる。\n',
      '# 6.1.5 鍵\n\nSHA-256又はSHA-512とする。\n',
      '6.1.5中「SHA-1、SHA-256」を「SHA-256」に改め、同6.1.5ただし書を削る。',
    ],
  ])('%s', (_, before, after, sentences) => {
    const written = writeSentences(project(cp(before)), project(cp(after)));
    expect(written && plain(sentenceText(written.sentences))).toBe(sentences);
  });
});

describe('the frame', () => {
  const before = '## 第1条\n\n局長とする。\n\n## 附則\n\n昔から施行する。\n';
  const after = `${before.replace('局長', '長官')}\n## 附則（改正）\n\n1　今から施行する。\n\n2　旧い届は、なお従前の例による。\n`;

  it('has title, what is amended and the supplementary provisions', () => {
    const written = writeSentences(project(rules(before)), project(rules(after)))!;
    expect(framed(rules(before), written)).toBe(
      [
        '　　　見本規則の一部を改正する規則',
        '　見本規則の一部を次のように改正する。',
        '　第1条中「局長」を「長官」に改める。',
        '　　　附　則',
        '1　今から施行する。',
        '2　旧い届は、なお従前の例による。',
        '',
      ].join('\n'),
    );
  });

  it('is read again', () => {
    const written = writeSentences(project(rules(before)), project(rules(after)))!;
    const parsed = parseSentences(framed(rules(before), written));
    expect(parsed).toMatchObject({
      sentences: [{}],
      lines: [3],
      supplement: ['1　今から施行する。', '2　旧い届は、なお従前の例による。'],
    });
  });
});

it('what sentences cannot say is listed beside them', () => {
  const before = '## 第1条\n\n**甲**は[乙](a.md)とする。\n\n## 第2条\n\n丙とする。\n';
  const after = before.replace('**甲**', '甲').replace('丙', '丁');
  expect(besideSentences(rules(before), rules(after))).toEqual(['art:1']);
});

describe('a sentence that does not fit', () => {
  const body =
    '## 第1条（甲）\n\n局長と局長に出す。\n\n## 第2条\n\n次による。\n\n- (1)　表\n\n## 附則\n\n施行する。\n';
  const amend = (text: string) => {
    const parsed = parseSentences(text);
    return 'unread' in parsed ? parsed : amendBySentences(rules(body), parsed.sentences);
  };

  it.each([
    ['第3条中「甲」を「乙」に改める。', { misfit: { key: 'art:3', why: 'absent' } }],
    ['第1条中「長官」を「乙」に改める。', { misfit: { why: 'words-absent', words: '長官' } }],
    ['第1条の見出し中「乙」を「丙」に改める。', { misfit: { why: 'words-absent' } }],
    ['第1条を第2条とする。', { misfit: { why: 'taken', words: 'art:2' } }],
    ['第2条第2号を削る。', { misfit: { key: 'art:2/p:1/i:2', why: 'absent' } }],
    ['第1条ただし書を削る。', { misfit: { why: 'absent' } }],
    ['第1条の次に次の1条を加える。\n第2条　乙。', { misfit: { why: 'taken' } }],
    ['第4条から第6条までを1条ずつ繰り下げる。', { misfit: { key: 'art:4' } }],
    ['第1条を変える。', { unread: { line: 1 } }],
    ['第1条中「局長を「長官」に改める。', { unread: { line: 1 } }],
    ['第1条中局長を長官に改める。', { unread: { line: 1 } }],
    ['ここに書く。', { unread: { line: 1 } }],
  ])('%s', (text, expected) => {
    expect(amend(text)).toMatchObject(expected);
  });

  it('the second of two is the one', () => {
    expect(amend('　第1条中「局長」を「長官」に改める。\n　第9条を削る。\n')).toMatchObject({
      sentence: 1,
    });
  });

  it('words change at every place of the provision', () => {
    const result = amend('第1条中「局長」を「長官」に改める。');
    expect('document' in result && result.document.source).toContain('長官と長官に出す。');
  });

  it('municipal の次に is read too, and kanji numerals and full-width digits', () => {
    const result = amend('第一条中「局長と」の次に「課長と」を加え、同条を第９条とする。');
    expect('document' in result && result.document.source).toContain(
      '## 第9条（甲）\n\n局長と課長と',
    );
  });
});

describe('what people write besides', () => {
  const body = [
    '## 第1条（甲）',
    '甲に出す。ただし、甲がないときは、乙に出す。',
    '2　甲は、次による。この場合において、甲は乙と協議する。',
    '- (1)　甲の表',
    '## 附則',
    '甲は、即日施行する。',
    '## 別表第1（第1条関係）',
    '| 項 | 書類 |\n|---|---|\n| 1 | 甲 |\n| 1 | 乙 |',
  ].join('\n\n');
  const amend = (text: string) => {
    const parsed = parseSentences(text);
    if ('unread' in parsed) return parsed;
    const amended = amendBySentences(rules(body), parsed.sentences);
    if (!('document' in amended)) return amended;
    return project(amended.document)
      .filter(({ text: words }) => words.includes('丙'))
      .map(({ key, text: words }) => `${key} ${words}`);
  };

  it.each<[string, unknown]>([
    [
      '第1条第1項ただし書中「甲」を「丙」に改める。',
      ['art:1/p:1 甲に出す。ただし、丙がないときは、乙に出す。'],
    ],
    [
      '第1条第1項本文中「甲」を「丙」に改める。',
      ['art:1/p:1 丙に出す。ただし、甲がないときは、乙に出す。'],
    ],
    [
      '第1条第2項前段中「甲」を「丙」に改め、同項後段中「乙」を「丙」に改める。',
      ['art:1/p:2 丙は、次による。この場合において、甲は丙と協議する。'],
    ],
    [
      '第1条第2項各号列記以外の部分中「甲」を「丙」に改める。',
      ['art:1/p:2 丙は、次による。この場合において、丙は乙と協議する。'],
    ],
    [
      '本則中「甲」を「丙」に改める。',
      [
        'art:1/p:1 丙に出す。ただし、丙がないときは、乙に出す。',
        'art:1/p:2 丙は、次による。この場合において、丙は乙と協議する。',
        'art:1/p:2/i:1 丙の表',
      ],
    ],
    ['第1条第2項ただし書中「甲」を「丙」に改める。', { misfit: { why: 'absent' } }],
    ['第1条第2項ただし書を削る。', { misfit: { key: 'art:1/p:2@part:proviso', why: 'absent' } }],
    ['別表第1の1の項中「甲」を「丙」に改める。', { misfit: { why: 'not-unique' } }],
    ['別表第1の1の項を削る。', { misfit: { why: 'not-unique' } }],
    [
      '別表第1の1の項の次に次のように加える。\n｜ 2 ｜ 丙 ｜',
      { misfit: { key: 'annex:1@row:1', why: 'not-unique' } },
    ],
    ['第2章中第1条を第2条とする。', { misfit: { why: 'absent' } }],
    ['附則（平成22年改正）第1項中「甲」を「丙」に改める。', { misfit: { why: 'absent' } }],
    ['目次中「甲」を「丙」に改める。', { misfit: { key: 'head:目次', why: 'absent' } }],
    ['第1条に見出しとして「（丙）」を付する。', { misfit: { why: 'taken' } }],
  ])('%s', (text, expected) => {
    const result = amend(text);
    if (Array.isArray(expected)) expect(result).toEqual(expected);
    else expect(result).toMatchObject(expected as object);
  });
});
