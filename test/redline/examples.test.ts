import { describe, expect, it } from 'vitest';
import { markedOf } from '../support/pieces.ts';

/**
 * What a reader sees of small changes: units stay whole (guide K7), a comma goes with the word
 * after it (guide K8), and what is no change of wording is told apart.
 */
describe('redline of', () => {
  it.each([
    [
      '失効の申請から60日以内に通知する。',
      '失効の申請から30日以内に通知する。',
      '失効の申請から[-60日-]{+30日+}以内に通知する。',
    ],
    [
      '鍵長は2048ビット以上とする。',
      '鍵長は3072ビット以上とする。',
      '鍵長は[-2048ビット以上-]{+3072ビット以上+}とする。',
    ],
    [
      'SHA-1、SHA-256、SHA-384又はSHA-512とする。',
      'SHA-256、SHA-384又はSHA-512とする。',
      '[-SHA-1、-]SHA-256、SHA-384又はSHA-512とする。',
    ],
    [
      'SHA-256、SHA-1、SHA-384又はSHA-512とする。',
      'SHA-256、SHA-384又はSHA-512とする。',
      'SHA-256[-、SHA-1-]、SHA-384又はSHA-512とする。',
    ],
    ['署名、暗号及び認証に用いる。', '署名及び認証に用いる。', '署名[-、暗号-]及び認証に用いる。'],
    [
      '医師、歯科医師、薬剤師とする。',
      '医師、歯科医師、看護師、薬剤師とする。',
      '医師、歯科医師{+、看護師+}、薬剤師とする。',
    ],
    [
      '鍵長は2048ビット以上とする。',
      '鍵長は2048ビット以下とする。',
      '鍵長は[-2048ビット以上-]{+2048ビット以下+}とする。',
    ],
    [
      '申請は専門家会議事務局に対して行う。',
      '申請は認証局運営協議会事務局に対して行う。',
      '申請は[-専門家会議-]{+認証局運営協議会+}事務局に対して行う。',
    ],
    [
      '研究開発振興課医療情報技術推進室に提出する。',
      '特定医薬品開発支援・医療情報担当参事官室に提出する。',
      '[-研究開発振興課医療情報技術推進室-]{+特定医薬品開発支援・医療情報担当参事官室+}に提出する。',
    ],
    [
      '厚生労働省医政局長及びその命を受けた者をいう。',
      '厚生労働省大臣官房医薬産業振興・医療情報審議官及びその命を受けた者をいう。',
      '厚生労働省[-医政局長-]{+大臣官房医薬産業振興・医療情報審議官+}及びその命を受けた者をいう。',
    ],
    [
      '厚生労働省医政局長　殿',
      '厚生労働省大臣官房医薬産業振興・医療情報審議官　殿',
      '厚生労働省[-医政局長-]{+大臣官房医薬産業振興・医療情報審議官+}　殿',
    ],
    ['値は`a`とする。', '値は`b`とする。', '値は[-a-]{+b+}とする。'],
    [
      'Use the `a` and `c` flags of the request.',
      'Use the `b` and `c` flags of the request.',
      'Use the [-a-]{+b+} and c flags of the request.',
    ],
    [
      'As the note[^1] says.\n\n[^1]: One.\n[^2]: Two.',
      'As the note[^2] says.\n\n[^1]: One.\n[^2]: Two.',
      'As the note[-[^1]-]{+[^2]+} says.',
    ],
    [
      '令和4年10月12日から施行する。',
      '令和5年4月1日から施行する。',
      '[-令和4年10月12日-]{+令和5年4月1日+}から施行する。',
    ],
    ['2022年10月1日までに', '2023年10月1日までに', '[-2022年10月1日-]{+2023年10月1日+}までに'],
    [
      '第3条第2項の規定により',
      '第3条第3項の規定により',
      '[-第3条第2項-]{+第3条第3項+}の規定により',
    ],
    [
      '第12条の2第1項第3号に定める',
      '第12条の3第1項第3号に定める',
      '[-第12条の2第1項第3号-]{+第12条の3第1項第3号+}に定める',
    ],
    ['別表第1に掲げる', '別表第2に掲げる', '[-別表第1-]{+別表第2+}に掲げる'],
    ['様式第1号により', '様式第2号により', '[-様式第1号-]{+様式第2号+}により'],
    ['7.1.3に定める鍵長', '7.1.4に定める鍵長', '[-7.1.3-]{+7.1.4+}に定める鍵長'],
    [
      '審査の結果を通知する。ただし、緊急の場合はこの限りでない。',
      '審査の結果を通知する。',
      '審査の結果を通知する。[-ただし、緊急の場合はこの限りでない。-]',
    ],
    [
      '審査の結果を通知する。記録は保存する。',
      '審査の結果を通知する。記録は暗号化する。記録は保存する。',
      '審査の結果を通知する。{+記録は暗号化する。+}記録は保存する。',
    ],
    [
      '申請しなければならない。',
      '申請することができる。',
      '[-申請しなければならない。-]\n{+申請することができる。+}',
    ],
    ['証明書を発行する。', '証明書等を発行する。', '証明書{+等+}を発行する。'],
    [
      '証明書又は鍵を保管する。',
      '証明書及び鍵を保管する。',
      '証明書[-又は-]{+及び+}鍵を保管する。',
    ],
    ['5営業日以内に', '10営業日以内に', '[-5営業日-]{+10営業日+}以内に'],
    [
      '手数料は1,000円とする。',
      '手数料は1,500円とする。',
      '手数料は[-1,000円-]{+1,500円+}とする。',
    ],
    [
      '稼働率は99.5%以上とする。',
      '稼働率は99.9%以上とする。',
      '稼働率は[-99.5%-]{+99.9%+}以上とする。',
    ],
    [
      'https://hpki.example.jp/repository/cps.pdf に公開する。',
      'https://hpki.example.jp/repository/cp.pdf に公開する。',
      '<format:https://hpki.example.jp/repository>[-/cps.pdf-]{+/cp.pdf+} に公開する。',
    ],
    [
      '加入者は速やかに届け出る。',
      '加入者は、速やかに届け出る。',
      '加入者は{+、+}速やかに届け出る。',
    ],
    ['審査担当者が確認する', '登録局の長が確認する', '[-審査担当者-]{+登録局の長+}が確認する'],
    ['鍵は金庫で保管する。', '鍵は、HSMで保管する。', '鍵は[-金庫-]{+、HSM+}で保管する。'],
    [
      'The CA MUST revoke the certificate.',
      'The CA MAY revoke the certificate.',
      'The CA [-MUST-]{+MAY+} revoke the certificate.',
    ],
    [
      'The CA shall publish a CRL.',
      'The CA should publish a CRL.',
      'The CA [-shall-]{+should+} publish a CRL.',
    ],
    [
      'within 24 hours of the request',
      'within 5 days of the request',
      'within [-24-]{+5+} [-hours-]{+days+} of the request',
    ],
    ['a 2048-bit key', 'a 3072-bit key', 'a [-2048-bit-]{+3072-bit+} key'],
    ['signed with SHA-1 or SHA-256', 'signed with SHA-256', 'signed with[- SHA-1 or-] SHA-256'],
    [
      'the Root CA, the Registration Authority and the Subscriber',
      'the Root CA and the Subscriber',
      'the Root CA[-, the Registration Authority-] and the Subscriber',
    ],
    [
      'Effective 2024-03-15, the CA',
      'Effective 2025-03-15, the CA',
      'Effective [-2024-03-15-]{+2025-03-15+}, the CA',
    ],
    [
      'See Section 7.1.3 of this CP.',
      'See Section 7.1.4 of this CP.',
      'See Section [-7.1.3-]{+7.1.4+} of this CP.',
    ],
    [
      'the Root CA key',
      'the Subordinate Authority key',
      'the [-Root CA-]{+Subordinate Authority+} key',
    ],
    ['a Subscriber certificate', 'Subscriber certificates', '[-a -]Subscriber certificate{+s+}'],
    [
      'The CA stores logs. It keeps them for two years.',
      'The CA stores logs. Access is restricted. It keeps them for two years.',
      'The CA stores logs.{+ Access is restricted.+} It keeps them for two years.',
    ],
    [
      'The CA stores logs. It keeps them.',
      'The CA stores logs.',
      'The CA stores logs.[- It keeps them.-]',
    ],
    ['as defined in RFC 5280', 'as defined in RFC 6960', 'as defined in RFC [-5280-]{+6960+}'],
    [
      'version 1.10 of the document',
      'version 1.11 of the document',
      'version [-1.10-]{+1.11+} of the document',
    ],
    ['must be issued', 'must not be issued', 'must{+ not+} be issued'],
    ['certificate', 'certificates', 'certificate{+s+}'],
    [
      'Audit Log Procedures apply',
      'Audit log procedures apply',
      'Audit [-Log Procedures-]{+log procedures+} apply',
    ],
    [
      'not permitted in X.509 v3',
      'not permitted in X.509 v1',
      'not permitted in X.509 [-v3-]{+v1+}',
    ],
    [
      '- (1)　署名\n- (2)　暗号\n- (3)　認証\n',
      '- (1)　署名\n- (2)　認証\n',
      '[-(2)　暗号-]\n[-(3)-]{+(2)+}　認証',
    ],
    ['- (2)　住民票の写し', '- (1)　住民票の写し', '[-(2)-]{+(1)+}　住民票の写し'],
    ['**重要**な事項', '重要な事項', '<format:重要>な事項'],
    [
      '登録局は申請を審査する。',
      '**登録局**は申請を審査する。',
      '<format:登録局>は申請を審査する。',
    ],
    [
      '[規程](https://a.example/1)に定める',
      '[規程](https://a.example/2)に定める',
      '<format:規程>に定める',
    ],
    [
      'the CA\nSHALL revoke',
      'the CA SHALL\nrevoke',
      'the CA[-space:\n-]{+space: +}SHALL[-space: -]{+space:\n+}revoke',
    ],
    ['申請を\n受理する', '申請を受理する', '申請を[-space:\n-]受理する'],
    ['`keyUsage` を設定', '`extKeyUsage` を設定', '[-keyUsage-]{+extKeyUsage+} を設定'],
    [
      '鍵を保管する[^1]。\n\n[^1]: 金庫とする。',
      '鍵を保管する[^1]。\n\n[^1]: HSMとする。',
      '[-金庫-]{+HSM+}とする。',
    ],
    [
      '| 項目 | 値 |\n| --- | --- |\n| 鍵長 | 2048ビット |\n',
      '| 項目 | 値 |\n| --- | --- |\n| 鍵長 | 3072ビット |\n',
      '[-2048ビット-]{+3072ビット+}',
    ],
    [
      '| 項目 | 値 |\n| --- | --- |\n| 鍵長 | 2048ビット |\n',
      '| 項目 | 値 |\n| --- | --- |\n| 鍵長 | 2048ビット |\n| 期間 | 5年 |\n',
      '{+期間/5年+}',
    ],
    [
      '| 項目 | 値 |\n| --- | --- |\n| 鍵長 | 2048ビット |\n| 期間 | 5年 |\n',
      '| 項目 | 値 |\n| --- | --- |\n| 期間 | 5年 |\n',
      '[-鍵長/2048ビット-]',
    ],
    [
      '| 項目 | 値 |\n| --- | --- |\n| 鍵長 | 2048ビット |\n',
      '| 項目 | 値 | 備考 |\n| --- | --- | --- |\n| 鍵長 | 2048ビット | RSA |\n',
      '{+備考+}\n{+RSA+}',
    ],
    [
      '| 項目 | 値 |\n| --- | --- |\n| 鍵長 | 2048ビット |\n',
      '| 項目 | 値 |\n| --- | ---: |\n| 鍵長 | 2048ビット |\n',
      '<table>',
    ],
    [
      '加入者は、私有鍵が危殆化したときは直ちに届け出なければならない。\n\n認証局は、届出を受けたときは証明書を失効させる。\n\n登録局は、失効の記録を作成し、十年間これを保存する。\n',
      '認証局は、届出を受けたときは証明書を失効させる。\n\n登録局は、失効の記録を作成し、十年間これを保存する。\n\n加入者は、私有鍵が危殆化したときは直ちに届け出なければならない。\n',
      '[-1→ 加入者は、私有鍵が危殆化したときは直ちに届け出なければならない。-]\n{+→1 加入者は、私有鍵が危殆化したときは直ちに届け出なければならない。+}',
    ],
    [
      '認証局は、届出を受けたときは証明書を失効させる。登録局は、失効の記録を作成する。\n',
      '認証局は、届出を受けたときは証明書を失効させる。\n\n登録局は、失効の記録を作成する。\n',
      '認証局は、届出を受けたときは証明書を失効させる。{+¶+}登録局は、失効の記録を作成する。',
    ],
    [
      '認証局は、届出を受けたときは証明書を失効させる。\n\n登録局は、失効の記録を作成する。\n',
      '認証局は、届出を受けたときは証明書を失効させる。登録局は、失効の記録を作成する。\n',
      '認証局は、届出を受けたときは証明書を失効させる。[-¶-]登録局は、失効の記録を作成する。',
    ],
    [
      '## 4.2 申請の手続\n\n本文である。\n',
      '## 4.2 申請及び審査の手続\n\n本文である。\n',
      '4.2 申請{+及び審査+}の手続',
    ],
    ['- one\n- two\n', '- one\n  - two\n', '{+two+}\n[-two-]'],
    ['1. one\n2. two\n', '3. one\n4. two\n', '<list>'],
    ['text', '> text', '[-text-]\n{+text+}'],
    ['<b>old</b> text', '<i>old</i> text', '[-<b>-]{+<i>+}old[-</b>-]{+</i>+} text'],
    ['![鍵の図](a.png)', '![鍵の図](b.png)', '[-鍵の図-]{+鍵の図+}'],
    ['<!-- 注 -->\n', '<!-- 注記 -->\n', '<!-- 注{+記+} -->'],
    ['```\na = 1\n```\n', '```\na = 2\n```\n', 'a = [-1-]{+2+}'],
    ['前の語　後の語', '前の語 後の語', '前の語[-　-]{+ +}後の語'],
    ['a\\\nb', 'a b', 'a[-space:\n-]{+space: +}b'],
    ['か\u3099ある', 'がある', '[-か\u3099-]{+が+}ある'],
    ['😀を使う', '😁を使う', '[-😀-]{+😁+}を使う'],
  ])('%j -> %j', (old, now, expected) => {
    expect(markedOf(old, now)).toBe(expected);
  });
});
