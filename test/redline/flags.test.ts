import fc from 'fast-check';
import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/index.ts';
import { findFlags } from '../../src/redline/index.ts';
import { editedPair } from '../support/markdown.ts';
import { redlineOf } from '../support/pieces.ts';

/** `number 60日>30日` for each flag of a change. */
function flags(old: string, now: string): string[] {
  return findFlags(redlineOf(old, now)).map((flag) => `${flag.kind} ${flag.old}>${flag.new}`);
}

/** Letters and digits of all text of a document, without addresses of links. */
function lettersIn({ clauses }: Document): string {
  return letters(clauses.flatMap(({ nodes }) => nodes.map((node) => plainText(node))).join(''));
}

/** Without numbers, of which some are no text of a node: those of items, calls of footnotes. */
function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

describe('a small change that means much', () => {
  it.each([
    ['満了の60日前までに届け出る。', '満了の30日前までに届け出る。', 'number 60日>30日'],
    ['記録は三年間保存する。', '記録は五年間保存する。', 'number 三年間>五年間'],
    [
      '長さは２０４８ビットとする。',
      '長さは３０７２ビットとする。',
      'number ２０４８ビット>３０７２ビット',
    ],
    ['期限は6か月とする。', '期限は6年とする。', 'number 6か月>6年'],
    ['受理から5営業日に通知する。', '受理から5日に通知する。', 'number 5営業日>5日'],
    ['within 24 hours of the request', 'within 24 days of the request', 'number hours>days'],
    ['a fee of 1,000 for each of them', 'a fee of 10,000 for each of them', 'number 1,000>10,000'],
    [
      '令和4年10月1日から施行する。',
      '令和5年10月1日から施行する。',
      'date 令和4年10月1日>令和5年10月1日',
    ],
    [
      'Effective 1 March 2024 the CA',
      'Effective 1 May 2024 the CA',
      'date 1 March 2024>1 May 2024',
    ],
    [
      '昭和63年12月1日の規程による。',
      '平成元年12月1日の規程による。',
      'date 昭和63年12月1日>平成元年12月1日',
    ],
    ['第3条第2項の規定による。', '第3条第3項の規定による。', 'reference 第3条第2項>第3条第3項'],
    ['as told in Section 4.2 of it', 'as told in Section 4.3 of it', 'reference 4.2>4.3'],
    [
      'as told in 7.1.2.3 of this text',
      'as told in 7.1.2.4 of this text',
      'reference 7.1.2.3>7.1.2.4',
    ],
    ['The key must be kept in the safe.', 'The key must not be kept in the safe.', 'negation >not'],
    [
      'The key is kept, except by staff.',
      'The key is kept, also by staff.',
      'negation except>also',
    ],
    ['この場合は、鍵を預かる。', 'この場合は、鍵を預からない。', 'negation る>らない'],
    ['休日を除く日に受け付ける。', '休日を含む日に受け付ける。', 'negation を除く>を含む'],
    ['重さは3kg以上とすること。', '重さは3kg未満とすること。', 'limit 以上>未満'],
    ['鍵長は2048ビット以上とする。', '鍵長は2048ビット以下とする。', 'limit 以上>以下'],
    ['keep at least two copies of it', 'keep up to two copies of it', 'limit at least>up to'],
    ['The CA SHALL publish the list.', 'The CA SHOULD publish the list.', 'modality SHALL>SHOULD'],
    ['The CA may publish the list.', 'The CA must publish the list.', 'modality may>must'],
    [
      '登録局は、書類を確認するものとする。',
      '登録局は、書類を確認することができる。',
      'modality ものとする>ことができる',
    ],
    [
      '登録局は、記録の整備に努める。',
      '登録局は、記録の整備をしなければならない。',
      'modality に努める>をしなければならない',
    ],
    ['証明書又は鍵を保管する。', '証明書及び鍵を保管する。', 'connective 又は>及び'],
    ['the key and the card are kept', 'the key or the card are kept', 'connective and>or'],
    ['職員の全てに教育を行う。', '職員の一部に教育を行う。', 'extent 全て>一部'],
    ['Staff may enter the room.', 'Only staff may enter the room.', 'extent Staff>Only staff'],
    [
      '| 鍵 | 期間 |\n| --- | --- |\n| 署名 | 5年 |',
      '| 鍵 | 期間 |\n| --- | --- |\n| 署名 | 10年 |',
      'number 5年>10年',
    ],
    ['- (2)　5年とする期間である。', '- (1)　6年とする期間である。', 'number 5年>6年'],
  ])('%s -> %s', (old, now, expected) => {
    expect(flags(`${old}\n`, `${now}\n`)).toContain(expected);
    expect(flags(`${old}\n`, `${now}\n`)).toHaveLength(1);
  });

  it.each([
    ['a new paragraph', 'The CA acts.', 'The CA acts.\n\nIt MUST NOT do so on all 30 days.'],
    [
      'a new sentence',
      'The CA acts.',
      'The CA acts. It must not do so within 30 days of that time.',
    ],
    ['the same day in another form', '2022年10月1日から施行する。', '令和4年10月1日から施行する。'],
    ['the same number in another form', '期間は１０年とする。', '期間は10年とする。'],
    ['words of one meaning', 'The CA SHALL publish it.', 'The CA MUST publish it.'],
    ['another spelling', '鍵または証明書とする。', '鍵又は証明書とする。'],
    ['the number of an item', '- (2)　住民票の写しとする。', '- (1)　住民票の写しとする。'],
    ['the number of a clause', '## 4.2 申請の手続', '## 4.3 申請の手続'],
    [
      'a call of a footnote',
      '認証局[^1]は確認する。\n\n[^1]: 注\n',
      '認証局[^2]は確認する。\n\n[^2]: 注\n',
    ],
    ['a number on the web', '見よ http://a.example/2020/1 を', '見よ http://a.example/2021/1 を'],
    ['a word alone', '加入者に通知する。', '利用者に通知する。'],
    ['bold', 'The CA **must** do it.', 'The CA must do it.'],
    ['another wrapping', 'The CA must\ndo it.', 'The CA\nmust do it.'],
    [
      'a sentence written anew',
      'Each officer must enter the room within 24 hours.',
      'Where an alarm rings, the guard may call 5 others, and not wait for anybody else at all.',
    ],
    ['ない in a duty', '書類を確認するものである。', '書類を確認するものだ。'],
    ['a month', 'Staff come on 4 May 2020.', 'Staff came on 4 May 2020.'],
  ])('is not %s', (_, old, now) => {
    expect(flags(`${old}\n`, `${now}\n`)).toEqual([]);
  });

  it('says where it is, and the words around it', () => {
    const redline = redlineOf(
      '# 4 鍵\n\n## 4.2 更新\n\n加入者は、満了の60日前までに届け出る。写しは残す。\n',
      '# 4 鍵\n\n## 4.3 更新\n\n加入者は、満了の30日前までに届け出る。写しは残す。\n',
    );
    expect(findFlags(redline)).toEqual([
      {
        kind: 'number',
        old: '60日',
        new: '30日',
        place: 'sec:4.3',
        before: '加入者は、満了の',
        after: '前までに届け出る。',
      },
    ]);
  });

  it('quotes whole words, and says where it was cut', () => {
    const [flag] = findFlags(
      redlineOf(
        'Certificates are issued according to Section 7.1.4.2.1 by all certification authorities.\n',
        'Certificates are issued according to Section 3.2.2.4 or 3.2.2.5 by all certification authorities.\n',
      ),
    );
    expect(flag).toMatchObject({
      old: '7.1.4.2.1',
      new: '3.2.2.4 or 3.2.2.5',
      before: '…to Section ',
      after: ' by all…',
    });
  });

  it('is found where the text moved, or was put together in another way', () => {
    const text = '加入者は、私有鍵が危殆化したときは、60日以内に認証局に届け出なければならない。';
    const other = text.replace('60', '30');
    expect(flags(`${text}\n`, `> ${other}\n`)).toEqual(['number 60日>30日']);
    const stay = (name: string) => `# ${name}\n\n${name}の章の本文はそのままである。\n\n`;
    expect(
      flags(`${stay('甲')}${text}\n\n${stay('乙')}`, `${stay('甲')}${stay('乙')}${other}\n`),
    ).toEqual(['number 60日>30日']);
  });

  it('quotes words of the texts, in any documents', () => {
    fc.assert(
      fc.property(editedPair, ({ old, now }) => {
        const redline = redlineOf(old, now);
        for (const flag of findFlags(redline)) {
          expect(flag.old).not.toBe(flag.new);
          const quoted = `${flag.before}${flag.new}${flag.after}`;
          expect(lettersIn(redline.old)).toContain(letters(flag.old));
          expect(lettersIn(redline.new)).toContain(letters(quoted));
        }
      }),
      { numRuns: 200 },
    );
  });
});
