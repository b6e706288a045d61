import { describe, expect, it } from 'vitest';
import { printed, readAt } from '../read.ts';

type Row = readonly [text: string, ...references: readonly string[]];

const cases: readonly (readonly [group: string, where: string, rows: readonly Row[]])[] = [
  [
    'words of structure',
    'cps-root sec:4.2.1',
    [
      ['Section 4.9.1', 'Section 4.9.1 → #sec:4.9.1'],
      ['section 4.9.1', 'section 4.9.1 → #sec:4.9.1'],
      ['SECTION 4.9.1', 'SECTION 4.9.1 → #sec:4.9.1'],
      ['Sec. 4.9.1', 'Sec. 4.9.1 → #sec:4.9.1'],
      ['Section 4.9.1.1.2', 'Section 4.9.1.1.2 → #sec:4.9.1.1.2'],
      ['see Section 4.', 'Section 4 → #sec:4'],
      ['see Section 4.2. The', 'Section 4.2 → #sec:4.2'],
    ],
  ],
  [
    'lists and ranges',
    'cps-root sec:4.2.1',
    [
      ['Sections 4.1 and 4.2', 'Sections 4.1 → #sec:4.1', '4.2 → #sec:4.2'],
      ['Sections 4.1, 4.2, and 4.3', 'Sections 4.1 → #sec:4.1', '4.2 → #sec:4.2', '4.3 → #sec:4.3'],
      ['Sections 4.1, 4.2 or 4.3', 'Sections 4.1 → #sec:4.1', '4.2 → #sec:4.2', '4.3 → #sec:4.3'],
      ['Sections 4.1 through 4.3', 'Sections 4.1 through 4.3 → #sec:4.1..4.3'],
      ['Sections 4.1 to 4.3', 'Sections 4.1 to 4.3 → #sec:4.1..4.3'],
      ['Sections 4.1–4.3', 'Sections 4.1–4.3 → #sec:4.1..4.3'],
      ['Sections 4.1-4.3', 'Sections 4.1-4.3 → #sec:4.1..4.3'],
      [
        'Sections 3.2.2.4.1 through and including 3.2.2.4.5',
        'Sections 3.2.2.4.1 through and including 3.2.2.4.5 → #sec:3.2.2.4.1..3.2.2.4.5',
      ],
      ['§ 7.1', '§ 7.1 → #sec:7.1'],
      ['§7.1', '§7.1 → #sec:7.1'],
      ['§§ 7.1 and 7.2', '§§ 7.1 → #sec:7.1', '7.2 → #sec:7.2'],
      ['§§ 7.1–7.3', '§§ 7.1–7.3 → #sec:7.1..7.3'],
    ],
  ],
  [
    'items',
    'cps-root sec:4.2.1',
    [
      ['Section 4.2.1(3)', 'Section 4.2.1(3) → #sec:4.2.1/i:3'],
      ['Section 4.2.1 (3)', 'Section 4.2.1 (3) → #sec:4.2.1/i:3'],
      ['Section 4.9.1.1(1)(b)', 'Section 4.9.1.1(1)(b) → #sec:4.9.1.1/i:1/s:b'],
      ['Section 4.9.1.1 (1)(b)(iv)', 'Section 4.9.1.1 (1)(b)(iv) → #sec:4.9.1.1/i:1/s:b/s:iv'],
      ['Section 9.6.1(1) and (2)', 'Section 9.6.1(1) → #sec:9.6.1/i:1', '(2) → #sec:9.6.1/i:2'],
      ['subsection 4.2.1', 'subsection 4.2.1 → #sec:4.2.1'],
      ['Sub-section 4.2.1', 'Sub-section 4.2.1 → #sec:4.2.1'],
      ['subsection (9)', 'subsection (9) → #sec:4.2.1/i:9'],
    ],
  ],
  [
    'other words',
    'cps-root sec:4.2.1',
    [
      ['Clause 4.2', 'Clause 4.2 → #sec:4.2'],
      ['Chapter 4', 'Chapter 4 → #sec:4'],
      ['Chapters 4 and 5', 'Chapters 4 → #sec:4', '5 → #sec:5'],
      ['Appendix B', 'Appendix B → #app:B'],
      ['Appendix 1', 'Appendix 1 → #app:1'],
      ['Appendices A and B', 'Appendices A → #app:A', 'B → #app:B'],
      ['Annex A', 'Annex A → #app:A'],
      ['Appendix A.1', 'Appendix A.1 → #sec:A.1'],
      ['Table 7', 'Table 7 → #tbl:7'],
      ['Table 7.1.1', 'Table 7.1.1 → #tbl:7.1.1'],
      ['Tables 1 and 2', 'Tables 1 → #tbl:1', '2 → #tbl:2'],
      ['Figure 2', 'Figure 2 → #fig:2'],
    ],
  ],
  [
    'the place itself',
    'cps-root sec:4.2.1',
    [
      ['this section', 'this section → #sec:4.2.1'],
      ['This Section', 'This Section → #sec:4.2.1'],
      ['this subsection', 'this subsection → #sec:4.2.1'],
      ['this chapter', 'this chapter → #sec:4'],
    ],
  ],
  [
    'titles',
    'cps-root sec:4.2.1',
    [
      ['Section 4.2 "Certificate application"', 'Section 4.2 "Certificate application" → #sec:4.2'],
      ['Section 4.2 (Certificate application)', 'Section 4.2 → #sec:4.2'],
      ['Section 4.2 – Certificate application', 'Section 4.2 → #sec:4.2'],
    ],
  ],
  [
    'documents before and after',
    'cps-root sec:4.2.1',
    [
      ['Section 4.2.1 of RFC 5280', 'Section 4.2.1 of RFC 5280 → ext:RFC5280#4.2.1'],
      [
        'Sections 4.1 and 4.2 of RFC 5280',
        'Sections 4.1 → ext:RFC5280#4.1',
        '4.2 of RFC 5280 → ext:RFC5280#4.2',
      ],
      ['Section 4.2.1.3 of [RFC5280]', 'Section 4.2.1.3 of [RFC5280] → ext:RFC5280#4.2.1.3'],
      ['RFC 5280, Section 4.2.1.3', 'RFC 5280, Section 4.2.1.3 → ext:RFC5280#4.2.1.3'],
      ['RFC 5280 (Section 4.2.1.3)', 'RFC 5280 (Section 4.2.1.3) → ext:RFC5280#4.2.1.3'],
      ['[RFC5280] Section 4.2.1.3', '[RFC5280] Section 4.2.1.3 → ext:RFC5280#4.2.1.3'],
      ['RFC5280 section 4.1.2.2', 'RFC5280 section 4.1.2.2 → ext:RFC5280#4.1.2.2'],
      [
        'RFC 6962, Sections 3.1 and 3.2',
        'RFC 6962, Sections 3.1 → ext:RFC6962#3.1',
        '3.2 → ext:RFC6962#3.2',
      ],
      ['RFC 5280 Appendix A', 'RFC 5280 Appendix A → ext:RFC5280#A'],
      [
        'Section 7.1 of the Baseline Requirements',
        'Section 7.1 of the Baseline Requirements → ext:BR#7.1',
      ],
      ['Baseline Requirements Section 7.1', 'Baseline Requirements Section 7.1 → ext:BR#7.1'],
      ['BR 7.1.2', 'BR 7.1.2 → ext:BR#7.1.2'],
      ['BR Section 7.1', 'BR Section 7.1 → ext:BR#7.1'],
      ['EV Guidelines, Section 11.2', 'EV Guidelines, Section 11.2 → ext:EVG#11.2'],
      ['Section 11.2 of the EV Guidelines', 'Section 11.2 of the EV Guidelines → ext:EVG#11.2'],
      ['Section 4.2 of this CPS', 'Section 4.2 of this CPS → #sec:4.2'],
      ['this CPS, Section 4.2', 'this CPS, Section 4.2 → #sec:4.2'],
      ['Section 4.2 of this document', 'Section 4.2 of this document → #sec:4.2'],
    ],
  ],
  [
    'links and lines',
    'cps-root sec:4.2.1',
    [
      ['[Section 4.2](#x)', 'Section 4.2 → #sec:4.2'],
      ['[Section 4.2](#x) of this CPS', 'Section 4.2](#x) of this CPS → #sec:4.2'],
      ['See 4.2.1 for', '4.2.1 → #sec:4.2.1'],
      ['Section 4.2\nof RFC 5280', 'Section 4.2\nof RFC 5280 → ext:RFC5280#4.2'],
      ['Section\n4.2', 'Section\n4.2 → #sec:4.2'],
      ['> Section\n> 4.2', 'Section\n> 4.2 → #sec:4.2'],
      ['Section 4.2 and Appendix B', 'Section 4.2 → #sec:4.2', 'Appendix B → #app:B'],
      ['Section 4.2 and Section 4.3', 'Section 4.2 → #sec:4.2', 'Section 4.3 → #sec:4.3'],
      ['Section 4.2 and 4.3', 'Section 4.2 → #sec:4.2', '4.3 → #sec:4.3'],
    ],
  ],
  [
    'places below a section',
    'cps-root sec:4.2.1',
    [
      ['paragraph 4.2.1', 'paragraph 4.2.1 → #sec:4.2.1'],
      ['paragraph (c) of Section 4.2', 'Section 4.2 → #sec:4.2'],
      ['item 3 of Section 4.2', 'Section 4.2 → #sec:4.2'],
      ['Section 4.2, item 3', 'Section 4.2 → #sec:4.2'],
      ['Section 4.2, paragraph 1', 'Section 4.2 → #sec:4.2'],
      ['ISO/IEC 27001:2013, Annex A', 'ISO/IEC 27001:2013, Annex A → ext:ISO/IEC27001:2013#A'],
      ['ETSI EN 319 411-1, clause 6.3', 'ETSI EN 319 411-1, clause 6.3 → ext:EN319411-1#6.3'],
      ['clause 6.3 of ETSI EN 319 411-1', 'clause 6.3 of ETSI EN 319 411-1 → ext:EN319411-1#6.3'],
    ],
  ],
  [
    'not references',
    'cps-root sec:4.2.1',
    [
      ['a section 4 months later'],
      ['cross-sections 3 of'],
      ['sectional 4.2'],
      ['intersection 4.2'],
      ['TLS 1.2 and TLS 1.3'],
      ['version 1.2.3 of'],
      ['SHA-256 with RSA 2048 bits'],
      ['24 hours, 7 days, 825 days, 10.5 percent'],
      ['1.3.6.1.5.5.7.3.1'],
      ['2.23.140.1.2.1'],
      ['Section 4.2 days'],
      ['tablets 7'],
      ['stable 7'],
      ['clauses'],
      ['Annexation 4'],
      ['https://example.com/4.2.1'],
    ],
  ],
  [
    'items, tables and appendices',
    'cps-root sec:4.2.1',
    [
      [
        'Section 4.9.1.1(1), (2), and (3)',
        'Section 4.9.1.1(1) → #sec:4.9.1.1/i:1',
        '(2) → #sec:4.9.1.1/i:2',
        '(3) → #sec:4.9.1.1/i:3',
      ],
      ['Section 4.9.1.1 (1) through (3)', 'Section 4.9.1.1 (1) through (3) → #sec:4.9.1.1/i:1..3'],
      ['Section 4.9.1.1(1)-(3)', 'Section 4.9.1.1(1)-(3) → #sec:4.9.1.1/i:1..3'],
      [
        'Section 11.2.1(3) (A) through (C)',
        'Section 11.2.1(3) (A) through (C) → #sec:11.2.1/i:3/s:A..C',
      ],
      ['Sections 4.2 above and 4.3 below', 'Sections 4.2 → #sec:4.2', '4.3 → #sec:4.3'],
      ['Secs. 6.1.5 and 6.1.6', 'Secs. 6.1.5 → #sec:6.1.5', '6.1.6 → #sec:6.1.6'],
      ['Section4.9.1', 'Section4.9.1 → #sec:4.9.1'],
      ['Section 3.2.2.4.6—deprecated', 'Section 3.2.2.4.6 → #sec:3.2.2.4.6'],
      ['Section 4.9.1-compliant process', 'Section 4.9.1 → #sec:4.9.1'],
      ['Table 3-1 and Figure 2-4', 'Table 3-1 → #tbl:3-1', 'Figure 2-4 → #fig:2-4'],
      ['Tables 3-1 and 3-2', 'Tables 3-1 → #tbl:3-1', '3-2 → #tbl:3-2'],
      ['Table 7.1.2-1', 'Table 7.1.2-1 → #tbl:7.1.2-1'],
      ['Tables 1-3', 'Tables 1-3 → #tbl:1..3'],
      ['Fig. 3', 'Fig. 3 → #fig:3'],
      ['Appendixes A and B', 'Appendixes A → #app:A', 'B → #app:B'],
      ['Appendix II', 'Appendix II → #app:II'],
    ],
  ],
  [
    'paragraphs',
    'cps-root sec:4.2.1',
    [
      ['par. 4.1.3', 'par. 4.1.3 → #sec:4.1.3'],
      ['paragraphs 4.1 and 4.2', 'paragraphs 4.1 → #sec:4.1', '4.2 → #sec:4.2'],
      ['paragraph 2'],
      ['under this Section B'],
      ['this section a reader', 'this section → #sec:4.2.1'],
      ['paragraph (3)'],
    ],
  ],
  [
    'ranges without levels',
    'cps-root sec:4.2.1',
    [
      ['Sections 1-3', 'Sections 1-3 → #sec:1..3'],
      ['Sections 1, 2-3 and 9', 'Sections 1 → #sec:1', '2-3 → #sec:2..3', '9 → #sec:9'],
      ['Section 1-3'],
    ],
  ],
];

describe('English references', () => {
  describe.each(cases)('%s: %s', (_group, where, rows) => {
    it.each(rows)('%j', (text, ...references) => {
      expect(printed(where, readAt(where, text))).toEqual(references);
    });
  });
});
