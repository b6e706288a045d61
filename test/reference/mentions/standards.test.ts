import { describe, expect, it } from 'vitest';
import { printed, readAt } from '../read.ts';

type Row = readonly [text: string, ...references: readonly string[]];

const cases: readonly (readonly [group: string, where: string, rows: readonly Row[]])[] = [
  [
    'standards',
    'cp-sign sec:4.2.2',
    [
      ['RFC 5280', 'RFC 5280 → ext:RFC5280'],
      ['RFC5280 4.2.1.3', 'RFC5280 4.2.1.3 → ext:RFC5280#4.2.1.3'],
      ['ＲＦＣ５２８０の４．２．１．３', 'ＲＦＣ５２８０の４．２．１．３ → ext:RFC5280#4.2.1.3'],
      ['RFC 5280の4.2.1.3節', 'RFC 5280の4.2.1.3節 → ext:RFC5280#4.2.1.3'],
      ['RFC 5280（4.2.1.3）', 'RFC 5280（4.2.1.3） → ext:RFC5280#4.2.1.3'],
      ['RFC 5280第4.2.1.3節', 'RFC 5280第4.2.1.3節 → ext:RFC5280#4.2.1.3'],
      ['RFC 5280第4章', 'RFC 5280第4章 → ext:RFC5280#4'],
      ['RFC 5280の第4章', 'RFC 5280の第4章 → ext:RFC5280#4'],
      ['RFC 5280「4.2.1.3 Key Usage」', 'RFC 5280「4.2.1.3 Key Usage」 → ext:RFC5280#4.2.1.3'],
      [
        'RFC 3647の4.9.1及び4.9.2',
        'RFC 3647の4.9.1 → ext:RFC3647#4.9.1',
        '4.9.2 → ext:RFC3647#4.9.2',
      ],
      ['RFC 3647の4.1から4.3まで', 'RFC 3647の4.1から4.3まで → ext:RFC3647#4.1..4.3'],
      ['RFC 5280及びRFC 6960に', 'RFC 5280 → ext:RFC5280', 'RFC 6960 → ext:RFC6960'],
      [
        'RFC 5280 4.2.1.3及び本CP 4.2.1',
        'RFC 5280 4.2.1.3 → ext:RFC5280#4.2.1.3',
        '本CP 4.2.1 → #sec:4.2.1',
      ],
      ['RFC 5280に従い、4.2.1に', 'RFC 5280 → ext:RFC5280', '4.2.1 → #sec:4.2.1'],
      ['RFC 5280, Section 4.2.1.3', 'RFC 5280, Section 4.2.1.3 → ext:RFC5280#4.2.1.3'],
      ['RFC 5280 Section 4.2.1.3', 'RFC 5280 Section 4.2.1.3 → ext:RFC5280#4.2.1.3'],
      ['RFC 5280 §4.2.1.3', 'RFC 5280 §4.2.1.3 → ext:RFC5280#4.2.1.3'],
      ['[RFC5280] 4.2.1.3', '[RFC5280] 4.2.1.3 → ext:RFC5280#4.2.1.3'],
      ['ISO/IEC 27001:2013', 'ISO/IEC 27001:2013 → ext:ISO/IEC27001:2013'],
      ['ISO 17090-3', 'ISO 17090-3 → ext:ISO17090-3'],
      ['ISO/TS 17090-1', 'ISO/TS 17090-1 → ext:ISO/TS17090-1'],
      ['ISO/IEC 27002の5.1', 'ISO/IEC 27002の5.1 → ext:ISO/IEC27002#5.1'],
      ['JIS Q 27001', 'JIS Q 27001 → ext:JISQ27001'],
      ['JIS X 5060:2019の6.2', 'JIS X 5060:2019の6.2 → ext:JISX5060:2019#6.2'],
      ['JIS Q 27001:2014のA.5', 'JIS Q 27001:2014のA.5 → ext:JISQ27001:2014#A.5'],
      ['FIPS 140-2レベル3', 'FIPS 140-2 → ext:FIPS140-2'],
      ['FIPS PUB 186-4', 'FIPS PUB 186-4 → ext:FIPSPUB186-4'],
      ['EN 419 241-1', 'EN 419 241-1 → ext:EN419241-1'],
      ['ETSI EN 319 411-1の6.3', 'ETSI EN 319 411-1の6.3 → ext:EN319411-1#6.3'],
      ['NIST SP 800-63B', 'NIST SP 800-63B → ext:SP800-63B'],
      ['X.509証明書'],
      ['X.509 v3'],
      ['X.520の6.1', 'X.520の6.1 → ext:X.520#6.1'],
    ],
  ],
  [
    'documents that nobody holds',
    'cp-sign sec:4.2.2',
    [
      [
        '医療情報システムの安全管理に関するガイドライン6.2.1',
        '医療情報システムの安全管理に関するガイドライン6.2.1 → ext:医療情報システムの安全管理に関するガイドライン#6.2.1',
      ],
      [
        '安全管理ガイドライン第6.0版 7.2.1',
        '安全管理ガイドライン第6.0版 7.2.1 → ext:安全管理ガイドライン#7.2.1',
      ],
      [
        '安全管理ガイドラインの「6.2.1 対策」',
        '安全管理ガイドラインの「6.2.1 対策」 → ext:安全管理ガイドライン#6.2.1',
      ],
      [
        '電子署名法施行規則第6条第3号',
        '電子署名法施行規則第6条第3号 → ext:電子署名法施行規則#art:6/i:3',
      ],
    ],
  ],
  [
    'more standards',
    'cp-sign sec:4.9.1',
    [
      [
        'RFC 5280の4.2.1.3、RFC 3647の4.9.1',
        'RFC 5280の4.2.1.3 → ext:RFC5280#4.2.1.3',
        'RFC 3647の4.9.1 → ext:RFC3647#4.9.1',
      ],
      ['RFC5280/RFC6960', 'RFC5280 → ext:RFC5280', 'RFC6960 → ext:RFC6960'],
      ['ISO 17090-1:2021', 'ISO 17090-1:2021 → ext:ISO17090-1:2021'],
      [
        'ISO/IEC 15408（JIS X 5070）',
        'ISO/IEC 15408 → ext:ISO/IEC15408',
        'JIS X 5070 → ext:JISX5070',
      ],
      ['CP/CPS 4.1.1', 'CP/CPS 4.1.1 → cps:any#sec:4.1.1'],
      ['ETSI TS 119 431-1', 'ETSI TS 119 431-1 → ext:TS119431-1'],
      ['NIST SP 800-57 Part 1', 'NIST SP 800-57 Part 1 → ext:SP800-57#1'],
    ],
  ],
  [
    'guidelines by name',
    'cp-sign sec:4.9.1',
    [
      [
        '厚生労働省「医療情報システムの安全管理に関するガイドライン」6.2.1',
        '「医療情報システムの安全管理に関するガイドライン」6.2.1 → ext:医療情報システムの安全管理に関するガイドライン#6.2.1',
      ],
      [
        '「医療情報システムの安全管理に関するガイドライン第6.0版」の6.2.1',
        '「医療情報システムの安全管理に関するガイドライン第6.0版」の6.2.1 → ext:医療情報システムの安全管理に関するガイドライン#6.2.1',
      ],
    ],
  ],
  [
    'in the wild',
    'cp-sign sec:4.2.1',
    [
      [
        'RFC 5280の4.2.1.3及び4.2.1',
        'RFC 5280の4.2.1.3 → ext:RFC5280#4.2.1.3',
        '4.2.1 → ext:RFC5280#4.2.1',
      ],
      [
        'RFC 5280 4.2.1.3を参照。4.2.1も',
        'RFC 5280 4.2.1.3 → ext:RFC5280#4.2.1.3',
        '4.2.1 → #sec:4.2.1',
      ],
      ['RFC3647に準拠し、4.9.1に', 'RFC3647 → ext:RFC3647', '4.9.1 → #sec:4.9.1'],
      ['RFC 3647 § 4.9.1', 'RFC 3647 § 4.9.1 → ext:RFC3647#4.9.1'],
      ['IETF RFC 5280', 'RFC 5280 → ext:RFC5280'],
      ['RFC5280（4.2.1.3 Key Usage）', 'RFC5280（4.2.1.3 Key Usage） → ext:RFC5280#4.2.1.3'],
      ['RFC 5280のセクション4.2.1.3', 'RFC 5280のセクション4.2.1.3 → ext:RFC5280#4.2.1.3'],
      ['セクション4.2.1', 'セクション4.2.1 → #sec:4.2.1'],
      ['本CPのセクション4.2.1', '本CPのセクション4.2.1 → #sec:4.2.1'],
      ['4.2.1を満たす場合は前節', '4.2.1 → #sec:4.2.1', '前節 → #sec:4.1'],
      [
        '電子署名法第2条第1項及び本CP 1.1',
        '電子署名法第2条第1項 → ext:電子署名法#art:2/p:1',
        '本CP 1.1 → #sec:1.1',
      ],
    ],
  ],
  [
    'editions and lists',
    'cps-root sec:4.2.1',
    [
      [
        'NIST SP 800-56A (Revision 2) Section 5.6.2.3.2',
        'NIST SP 800-56A (Revision 2) Section 5.6.2.3.2 → ext:SP800-56A#5.6.2.3.2',
      ],
      [
        'NIST SP 800-56A: Revision 2, Sections 5.6.2.3.2 and 5.6.2.3.3',
        'NIST SP 800-56A: Revision 2, Sections 5.6.2.3.2 → ext:SP800-56A#5.6.2.3.2',
        '5.6.2.3.3 → ext:SP800-56A#5.6.2.3.3',
      ],
      [
        'NIST SP 800-57 Part 1 Rev. 5, Section 5.3',
        'NIST SP 800-57 Part 1 Rev. 5, Section 5.3 → ext:SP800-57#5.3',
      ],
      [
        'ITU-T X.509 (10/2019) clause 9.2.2',
        'ITU-T X.509 (10/2019) clause 9.2.2 → ext:X.509#9.2.2',
      ],
      ['(RFC 5280, 4.2.1.12)', 'RFC 5280, 4.2.1.12 → ext:RFC5280#4.2.1.12'],
      ['RFC 5280, 4.2.1', 'RFC 5280 → ext:RFC5280', '4.2.1 → #sec:4.2.1'],
    ],
  ],
  [
    'annexes of standards',
    'cp-sign sec:4.2.1',
    [
      [
        'RFC 5280（4.2.1.3、4.2.1.9）',
        'RFC 5280（4.2.1.3 → ext:RFC5280#4.2.1.3',
        '4.2.1.9 → ext:RFC5280#4.2.1.9',
      ],
      ['JIS Q 27001:2014 附属書A', 'JIS Q 27001:2014 附属書A → ext:JISQ27001:2014#A'],
      ['ISO/IEC 27001の附属書A', 'ISO/IEC 27001の附属書A → ext:ISO/IEC27001#A'],
    ],
  ],
];

describe('Standards and documents of others', () => {
  describe.each(cases)('%s: %s', (_group, where, rows) => {
    it.each(rows)('%j', (text, ...references) => {
      expect(printed(where, readAt(where, text))).toEqual(references);
    });
  });
});
