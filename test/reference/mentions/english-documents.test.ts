import { describe, expect, it } from 'vitest';
import { printed, readAt } from '../read.ts';

type Row = readonly [text: string, ...references: readonly string[]];

/** Which document an English reference is of. */
const cases: readonly (readonly [group: string, where: string, rows: readonly Row[]])[] = [
  [
    'published documents',
    'cps-root sec:4.2.1',
    [
      [
        'Section 3.2.2 of the CA/Browser Forum Baseline Requirements',
        'Section 3.2.2 of the CA/Browser Forum Baseline Requirements → ext:BR#3.2.2',
      ],
      [
        "Section 3.2.2 of the CA/B Forum's Baseline Requirements",
        "Section 3.2.2 of the CA/B Forum's Baseline Requirements → ext:BR#3.2.2",
      ],
      [
        'Section 11.2 of the CABF EV Guidelines',
        'Section 11.2 of the CABF EV Guidelines → ext:EVG#11.2',
      ],
      [
        'Section 3.2.2 of the “Baseline Requirements”',
        'Section 3.2.2 of the “Baseline Requirements” → ext:BR#3.2.2',
      ],
      [
        'Section 3.2.2 of the latest version of the Baseline Requirements',
        'Section 3.2.2 of the latest version of the Baseline Requirements → ext:BR#3.2.2',
      ],
      [
        'Section 3.2.2 of version 1.4.1 of the Baseline Requirements',
        'Section 3.2.2 of version 1.4.1 of the Baseline Requirements → ext:BR#3.2.2',
      ],
      [
        'Section 4.2.1.12 of IETF RFC 5280',
        'Section 4.2.1.12 of IETF RFC 5280 → ext:RFC5280#4.2.1.12',
      ],
      [
        'BR Sections 3.2.2.4 and 3.2.2.5',
        'BR Sections 3.2.2.4 → ext:BR#3.2.2.4',
        '3.2.2.5 → ext:BR#3.2.2.5',
      ],
      ['BR §§ 4.9.1 and 4.9.2', 'BR §§ 4.9.1 → ext:BR#4.9.1', '4.9.2 → ext:BR#4.9.2'],
      [
        'EV Guidelines, Sections 11.2 and 11.3',
        'EV Guidelines, Sections 11.2 → ext:EVG#11.2',
        '11.3 → ext:EVG#11.3',
      ],
      ['Section 4.2 and BR Section 7.1', 'Section 4.2 → #sec:4.2', 'BR Section 7.1 → ext:BR#7.1'],
      ['the Baseline Requirements (Section 4.9.1)', 'Section 4.9.1 → ext:BR#4.9.1'],
      [
        'the Baseline Requirements (Sections 4.9.1 and 4.9.2)',
        'Sections 4.9.1 → ext:BR#4.9.1',
        '4.9.2 → ext:BR#4.9.2',
      ],
      ['the Baseline Requirements (see Section 4.9.1)', 'Section 4.9.1 → #sec:4.9.1'],
      [
        'RFC 5280 and 4.2.1 of this CPS',
        'RFC 5280 → ext:RFC5280',
        '4.2.1 of this CPS → #sec:4.2.1',
      ],
      [
        'RFC 6818, Section 4.2 of this CPS',
        'RFC 6818 → ext:RFC6818',
        'Section 4.2 of this CPS → #sec:4.2',
      ],
    ],
  ],
  [
    'agreements and names that nobody lists',
    'cps-root sec:4.2.1',
    [
      [
        'Section 3.1 of the Subscriber Agreement',
        'Section 3.1 of the Subscriber Agreement → ext:Subscriber_Agreement#3.1',
      ],
      [
        "Section 9.2 of the CA's Subscriber Agreement",
        "Section 9.2 of the CA's Subscriber Agreement → ext:Subscriber_Agreement#9.2",
      ],
      [
        "Section 3 of the Subscriber's agreement",
        "Section 3 of the Subscriber's agreement → ext:Subscriber's_agreement#3",
      ],
      ['Section 5 of the terms of use', 'Section 5 of the terms of use → ext:terms_of_use#5'],
      [
        'Subscriber Agreement, Section 5.2',
        'Subscriber Agreement, Section 5.2 → ext:Subscriber_Agreement#5.2',
      ],
      [
        'The Relying Party Agreement Section 5.2',
        'The Relying Party Agreement Section 5.2 → ext:Relying_Party_Agreement#5.2',
      ],
      ['a Subscriber Agreement (Section 9.6.3)', 'Section 9.6.3 → #sec:9.6.3'],
      [
        'Section 3.2.2 of the ACME CP. The CA acts',
        'Section 3.2.2 of the ACME CP → ext:ACME_CP#3.2.2',
      ],
      [
        'Section 4.1 of the Tor Rendezvous Specification',
        'Section 4.1 of the Tor Rendezvous Specification → ext:Tor_Rendezvous_Specification#4.1',
      ],
      ['Section 4.2 of Appendix A', 'Section 4.2 of Appendix A → ext:Appendix_A#4.2'],
      ["Section 4.2 of the Issuing CA's CPS", "Section 4.2 of the Issuing CA's CPS → #sec:4.2"],
    ],
  ],
  [
    'no documents',
    'cps-root sec:4.2.1',
    [
      ['Section 4.9 of EV Certificates', 'Section 4.9 → #sec:4.9'],
      ['Section 3.2.2 of the FQDN', 'Section 3.2.2 → #sec:3.2.2'],
      ['Section 9.12 of the PMA', 'Section 9.12 → #sec:9.12'],
      ['Section 9.12 from the Policy Authority', 'Section 9.12 → #sec:9.12'],
      ['Section 4.2 from January 2024', 'Section 4.2 → #sec:4.2'],
      ['Section 9.11 from Subscribers', 'Section 9.11 → #sec:9.11'],
      ['Section 6.1.1 of RSA keys', 'Section 6.1.1 → #sec:6.1.1'],
    ],
  ],
  [
    'labels of sources',
    'cps-root sec:4.2.1',
    [
      ['section 3.2.2.4 of the [BR]', 'section 3.2.2.4 of the [BR] → ext:BR#3.2.2.4'],
      ['§3.2.2 of [ETSI 401]', '§3.2.2 of [ETSI 401] → ext:ETSI_401#3.2.2'],
      ['[SMBR] section 6.2.7', '[SMBR] section 6.2.7 → ext:SMIME-BR#6.2.7'],
      [
        '§§ 4.9.1 and 4.9.2 of the [BR]',
        '§§ 4.9.1 → ext:BR#4.9.1',
        '4.9.2 of the [BR] → ext:BR#4.9.2',
      ],
      ['Section 4.2 of [RFC5280]', 'Section 4.2 of [RFC5280] → ext:RFC5280#4.2'],
      [
        '§3.2.2.4.4, §3.2.2.4.13, and §3.2.2.4.14 of the [BR]',
        '§3.2.2.4.4 → ext:BR#3.2.2.4.4',
        '§3.2.2.4.13 → ext:BR#3.2.2.4.13',
        '§3.2.2.4.14 of the [BR] → ext:BR#3.2.2.4.14',
      ],
      ['paragraph 5.7.1 of the [BR]', 'paragraph 5.7.1 of the [BR] → ext:BR#5.7.1'],
      [
        '§7.1.4.2.2 in compliance with the [SMBR]',
        '§7.1.4.2.2 in compliance with the [SMBR] → ext:SMIME-BR#7.1.4.2.2',
      ],
      ['§4.2.1 in compliance with the [SMBR]', '§4.2.1 → #sec:4.2.1'],
      ['[Note] Section 4.2', 'Section 4.2 → #sec:4.2'],
    ],
  ],
  [
    'published documents by their long names',
    'cps-root sec:4.2.1',
    [
      [
        'Baseline Requirements for TLS section 3.2.2.8.1',
        'Baseline Requirements for TLS section 3.2.2.8.1 → ext:BR#3.2.2.8.1',
      ],
      [
        'Section 6.1 of the Baseline Requirements for Code Signing',
        'Section 6.1 of the Baseline Requirements for Code Signing → ext:CS-BR#6.1',
      ],
      [
        "Section 4.9.12 of a CA operator's CP/CPS Documentation",
        "Section 4.9.12 of a CA operator's CP/CPS Documentation → ext:CP/CPS_Documentation#4.9.12",
      ],
      ['section 1.5.2 of the reference [CPS]', 'section 1.5.2 of the reference [CPS] → #sec:1.5.2'],
    ],
  ],
  [
    'names right before a section',
    'cps-root sec:4.2.1',
    [
      ['45 C.F.R. § 164.502', '45 C.F.R. § 164.502 → ext:45_C.F.R.#164.502'],
      ['35 U.S.C. § 101', '35 U.S.C. § 101 → ext:35_U.S.C.#101'],
      [
        'Regulation (EU) 2016/679, Section 2.9',
        'Regulation (EU) 2016/679, Section 2.9 → ext:Regulation_(EU)_2016/679#2.9',
      ],
      [
        'Directive 95/46/EC Section 2.9',
        'Directive 95/46/EC Section 2.9 → ext:Directive_95/46/EC#2.9',
      ],
      ['SPEC.md §8.5', 'SPEC.md §8.5 → ext:SPEC.md#8.5'],
      ['Acme Handbook § 2.2', 'Acme Handbook § 2.2 → ext:Acme_Handbook#2.2'],
      [
        'Acme Root Store Policy, Section 5.3',
        'Acme Root Store Policy, Section 5.3 → ext:Acme_Root_Store_Policy#5.3',
      ],
      ['the policy, Section 4.2', 'Section 4.2 → #sec:4.2'],
      ['Section 3.6 of SP 800-73-3', 'Section 3.6 of SP 800-73-3 → ext:SP800-73-3#3.6'],
    ],
  ],
];

describe('English references and their documents', () => {
  describe.each(cases)('%s: %s', (_group, where, rows) => {
    it.each(rows)('%j', (text, ...references) => {
      expect(printed(where, readAt(where, text))).toEqual(references);
    });
  });
});
